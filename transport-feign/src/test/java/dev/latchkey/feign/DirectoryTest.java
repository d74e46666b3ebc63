package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.feign.server.ClosedPort;
import dev.latchkey.feign.server.Received;
import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.directory.AccessItem;
import dev.latchkey.model.directory.Authority;
import dev.latchkey.model.directory.CurrentUser;
import dev.latchkey.model.directory.Directory;
import dev.latchkey.model.directory.Lookup;
import dev.latchkey.model.directory.Lookup.Reason;
import dev.latchkey.model.directory.LookupOperation;
import dev.latchkey.model.directory.PublicIdentity;
import dev.latchkey.model.version.ApiVersion;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class DirectoryTest {
    private static final IdentityId ADA = IdentityId.of("ada");

    private final ScriptedServer server = ScriptedServer.start();
    private final VirtualTime time = new VirtualTime();

    @AfterEach
    void stops() {
        server.close();
    }

    static Stream<LookupSample> samples() {
        return LookupSample.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aLookupIsOneCallAndReadsItsAnswer(LookupSample sample) {
        server.then(Reply.json(200, sample.answer()));

        Lookup<?> answer = sample.call().apply(directory());

        assertThat(answer.find().map(Object::toString)).as("%s", answer).contains(sample.found());
        assertThat(answer.operation()).isEqualTo(sample.operation());
        assertThat(server.received()).extracting(Received::target).containsExactly(sample.target());
        assertThat(server.received().get(0).headers()).containsEntry("authorization", "Bearer " + Fixtures.TOKEN);
    }

    @Test
    void everyLookupHasASampleOrATestOfItsOwn() {
        Set<LookupOperation> known =
                LookupSample.ALL.stream().map(LookupSample::operation).collect(Collectors.toSet());

        assertThat(LookupOperation.values())
                .allMatch(operation -> known.contains(operation) || operation == LookupOperation.AUTH_USER);
    }

    @ParameterizedTest
    @EnumSource(ApiVersion.class)
    void lookupsHaveOnePathWhateverVersionRequestsUse(ApiVersion apiVersion) {
        server.then(Reply.json(200, "{\"products\": []}"));

        tenant().apiVersion(apiVersion).build().directory().orElseThrow().licences();

        assertThat(server.received()).extracting(Received::target).containsExactly("/tenant/v1");
    }

    @ParameterizedTest
    @EnumSource(
            value = LookupOperation.class,
            names = {"ACCESS_ITEMS", "ACCOUNTS_SELECTION", "TENANT"})
    void anExperimentalLookupCarriesTheHeaderForThat(LookupOperation operation) {
        LookupSample sample = LookupSample.ALL.stream()
                .filter(one -> one.operation() == operation)
                .findFirst()
                .orElseThrow();
        server.then(Reply.json(200, sample.answer()));

        assertThat(sample.call().apply(directory()).find()).isPresent();

        String header = ApiVersion.EXPERIMENTAL_HEADER.toLowerCase(Locale.ROOT);
        assertThat(server.received().get(0).headers().containsKey(header))
                .isEqualTo(operation != LookupOperation.TENANT);
    }

    @Test
    void aRowOfTheHistoryThatIsOfAnotherTypeIsUnreadable() {
        server.then(Reply.json(200, "[{\"id\": \"e1\", \"accessType\": \"entitlement\"}]"));

        assertThat(directory().accessItems(IdentityId.of("ada"), ItemType.ROLE))
                .isInstanceOfSatisfying(
                        Lookup.Unavailable.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo(Reason.UNREADABLE));
    }

    @ParameterizedTest
    @CsvSource({
        "401, UNAUTHENTICATED",
        "403, FORBIDDEN",
        "429, RATE_LIMITED",
        "500, UNREACHABLE",
        "503, UNREACHABLE",
        "400, UNREADABLE",
        "302, UNREADABLE"
    })
    void aRefusalIsAnAnswerThatSaysWhy(int status, Reason reason) {
        server.otherwise(request -> Reply.json(status, "{\"messages\": [{\"text\": \"No such luck\"}]}"));

        for (LookupSample sample : LookupSample.ALL) {
            Lookup<?> answer = sample.call().apply(directory());
            assertThat(answer).as(sample.name()).isInstanceOfSatisfying(Lookup.Unavailable.class, refused -> {
                assertThat(refused.reason()).isEqualTo(reason);
                assertThat(refused.detail()).contains(String.valueOf(status)).contains("No such luck");
            });
        }
    }

    @Test
    void aRefusalNamesTheScopeThatWouldHelp() {
        server.then(Reply.json(403, "{}"));

        Lookup<?> answer = directory().licences();

        assertThat(((Lookup.Unavailable<?>) answer).getMessage())
                .isEqualTo("GET /tenant/v1 was not answered: the tenant refused (403); it takes a token with the scope"
                        + " sp:tenant:read");
    }

    @Test
    void aMissingHeaderIsToldApart() {
        server.then(Reply.json(400, "{\"error\":\"Experimental Header is missing or invalid.\"}"));

        assertThat(directory().licences())
                .isEqualTo(new Lookup.Unavailable<>(
                        LookupOperation.TENANT,
                        Reason.EXPERIMENTAL,
                        "the tenant refused (400): Experimental Header is missing or invalid."));
    }

    @Test
    void noServerIsAnAnswer() {
        try (ClosedPort nobody = new ClosedPort()) {
            Directory directory =
                    tenant().baseUrl(nobody.url()).build().directory().orElseThrow();

            assertThat(directory.licences())
                    .isInstanceOfSatisfying(
                            Lookup.Unavailable.class,
                            answer -> assertThat(answer.reason()).isEqualTo(Reason.UNREACHABLE));
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        server.then(
                Reply.json(404, "{}"), Reply.json(400, "{\"detailCode\": \"400.1.404 Referenced object not found\"}"));

        assertThat(directory().machineIdentity(ADA)).isEqualTo(new Lookup.NotFound<>(LookupOperation.MACHINE_IDENTITY));
        assertThat(directory().roleAssignments(ADA)).isEqualTo(new Lookup.NotFound<>(LookupOperation.ROLE_ASSIGNMENTS));
    }

    @Test
    void aListHasNoHalves() {
        server.then(
                Reply.json(200, people(0, 250), "X-Total-Count: 300"),
                Reply.json(503, "{}"),
                Reply.json(503, "{}"),
                Reply.json(503, "{}"),
                Reply.json(503, "{}"),
                Reply.json(503, "{}"));

        assertUnavailable(directory().reportsOf(IdentityId.of("mia")), Reason.UNREACHABLE);
    }

    @Test
    void aListThatEndsTooEarlyIsNotRead() {
        server.then(Reply.json(200, people(0, 250), "X-Total-Count: 300"), Reply.json(200, "[]"));

        assertUnavailable(directory().reportsOf(IdentityId.of("mia")), Reason.UNREADABLE);
    }

    @Test
    void aPageThatIsShorterThanAskedForIsNotTheLast() {
        server.then(
                Reply.json(200, people(0, 100), "X-Total-Count: 300"),
                Reply.json(200, people(100, 200)),
                Reply.json(200, people(200, 300)));

        Lookup<List<PublicIdentity>> reports = directory().reportsOf(IdentityId.of("mia"));

        assertThat(reports.find().orElseThrow()).hasSize(300);
    }

    @Test
    void aListThatIsTooLongIsNotRead() {
        server.then(Reply.json(200, people(0, 250), "X-Total-Count: 300"));

        Lookup<?> answer =
                tenant().longestLookup(299).build().directory().orElseThrow().reportsOf(ADA);

        assertThat(answer)
                .isEqualTo(new Lookup.Unavailable<>(
                        LookupOperation.PUBLIC_IDENTITIES,
                        Reason.TOO_MANY,
                        "the list has 300 rows, and at most 299 are read"));
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void aListThatDoesNotSayHowLongItIsIsNotReadWithoutEnd() {
        server.otherwise(request -> {
            int offset = Integer.parseInt(request.query().replaceFirst(".*offset=(\\d+).*", "$1"));
            return Reply.json(200, people(offset, offset + 250));
        });

        Lookup<?> answer =
                tenant().longestLookup(600).build().directory().orElseThrow().reportsOf(ADA);

        assertThat(((Lookup.Unavailable<?>) answer).detail())
                .isEqualTo("the list has more than 600 rows, and at most 600 are read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{}", "[{}]", "[[]]", "[null]", "<html>", "''", "[{\"id\": \"e1\", \"name\": \"VPN\"}]"})
    void anAnswerOfAnotherFormIsNoAnswer(String body) {
        server.then(Reply.json(200, body));

        assertUnavailable(directory().items(ItemType.ENTITLEMENT, List.of("e1")), Reason.UNREADABLE);
    }

    @Test
    void aFullPageOfIdsIsTheLast() {
        String roles = IntStream.range(0, 50)
                .mapToObj(i -> "{\"id\": \"r" + i + "\", \"name\": \"R\", \"enabled\": true, \"requestable\": true}")
                .collect(Collectors.joining(",", "[", "]"));
        server.then(Reply.json(200, roles));

        Lookup<List<AccessItem>> answer = directory()
                .items(
                        ItemType.ROLE,
                        IntStream.range(0, 50).mapToObj(i -> "r" + i).toList());

        assertThat(answer.find().orElseThrow()).hasSize(50);
        assertThat(server.received()).hasSize(1);
        assertThat(server.received().get(0).target().length()).isLessThan(8_000);
    }

    @Test
    void noIdsAreNoCall() {
        assertThat(directory().items(ItemType.ROLE, List.of()).find()).contains(List.of());
        assertThat(directory().identities(List.of()).find()).contains(List.of());
        assertThat(directory().accounts(List.of(), List.of("s1")).find()).contains(List.of());
        assertThat(server.received()).isEmpty();
    }

    @Test
    void tooManyIdsAreRefusedBeforeACall() {
        List<String> ids = IntStream.range(0, 51).mapToObj(i -> "r" + i).toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> directory().items(ItemType.ROLE, ids))
                .withMessage("51 ids in one lookup are too many; look up at most 50");
        assertThat(server.received()).isEmpty();
    }

    @Test
    void peopleAreFoundByAliasAndByTheBeginningOfTheirNames() {
        server.then(
                Reply.json(200, "[]"),
                Reply.json(200, "[{\"id\": \"1\", \"name\": \"Ada King\"}, {\"id\": \"2\", \"name\": \"Ada Byron\"}]"),
                Reply.json(
                        200, "[{\"id\": \"3\", \"name\": \"Ada Kingsley\"}, {\"id\": \"1\", \"name\": \"Ada King\"}]"));

        Lookup<List<PublicIdentity>> found = directory().identitiesNamed("ada king");

        assertThat(found.find().orElseThrow())
                .extracting(PublicIdentity::getId)
                .extracting(IdentityId::value)
                .containsExactly("1", "3");
        assertThat(server.received())
                .extracting(request -> URLDecoder.decode(request.query(), StandardCharsets.UTF_8))
                .containsExactly(
                        "filters=alias eq \"ada king\"&limit=250&offset=0&count=true",
                        "filters=firstname sw \"ada\"&limit=250&offset=0&count=true",
                        "filters=lastname sw \"ada\"&limit=250&offset=0&count=true");
    }

    @Test
    void peopleAreFoundByTheirAddress() {
        server.then(Reply.json(200, "[{\"id\": \"1\", \"name\": \"Ada King\"}]"), Reply.json(200, "[]"));

        assertThat(directory().identitiesNamed("ada@acme.example").find().orElseThrow())
                .hasSize(1);
        assertThat(server.received()).hasSize(2);
    }

    @Test
    void aPartThatCannotBeHadLeavesNothingFound() {
        server.then(Reply.json(200, "[{\"id\": \"1\", \"name\": \"Ada King\"}]"), Reply.json(403, "{}"));

        assertUnavailable(directory().identitiesNamed("ada"), Reason.FORBIDDEN);
    }

    @Test
    void theTokenSaysWhoAsks() {
        server.then(Reply.json(
                200,
                "{\"id\": \"ada\", \"displayName\": \"Ada King\", \"capabilities\": [\"HELPDESK\", \"ORG_ADMIN\"]}"));

        Lookup<CurrentUser> user = directoryOf("{\"identity_id\": \"ada\"}").currentUser();

        assertThat(user.find().orElseThrow())
                .hasToString(
                        "CurrentUser{id=ada, name=Ada King, authority=ORG_ADMIN, userLevels=[HELPDESK, ORG_ADMIN]}");
        assertThat(server.received()).extracting(Received::target).containsExactly("/auth-users/v1/ada");
    }

    @Test
    void whoIsNoAdministratorIsAUser() {
        server.then(Reply.json(200, "{\"id\": \"ada\", \"capabilities\": null}"));

        assertThat(directoryOf("{\"identity_id\": \"ada\"}")
                        .currentUser()
                        .find()
                        .orElseThrow()
                        .getAuthority())
                .isEqualTo(Authority.USER);
    }

    @Test
    void aTokenOfNobodyHasApiAuthority() {
        Lookup<CurrentUser> user = directoryOf("{\"client_id\": \"c1\"}").currentUser();

        assertThat(user.find().orElseThrow().getAuthority()).isEqualTo(Authority.API);
        assertThat(user.find().orElseThrow().getId()).isNull();
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aTokenThatDoesNotSayIsNoGuess() {
        assertThat(directory().currentUser())
                .isEqualTo(new Lookup.Unavailable<>(
                        LookupOperation.AUTH_USER,
                        Reason.UNREADABLE,
                        "the token does not identify its user: it is not a JWT"));
        assertUnavailable(directoryOf("[]").currentUser(), Reason.UNREADABLE);
        assertUnavailable(directoryOf("{").currentUser(), Reason.UNREADABLE);
        assertThat(server.received()).isEmpty();
    }

    private static void assertUnavailable(Lookup<?> answer, Reason reason) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Lookup.Unavailable.class,
                        unavailable -> assertThat(unavailable.reason()).isEqualTo(reason));
    }

    private static String people(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "{\"id\": \"" + i + "\", \"name\": \"P" + i + "\", \"manager\": {\"id\": \"mia\"}}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private Directory directoryOf(String claims) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        String token = "e30." + encoder.encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".sig";
        return tenant().token(token).build().directory().orElseThrow();
    }

    private Directory directory() {
        return tenant().build().directory().orElseThrow();
    }

    private FeignTenantBuilder tenant() {
        return Fixtures.tenant(server, time);
    }
}
