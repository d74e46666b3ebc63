package dev.latchkey.cli.report;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.rule.Rule;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A format for lists of rules. */
public interface RuleListing {
    /**
     * Writes rules.
     *
     * @param rules the rules, in output order
     * @param tenant the settings of the tenant
     * @param out the output
     */
    void write(List<Rule> rules, TenantSettings tenant, PrintWriter out);

    /**
     * Returns the rules to list.
     *
     * @param apiVersion the API version that they hold in, or null for all
     * @param tenant the settings of the tenant
     * @return the rules that are checked, at the levels they have there, those about the same matter next to each other
     */
    static List<Rule> rulesOf(@Nullable ApiVersion apiVersion, TenantSettings tenant) {
        return tenant.settings().rules().stream()
                .filter(rule -> apiVersion == null || rule.getApiVersions().contains(apiVersion))
                .toList();
    }
}
