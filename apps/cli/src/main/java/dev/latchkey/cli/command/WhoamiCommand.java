package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.ExitCode;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.feign.FeignTenant;
import dev.latchkey.model.directory.CurrentUser;
import dev.latchkey.model.version.ApiVersion;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the identity of the credentials in use. */
@Command(
        name = "whoami",
        description = {
            "Tells which tenant is asked, who the credentials stand for and with which authority.",
            "",
            "Exit code 0: the answer is printed. 2: there is no answer.",
        },
        footer = {
            "  latchkey whoami",
            "  latchkey whoami --tenant acme",
        })
final class WhoamiCommand extends Subcommand {
    @Mixin
    private final TenantOption tenantOption = new TenantOption(shell, opener);

    WhoamiCommand(LatchkeyCommand latchkey) {
        super(latchkey);
    }

    @Override
    public Integer call() {
        try (FeignTenant tenant = tenantOption.open(ApiVersion.DEFAULT)) {
            CurrentUser user = Answers.require(
                    tenant.directory().orElseThrow().currentUser(), "the user that the credentials stand for");
            PrintWriter out = shell.out();
            line(out, "Tenant", tenant.getBaseUrl().toString());
            write(user, out);
            return ExitCode.OK;
        }
    }

    private static void write(CurrentUser user, PrintWriter out) {
        if (user.getId() == null) {
            line(out, "Identity", "none: these credentials stand for no person, so they cannot request access");
        } else {
            String name = user.getName() == null ? "" : " (" + user.getName() + ")";
            line(out, "Identity", user.getId().value() + name);
        }
        line(out, "Authority", user.getAuthority().name());
        list(out, "User levels", user.getUserLevels());
        list(out, "Rights", user.getRights());
    }

    private static void list(PrintWriter out, String label, Collection<String> values) {
        if (!values.isEmpty()) {
            line(out, label, String.join(", ", new TreeSet<>(values)));
        }
    }

    private static void line(PrintWriter out, String label, String value) {
        out.print(String.format("%-12s %s\n", label + ":", Printable.of(value)));
    }
}
