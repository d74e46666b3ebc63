package dev.latchkey.model.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LookupTest {
    private static final Lookup<String> KNOWN = new Lookup.Known<>(LookupOperation.TENANT, "acme");
    private static final Lookup<String> NOT_FOUND = new Lookup.NotFound<>(LookupOperation.MACHINE_IDENTITY);
    private static final Lookup<String> FORBIDDEN =
            new Lookup.Unavailable<>(LookupOperation.ACCOUNTS, Lookup.Reason.FORBIDDEN, "the tenant refused (403)");

    @Test
    void aLookupIsFolded() {
        assertThat(Stream.of(KNOWN, NOT_FOUND, FORBIDDEN)
                        .map(lookup -> lookup.<String>fold(
                                value -> value, notFound -> "not found", Lookup.Unavailable::detail)))
                .containsExactly("acme", "not found", "the tenant refused (403)");
    }

    @Test
    void onlyWhatIsKnownIsFound() {
        assertThat(KNOWN.find()).contains("acme");
        assertThat(NOT_FOUND.find()).isEmpty();
        assertThat(FORBIDDEN.find()).isEmpty();
    }

    @Test
    void aMappedLookupKeepsItsReason() {
        assertThat(Stream.of(KNOWN, NOT_FOUND, FORBIDDEN).map(lookup -> lookup.map(String::length)))
                .containsExactly(
                        new Lookup.Known<>(LookupOperation.TENANT, 4),
                        new Lookup.NotFound<>(LookupOperation.MACHINE_IDENTITY),
                        new Lookup.Unavailable<>(
                                LookupOperation.ACCOUNTS, Lookup.Reason.FORBIDDEN, "the tenant refused (403)"));
    }

    @Test
    void aRefusalSaysWhichTokenCouldBeAnswered() {
        assertThat(FORBIDDEN)
                .isInstanceOfSatisfying(
                        Lookup.Unavailable.class,
                        unavailable -> assertThat(unavailable.getMessage())
                                .isEqualTo(
                                        "GET /accounts/v1 was not answered: the tenant refused (403); it takes a token with"
                                                + " one of the scopes idn:accounts:read, idn:accounts:manage of a user with the level"
                                                + " ORG_ADMIN or SOURCE_ADMIN or SOURCE_SUBADMIN or HELPDESK"));
    }

    @Test
    void whatNoOtherTokenWouldHelpNamesNone() {
        assertThat(new Lookup.Unavailable<>(LookupOperation.TENANT, Lookup.Reason.UNREACHABLE, "connection reset")
                        .getMessage())
                .isEqualTo("GET /tenant/v1 was not answered: connection reset");
    }

    @Test
    void aLicenceIsRecognisedHoweverItsNameIsSpelled() {
        assertThat(Stream.of("idn:machine-identity", "MACHINE_IDENTITY_SECURITY", "machineIdentity"))
                .allMatch(Licence.MACHINE_IDENTITY::isNamedBy);
        assertThat(Stream.of("idn:access-request", "idn:identity-machine"))
                .noneMatch(Licence.MACHINE_IDENTITY::isNamedBy);
    }
}
