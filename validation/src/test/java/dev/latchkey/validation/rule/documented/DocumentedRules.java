package dev.latchkey.validation.rule.documented;

import dev.latchkey.model.version.ApiVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the documents say of each rule that is checked, written down a second time and on purpose not derived from the code:
 * in a table, or in the file with the example of the rule, which then also tests it.
 */
final class DocumentedRules {
    private static final String TABLE = """
            the document itself
            json-syntax                   error    all               -
            json-encoding                 error    all               -
            json-byte-order-mark          warning  all               -
            json-limit                    error    all               -
            json-type                     error    all               -
            json-duplicate-key            error    all               -

            shape of a create request
            request-type-known            error    all               -
            shape-present                 error    all               -
            shape-exclusive               error    all               -
            shape-omit-empty              error    all               -
            requested-for-array           error    all               -
            identity-present              error    all               -
            items-present                 error    all               -
            item-id-present               error    all               -
            item-type-known               error    all               -
            identity-type-known           error    v1                -
            date-time-format              error    all               -
            date-utc                      warning  all               -
            metadata-strings              error    all               -
            unknown-field                 warning  all               -
            field-not-in-edition          error    all               -
            duplicate-item                warning  all               -
            duplicate-identity            warning  all               -
            id-spaces                     warning  all               -
            id-looks-like-name            warning  all               -

            limits
            entitlement-limit             error    all               -
            entitlement-limit-summed      warning  all               -
            recipient-limit               error    all               -
            account-selection-item-limit  error    v2024-v1          -

            dates
            remove-date-future            error    all               now
            start-date-future             error    all               now
            start-before-remove           warning  all               -
            end-date-required             error    v2024-v1          config,item-config
            max-duration                  error    v2024-v1          now,config,item-config

            grant
            revoke-only-field             warning  all               -
            account-selection-nested-only error    all               -
            one-account-per-source        error    all               -
            account-reference             error    all               -
            form-instance-blank           error    v1                -
            form-not-used                 warning  v1                -
            account-selection-needed      warning  all               accounts
            account-selection-known       error    all               accounts
            account-selection-blocked     warning  v2024-v1          assignments,accounts
            form-required                 warning  v1                config,item-config
            request-comment-required      error    all               config,item-config
            entitlement-requests-enabled  error    all               config
            on-behalf-of                  error    all               requester,manager-of,config
            api-authority                 error    all               requester
            external-approvals            error    all               requester,config
            already-assigned              warning  all               assignments
            identity-known                warning  all               identities
            item-known                    warning  all               items
            item-enabled                  warning  all               items
            grant-clears-remove-date      warning  all               assignments
            grant-clears-start-date       warning  all               now,assignments
            already-requested             warning  all               pending
            requestable                   error    all               requestable

            revoke
            revoke-single-identity        error    all               -
            revoke-single-entitlement     error    all               -
            revoke-comment                error    all               -
            revoke-flat-only              error    all               -
            revoke-remove-date-items      error    beta              -
            revoke-unseen-by-approver     info     beta              -
            revoke-remove-date-unset      error    beta              assignments
            revoke-remove-date-earlier    error    v3-v1             assignments
            revoke-not-self               error    all               requester
            revoke-authority              error    all               requester,manager-of
            revoke-granted-by-request     error    all               assignments
            revoke-held                   warning  all               assignments
            revoke-revocable              error    all               assignments
            revoke-which-account          warning  all               assignments

            modify and machine identities
            modify-dates                  warning  all               -
            machine-nested-only           error    v1                -
            machine-not-mixed             error    v1                -
            machine-entitlements-only     error    v1                -
            machine-identity-uuid         warning  v1                -
            machine-one-account           error    v1                -
            machine-revoke-single         error    v1                -
            machine-revoke-no-selection   error    v1                -
            machine-no-form               error    v1                -
            machine-revoke-native-identity error   v1                accounts
            machine-account-known         error    v1                accounts
            machine-enabled               error    v1                config,licences
            machine-on-behalf-of          error    v1                requester,config,owners-of

            other operations
            cancel-id                     error    all               -
            cancel-comment                error    all               -
            bulk-cancel-limit             error    v2024-v1          -
            bulk-approve-limit            error    v2024-v1          -
            close-limit                   error    beta,v2024-v1     -
            close-status                  error    beta,v2024-v1     -
            cancel-before-approval        error    all               pending
            cancel-authority              error    all               requester,pending
            bulk-authority                error    v2024-v1          requester
            close-authority               error    beta,v2024-v1     requester
            forward-owner                 error    all               -
            forward-comment               error    all               -
            reject-comment                error    all               item-config
            config-authority              error    all               requester
            config-reminders              error    all               -
            config-approval-schemes       error    beta-v3           -
            config-approver-id            error    v2024-v1          -
            config-fallback-approver      error    all               -
            config-generation             error    all               -
            query-identity-exclusive      error    all               -
            query-page                    error    all               -
            query-state                   error    all               -
            query-filter                  error    all               -
            query-sorter                  error    all               -
            query-authority               error    all               requester
            experimental-header           error    beta,v2024-v1     -
            suppression-expired           info     all               now
            operation-in-edition          error    all               -
            """;

