package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.ExitCode;
import dev.latchkey.cli.shell.Printable;
import dev.latchkey.cli.tenant.NameSearch;
import dev.latchkey.cli.tenant.NameSearch.Match;
import dev.latchkey.feign.FeignTenant;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.version.ApiVersion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Finds ids by names. */
@Command(
        name = "find",
        description = {
            "Finds the id of a role, an access profile, an entitlement or an identity by its name.",
            "",
            "Prints the id, the name and what tells it from others, with tabs between them. Letter case does not count."
                    + " An identity is found by its display name, its alias or its e-mail address.",
            "",
            "Exit code 0: exactly one has this name. 1: none has it, and the nearest names are shown, or several have it,"
                    + " and all are printed. 2: the tenant did not tell.",
        },
        footer = {
            "  latchkey find role \"Audit\"",
            "  latchkey find identity ada.king@acme.example | cut -f1",
            "  latchkey find entitlement VPN --tenant acme-test",
        })
final class FindCommand extends Subcommand {
    @Parameters(
            index = "0",
            paramLabel = "KIND",
            converter = Kinds.class,
            completionCandidates = Kinds.class,
            description = "What to find: ${COMPLETION-CANDIDATES}.")
    private Kind kind = Kind.ROLE;

    @Parameters(index = "1", paramLabel = "NAME", description = "Its name, or its id to see the name.")
    private String name = "";

    @Mixin
    private final TenantOption tenantOption = new TenantOption(shell, opener);

    FindCommand(LatchkeyCommand latchkey) {
        super(latchkey);
    }

    @Override
    public Integer call() {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            throw new CannotRunException("the name to find is empty; write the name of " + kind.article());
        }
        try (FeignTenant tenant = tenantOption.open(ApiVersion.DEFAULT)) {
            Directory directory = tenant.directory().orElseThrow();
            NameSearch search =
                    kind.type == null ? NameSearch.ofPeople(directory) : NameSearch.ofItems(directory, kind.type);
            return tell(wanted, Answers.require(search.find(wanted), kind.article()));
        }
    }

    private int tell(String wanted, NameSearch.Result result) {
        result.exact().forEach(match -> shell.out().print(row(match) + "\n"));
        if (result.exact().size() == 1) {
            return ExitCode.OK;
        }
        String called = kind + " is called \"" + Printable.of(wanted) + "\"";
        if (!result.exact().isEmpty()) {
            shell.complain("more than one " + called + "; take the id of the one that is meant");
        } else if (result.similar().isEmpty()) {
            shell.complain("no " + called + ", and none is called nearly so; check the name and the tenant");
        } else {
            shell.complain("no " + called + "; did you mean " + Printable.of(result.similarOffers()) + "?");
        }
        return ExitCode.VIOLATED;
    }

    private static String row(Match match) {
        return Stream.concat(Stream.of(match.id(), match.name()), match.notes().stream())
                .map(Printable::of)
                .collect(Collectors.joining("\t"));
    }

    /** The kinds of object to find. */
    enum Kind {
        ROLE(ItemType.ROLE),
        ACCESS_PROFILE(ItemType.ACCESS_PROFILE),
        ENTITLEMENT(ItemType.ENTITLEMENT),
        IDENTITY(null);

        private final @Nullable ItemType type;

        Kind(@Nullable ItemType type) {
            this.type = type;
        }

        String article() {
            return (this == ROLE ? "a " : "an ") + this;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Converts texts to kinds of object. */
    static final class Kinds extends Choices<Kind> {
        Kinds() {
            super("something that can be found", List.of(Kind.values()));
        }
    }
}
