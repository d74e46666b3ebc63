package dev.latchkey.validation.rule.documented;

import static dev.latchkey.model.version.ApiVersion.V1;
import static dev.latchkey.model.version.ApiVersion.V3;
import static dev.latchkey.validation.OperationCheck.ADMIN;
import static dev.latchkey.validation.OperationCheck.askedBy;
import static dev.latchkey.validation.OperationCheck.findings;
import static dev.latchkey.validation.document.BodyType.ADMINISTRATION;
import static dev.latchkey.validation.document.BodyType.APPROVAL_SUMMARY;
import static dev.latchkey.validation.document.BodyType.COMPLETED_APPROVALS;
import static dev.latchkey.validation.document.BodyType.PENDING_APPROVALS;
import static dev.latchkey.validation.document.BodyType.STATUS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.ReportLines;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.rule.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class QueryRulesTest {
    private static final List<BodyType<?>> LISTS = List.of(STATUS, PENDING_APPROVALS, COMPLETED_APPROVALS);

    @ParameterizedTest
    @EnumSource
    void regardingIdentityStandsAlone(ApiVersion apiVersion) {
        assertThat(findings(STATUS, apiVersion, "{'regarding-identity':'a'}")).isEmpty();
        assertThat(findings(STATUS, apiVersion, "{'requested-for':'a','requested-by':'b','assigned-to':'c'}"))
                .isEmpty();
        assertThat(findings(STATUS, apiVersion, "{'requested-for':'a','requested-by':'b','regarding-identity':'c'}"))
                .containsExactly(
                        "error query-identity-exclusive /regarding-identity:"
                                + " regarding-identity cannot stand beside requested-for",
                        "error query-identity-exclusive /regarding-identity:"
                                + " regarding-identity cannot stand beside requested-by");
        assertThat(findings(STATUS, apiVersion, "{'requested-by':'b','regarding-identity':'c'}"))
                .containsExactly("error query-identity-exclusive /regarding-identity:"
                        + " regarding-identity cannot stand beside requested-by");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "V3")
    void theListForAdministratorsHasTheSameRules(ApiVersion apiVersion) {
        assertThat(findings(ADMINISTRATION, apiVersion, "{'requested-for':'a','regarding-identity':'c','limit':-1}"))
                .containsExactly(
                        "error query-identity-exclusive /regarding-identity:"
                                + " regarding-identity cannot stand beside requested-for",
                        "error query-page /limit: limit is -1; 0 to 250 are allowed");
    }

    @ParameterizedTest
    @EnumSource
    void aPageHasAtMost250RowsAndDoesNotStartBeforeTheFirst(ApiVersion apiVersion) {
        for (BodyType<?> list : LISTS) {
            assertThat(findings(list, apiVersion, "{'limit':0,'offset':0}")).isEmpty();
            assertThat(findings(list, apiVersion, "{'limit':250,'offset':2147483647,'count':true}"))
                    .isEmpty();
            assertThat(findings(list, apiVersion, "{'limit':251,'offset':-1}"))
                    .containsExactly(
                            "error query-page /limit: limit is 251; 0 to 250 are allowed",
                            "error query-page /offset: offset is -1; it cannot be negative");
            assertThat(findings(list, apiVersion, "{'limit':-1}"))
                    .containsExactly("error query-page /limit: limit is -1; 0 to 250 are allowed");
        }
    }

    @Test
    void theLimitOfAPageCanBeOverridden() {
        Preflight preflight = Preflight.of(V1, Limits.builder().pageRows(50).build());

        assertThat(ReportLines.withMessages(
                        preflight.check(STATUS, StatusQuery.builder().limit(51).build(), ADMIN)))
                .containsExactly("error query-page /limit: limit is 51; 0 to 50 are allowed");
    }

    @ParameterizedTest
    @EnumSource
    void executingIsTheOnlyStateToAskFor(ApiVersion apiVersion) {
        assertThat(findings(STATUS, apiVersion, "{'request-state':'EXECUTING'}"))
                .isEmpty();
        assertThat(findings(STATUS, apiVersion, "{'request-state':'CANCELLED'}"))
                .containsExactly("error query-state /request-state: \"CANCELLED\" cannot be asked for;"
                        + " EXECUTING is the only state that can");
        assertThat(findings(STATUS, apiVersion, "{'request-state':'executing'}"))
                .containsExactly("error query-state /request-state: \"executing\" cannot be asked for;"
                        + " EXECUTING is the only state that can");
    }

    @ParameterizedTest
    @EnumSource
    void anyoneAsksAboutThemselves(ApiVersion apiVersion) {
        for (String self : List.of("me", "user")) {
            assertThat(findings(
                            STATUS,
                            apiVersion,
                            "{'requested-for':'" + self + "','requested-by':'" + self + "'}",
                            user()))
                    .isEmpty();
            assertThat(findings(PENDING_APPROVALS, apiVersion, "{'owner-id':'" + self + "'}", user()))
                    .isEmpty();
        }
        assertThat(findings(STATUS, apiVersion, "{}", user())).isEmpty();
        assertThat(findings(COMPLETED_APPROVALS, apiVersion, "{}", user())).isEmpty();
        assertThat(findings(APPROVAL_SUMMARY, apiVersion, "{}", user())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnAdministratorAsksAboutOthers(ApiVersion apiVersion) {
        for (String parameter : List.of("requested-for", "requested-by", "regarding-identity")) {
            assertAboutOthers(STATUS, apiVersion, parameter);
        }
        for (BodyType<?> list : List.of(PENDING_APPROVALS, COMPLETED_APPROVALS, APPROVAL_SUMMARY)) {
            assertAboutOthers(list, apiVersion, "owner-id");
        }
    }

    private static void assertAboutOthers(BodyType<?> list, ApiVersion apiVersion, String parameter) {
        String query = "{'" + parameter + "':'other'}";

        assertThat(findings(list, apiVersion, query, ADMIN)).isEmpty();
        assertThat(findings(list, apiVersion, query, user()))
                .containsExactly("error query-authority /" + parameter + ": " + parameter
                        + " names somebody else; only an administrator may do that");
        assertThat(findings(list, apiVersion, query, Facts.none()))
                .containsExactly("undetermined query-authority /" + parameter + ": cannot tell without requester");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "V3")
    void theListForAdministratorsIsForThemAndForThoseWithTheRight(ApiVersion apiVersion) {
        assertThat(findings(ADMINISTRATION, apiVersion, "{}", ADMIN)).isEmpty();
        assertThat(findings(
                        ADMINISTRATION, apiVersion, "{}", askedBy("user", "idn:access-request-administration:read")))
                .isEmpty();
        assertThat(findings(ADMINISTRATION, apiVersion, "{'requested-for':'me'}", user()))
                .containsExactly("error query-authority: only an administrator, or one with the right"
                        + " idn:access-request-administration:read, may ask for this list");
        assertThat(findings(ADMINISTRATION, apiVersion, "{}", Facts.none()))
                .containsExactly("undetermined query-authority: cannot tell without requester");
    }

    @Test
    void v3HasNoListForAdministrators() {
        assertThat(findings(ADMINISTRATION, V3, "{'filters':'anything','sorters':''}"))
                .containsExactly("error operation-in-edition: API version v3 has no operation administration;"
                        + " these have it: beta, v2024, v2025, v2026, v1");
    }

    private static Facts user() {
        return askedBy("user");
    }
}
