package dev.latchkey.validation;

import dev.latchkey.model.AccessRequestId;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.model.version.Operation;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.DocumentReader;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.fact.Facts;
import dev.latchkey.validation.fact.OpenRequest;
import dev.latchkey.validation.fact.Requester;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks bodies and queries of single operations; quotes are single in the JSON. */
public final class OperationCheck {
    /** With these, no rule lacks a fact, and none about authority is violated. */
    public static final Facts ADMIN = Facts.builder()
            .put(Fact.REQUESTER, requester("admin", Authority.ORG_ADMIN))
            .put(Fact.COMMENT_REQUIRED_WHEN_REJECTED, false)
            .putAll(
                    Fact.PENDING,
                    Map.of(
                            IdentityId.of("someone"),
                            List.of(OpenRequest.builder()
                                    .accessRequestId(AccessRequestId.of("request"))
                                    .type(ItemType.ROLE)
                                    .id("role")
                                    .requester(IdentityId.of("asker"))
                                    .cancelable(true)
                                    .build())))
            .build();

    private OperationCheck() {}

    public static Requester requester(String id, Authority authority, String... rights) {
        return Requester.builder()
                .id(IdentityId.of(id))
                .authority(authority)
                .addRights(rights)
                .build();
    }

    /** The facts of {@link #ADMIN}, but for who asks. */
    public static Facts askedBy(String id, String... rights) {
        return ADMIN.toBuilder()
                .put(Fact.REQUESTER, requester(id, Authority.USER, rights))
                .build();
    }

    public static List<String> findings(BodyType<?> type, ApiVersion apiVersion, String singleQuoted) {
        return findings(type, apiVersion, singleQuoted, ADMIN);
    }

    /** Everything that is found, as "level rule pointer: message", or "undetermined rule pointer: message". */
    public static List<String> findings(
            BodyType<?> type, ApiVersion apiVersion, String singleQuoted, FactSource facts) {
        return ReportLines.withMessages(
                Preflight.of(apiVersion).check(DocumentReader.read(type, singleQuoted.replace('\'', '"')), facts));
    }

    /** The API versions that offer an operation. */
    public static Stream<ApiVersion> offering(Operation operation) {
        return Arrays.stream(ApiVersion.values()).filter(apiVersion -> apiVersion.offers(operation));
    }
}
