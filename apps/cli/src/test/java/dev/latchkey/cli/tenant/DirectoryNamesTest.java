package dev.latchkey.cli.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.bulk.plan.NameResolver.Resolution;
import dev.latchkey.cli.shell.CannotRunException;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.directory.Lookup;
import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.model.directory.PublicIdentity;
import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectoryNamesTest {
    private static final LookupOperation CALL = LookupOperation.values()[0];

    @Test
    void aNameThatOneHasIsItsId() {
        assertThat(names(new Lookup.Known<>(
                                CALL, List.of(person("1", "Ada King", null), person("2", "Ada Kingsley", null))))
                        .identity("ada king"))
                .isEqualTo(new Resolution.Resolved("1"));
    }

    @Test
    void aNameThatSeveralHaveIsNotGuessed() {
        assertThat(names(new Lookup.Known<>(
                                CALL,
                                List.of(person("1", "Ada King", "ada@acme.example"), person("2", "Ada King", null))))
                        .identity("Ada King"))
                .isEqualTo(new Resolution.Unresolved("more than one identity is called \"Ada King\": \"Ada King\" (1,"
                        + " ada@acme.example) or \"Ada King\" (2); fill in identityId"));
    }

    @Test
    void aListThatIsTooLongRejectsTheNameOnly() {
        assertThat(names(new Lookup.Unavailable<>(CALL, Lookup.Reason.TOO_MANY, "there are more"))
                        .identity("a"))
                .isEqualTo(new Resolution.Unresolved(CALL + " was not answered: there are more"));
    }

    @Test
    void aTenantThatIsGoneEndsTheRun() {
        DirectoryNames names = names(new Lookup.Unavailable<>(CALL, Lookup.Reason.UNREACHABLE, "it is gone"));

        assertThatThrownBy(() -> names.identity("a"))
                .isInstanceOf(CannotRunException.class)
                .hasMessage(CALL + " was not answered: it is gone");
    }

    private static PublicIdentity person(String id, String name, @Nullable String email) {
        return PublicIdentity.builder()
                .id(IdentityId.of(id))
                .name(name)
                .email(email)
                .build();
    }

    /** A directory that answers every question about names in the same way. */
    private static DirectoryNames names(Lookup<List<PublicIdentity>> answer) {
        return new DirectoryNames((Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(),
                new Class<?>[] {Directory.class},
                (proxy, method, arguments) -> answer));
    }
}