    private static final Path EXAMPLES = Path.of("../apps/cli/src/main/resources/dev/latchkey/cli/example");

    private static final Map<String, DocumentedRule> BY_EXAMPLE = readExamples();
    private static final Map<String, DocumentedRule> BY_ID = read();

    private DocumentedRules() {}

    static Map<String, DocumentedRule> byId() {
        return BY_ID;
    }

    /** Tells whether the example of a rule tests it, so that it need not have cases of its own. */
    static boolean isTestedByExample(String id) {
        return BY_EXAMPLE.containsKey(id);
    }

    static DocumentedRule get(String id) {
        DocumentedRule rule = BY_ID.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("the table has no rule " + id);
        }
        return rule;
    }

    private static Map<String, DocumentedRule> read() {
        Map<String, DocumentedRule> rules = new LinkedHashMap<>(BY_EXAMPLE);
        TABLE.lines()
                .map(line -> line.split(" +", -1))
                .filter(cells -> cells.length == 4
                        && Arrays.asList("error", "warning", "info").contains(cells[1]))
                .forEach(cells -> rules.put(cells[0], new DocumentedRule(cells[1], apiVersions(cells[2]), cells[3])));
        return rules;
    }

    /** The lines {@code key: value} at the head of each file that says what the documents say. */
    private static Map<String, DocumentedRule> readExamples() {
        Map<String, DocumentedRule> rules = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                Map<String, String> head = Files.readString(file)
                        .split("(?m)^--- ", 2)[0]
                        .lines()
                        .map(line -> line.split(": ", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
                String level = head.get("level");
                if (level != null) {
                    rules.put(
                            file.getFileName().toString().replace(".txt", ""),
                            new DocumentedRule(
                                    level,
                                    apiVersions(head.getOrDefault("apiVersions", "all")),
                                    head.getOrDefault("needs", "-")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }

    /** Reads "all", one API version, a range "v3-v1" in the order of publication, or a list of these. */
    private static Set<ApiVersion> apiVersions(String text) {
        EnumSet<ApiVersion> apiVersions = EnumSet.noneOf(ApiVersion.class);
        for (String part : text.split(",", -1)) {
            String[] ends = part.equals("all") ? new String[] {"beta", "v1"} : part.split("-", -1);
            apiVersions.addAll(EnumSet.range(ApiVersion.of(ends[0]), ApiVersion.of(ends[ends.length - 1])));
        }
        return apiVersions;
    }

    /** A row of the table. */
    record DocumentedRule(String level, Set<ApiVersion> apiVersions, String facts) {}
}
