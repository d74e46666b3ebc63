package dev.latchkey.cli.command;

import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.cli.shell.FileOpener;
import dev.latchkey.cli.shell.Shell;
import dev.latchkey.cli.tenant.LiveFacts;
import dev.latchkey.feign.FeignTenant;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.fact.FactSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option to look up facts at a tenant. */
final class LiveFactsOption {
    private final Shell shell;
    private final FileOpener opener;

    @Option(
            names = "--tenant",
            paramLabel = "NAME|URL",
            description =
                    "Take the facts from this tenant, with the credentials of the environment (see \"latchkey whoami"
                            + " --help\"). Without it: nothing is asked, and nothing is sent.")
    private @Nullable String tenant;

    private @Nullable LiveFacts facts;

    LiveFactsOption(Shell shell, FileOpener opener) {
        this.shell = shell;
        this.opener = opener;
    }

    /**
     * Returns the facts of the tenant; without a tenant, the given ones.
     *
     * @throws CannotRunException if both are asked for, or the tenant cannot be asked
     */
    FactSource or(FactsOptions given, ApiVersion apiVersion) {
        if (tenant == null) {
            return given.read();
        }
        if (given.getName() != null) {
            throw new CannotRunException("--facts and --tenant both say what is known; use one of them");
        }
        FeignTenant opened =
                TenantOption.of(shell, opener, tenant).apiVersion(apiVersion).build();
        facts = LiveFacts.of(opened, given::getNow);
        return facts;
    }

    /** {@return whether facts are looked up at a tenant, which only one thread at a time may do} */
    boolean isLive() {
        return facts != null;
    }

    /** Sets the requests that are checked next, so that their facts are looked up together. */
    void next(List<AccessRequest> requests) {
        if (facts != null) {
            facts.next(requests);
        }
    }

    /** Reports the facts that the tenant did not return, and closes it. */
    void finish() {
        if (facts != null) {
            facts.close();
            MissingAnswers.tell(facts.getMissing(), shell);
        }
    }
}
