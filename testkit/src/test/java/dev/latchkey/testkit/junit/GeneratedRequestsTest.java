package dev.latchkey.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.CancelAccessRequest;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.testkit.generate.CaseKind;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.organisation.Organisation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;

final class GeneratedRequestsTest {
    private static final List<String> NAMES = new ArrayList<>();

    @ParameterizedTest
    @GeneratedRequests(count = 3, seed = 42, apiVersions = ApiVersion.V1)
    void aRunIsNamedAfterItsSeed(GeneratedCase drawn, TestInfo info) {
        NAMES.add(info.getDisplayName());
        assertThat(info.getDisplayName()).isEqualTo("[" + NAMES.size() + "] valid in v1, seed " + drawn.getSeed());
    }

    @AfterAll
    static void thereAreAsManyRunsAsWereAskedFor() {
        assertThat(NAMES).hasSize(3);
    }

    @ParameterizedTest
    @GeneratedRequests(
            kind = "near-valid:revoke-comment",
            count = 5,
            apiVersions = {ApiVersion.BETA, ApiVersion.V3})
    void aParameterGetsWhatItsTypeAsksFor(
            AccessRequest request, ApiVersion apiVersion, GeneratedCase drawn, Organisation organisation) {
        assertThat(drawn.getKind()).isEqualTo(CaseKind.nearValid("revoke-comment"));
        assertThat(drawn.bind(AccessRequest.class)).hasValue(request);
        assertThat(apiVersion).isEqualTo(drawn.getApiVersion()).isIn(ApiVersion.BETA, ApiVersion.V3);
        assertThat(organisation).isEqualTo(drawn.getOrganisation());
    }

    @ParameterizedTest
    @GeneratedRequests(
            kind = "wild",
            count = 5,
            operations = {})
    void aCaseWhoseBodyDoesNotBindIsPassedOver(CancelAccessRequest cancel, GeneratedCase drawn) {
        assertThat(drawn.getOperation()).isEqualTo(Operation.CANCEL);
        assertThat(drawn.bind(CancelAccessRequest.class)).hasValue(cancel);
    }
}
