package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.latchkey.feign.server.Received;
import dev.latchkey.feign.server.Reply;
import dev.latchkey.feign.server.ScriptedServer;
import dev.latchkey.model.query.Filter;
import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.status.ItemStatus;
import dev.latchkey.model.status.RequestedItemStatus;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.tenant.TenantException;
import dev.latchkey.model.version.FilterOperator;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagesTest {
    private static final Pattern PARAMETER = Pattern.compile("([^&=]+)=([^&]*)");

    private final ScriptedServer server = ScriptedServer.start();
    private final VirtualTime time = new VirtualTime();
    private final FeignTenant tenant =
            Fixtures.tenant(server, time).retries(RetryPolicy.off()).build();

    @AfterEach
    void stops() {
        server.close();
    }

    @Test
    void aStreamReadsPageAfterPageAndAsksForTheCountOnce() {
        server.otherwise(request -> rows(request, 25, 10));

        assertThat(ids(tenant.status().stream(StatusQuery.builder().limit(10).build())))
                .isEqualTo(ids(0, 25));
        assertThat(server.received())
                .extracting(Received::query)
                .containsExactly("limit=10&offset=0&count=true", "limit=10&offset=10", "limit=10&offset=20");
    }

    @Test
    void aStreamAsksForNothingBeforeItIsRead() {
        Stream<RequestedItemStatus> stream =
                tenant.status().stream(StatusQuery.builder().build());
        assertThat(server.received()).isEmpty();

        server.otherwise(request -> rows(request, 1_000, 250));
        assertThat(ids(stream.limit(3))).isEqualTo(ids(0, 3));
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void anIteratorAsksForNoPageAhead() {
        server.otherwise(request -> rows(request, 1_000, 250));

        Iterator<RequestedItemStatus> iterator =
                tenant.status().stream(StatusQuery.builder().build()).iterator();
        iterator.next();

        assertThat(server.received()).hasSize(1);
    }

    @Test
    void aListThatGetsShorterWhileItIsReadIsAFailure() {
        server.otherwise(
                request -> parameter(request, "offset").equals("0") ? rows(request, 300, 250) : Reply.json(200, "[]"));

        assertThatExceptionOfType(TenantException.Unavailable.class)
                .isThrownBy(
                        () -> ids(tenant.status().stream(StatusQuery.builder().build())))
                .withMessage(
                        "the list ended after 250 of 300 rows: it was cut short, or rows left it while it was read;"
                                + " read it again, and change nothing that takes rows off it meanwhile");
    }

    @Test
    void aServerThatRepeatsAPageIsNoticed() {
        server.otherwise(request -> Reply.json(200, "[{\"id\":\"0\"},{\"id\":\"1\"}]"));

        assertThatExceptionOfType(TenantException.Unreadable.class)
                .isThrownBy(() -> ids(
                        tenant.status().stream(StatusQuery.builder().limit(2).build())))
                .withMessage(
                        "at row 2 the server answers a page again that it answered before; it does not heed offset");
    }

    @Test
    void aServerThatGoesRoundInPagesIsNoticed() {
        server.otherwise(request -> Reply.json(
                200, "[{\"id\":\"" + Long.parseLong(parameter(request, "offset")) / 2 % 7 + "\"},{\"id\":\"x\"}]"));

        assertThatExceptionOfType(TenantException.Unreadable.class)
                .isThrownBy(() -> ids(
                        tenant.status().stream(StatusQuery.builder().limit(2).build())))
                .withMessageEndingWith(
                        "the server answers a page again that it answered before; it does not heed offset");
    }

    @Test
    void aServerThatRepeatsItsOnlyRowIsNoticedPastTheEnd() {
        server.otherwise(request -> Reply.json(200, "[{\"id\":\"0\"}]", "X-Total-Count: 3"));

        assertThatExceptionOfType(TenantException.Unreadable.class)
                .isThrownBy(() -> ids(
                        tenant.status().stream(StatusQuery.builder().limit(1).build())))
                .withMessage(
                        "at row 3 the server answers a page again that it answered before; it does not heed offset");
    }

    @Test
    void aListWithoutEndIsReadForHalfAnHour() {
        server.otherwise(request -> {
            time.advance(Duration.ofMinutes(1));
            return Reply.json(200, "[{\"id\":\"" + parameter(request, "offset") + "\"}]");
        });

        assertThatExceptionOfType(TenantException.Unavailable.class)
                .isThrownBy(() -> ids(
                        tenant.status().stream(StatusQuery.builder().limit(1).build())))
                .withMessage("the list has not ended after PT30M of reading; narrow the query, or allow more time with"
                        + " longestList");
        assertThat(server.received()).hasSize(30);
    }

    @Test
    void theTimeOfTheReaderDoesNotCount() {
        server.otherwise(request -> rows(request, 10, 1));

        assertThat(tenant.status().stream(StatusQuery.builder().limit(1).build())
                        .peek(row -> time.advance(Duration.ofHours(1))))
                .hasSize(10);
    }

    @Test
    void whoAsksForNoRowsGetsNone() {
        server.otherwise(request -> rows(request, 3, 250));

        assertThat(ids(tenant.status().stream(StatusQuery.builder().limit(0).build())))
                .isEmpty();
    }

    @Test
    void anOffsetBehindTheEndIsAnEmptyList() {
        server.otherwise(request -> rows(request, 3, 250));

        assertThat(ids(tenant.status().stream(StatusQuery.builder().offset(10).build())))
                .isEmpty();
    }

    @Test
    void aServerThatAnswersLessThanAskedForDoesNotShortenTheList() {
        server.otherwise(request -> rows(request, 25, 4));

        assertThat(ids(tenant.status().stream(StatusQuery.builder().limit(10).build())))
                .isEqualTo(ids(0, 25));
    }

    @Test
    void withoutACountAShortPageIsTheLast() {
        server.otherwise(request -> Reply.json(
                200,
                parameter(request, "offset").equals("0") ? "[{\"id\":\"0\"},{\"id\":\"1\"}]" : "[{\"id\":\"2\"}]"));

        assertThat(ids(tenant.status().stream(StatusQuery.builder().limit(2).build())))
                .containsExactly("0", "1", "2");
        assertThat(server.received()).hasSize(2);
    }

    @Test
    void aFailureInTheMiddleIsThrown() {
        server.otherwise(
                request -> parameter(request, "offset").equals("20") ? Reply.json(500, "{}") : rows(request, 100, 10));

        assertThatExceptionOfType(TenantException.Unavailable.class)
                .isThrownBy(() -> ids(
                        tenant.status().stream(StatusQuery.builder().limit(10).build())));
    }

    @Test
    void anOddRowIsKeptBesideTheGoodOnes() {
        server.otherwise(request -> Reply.json(
                200,
                "[{\"id\":\"1\"},{\"id\":\"2\",\"created\":{\"at\":\"noon\"}},null,7,{\"id\":\"3\"}]",
                "X-Total-Count: 5"));

        Page<RequestedItemStatus> page =
                tenant.status().page(StatusQuery.builder().count(true).build());

        assertThat(page.rows()).extracting(ItemStatus::getId).containsExactly("1", "3");
        assertThat(page.oddRows())
                .extracting(Object::toString)
                .containsExactly("{\"id\":\"2\",\"created\":{\"at\":\"noon\"}}", "null", "7");
        assertThat(page.total()).isEqualTo(5);
        assertThat(ids(tenant.status().stream(StatusQuery.builder().build()))).containsExactly("1", "3");
    }

    @Test
    void whatIsNoListIsUnreadable() {
        server.otherwise(request -> Reply.json(200, "{\"rows\":[]}"));

        assertThatExceptionOfType(TenantException.Unreadable.class)
                .isThrownBy(() -> tenant.status().page(StatusQuery.builder().build()))
                .withMessage("JSON was expected from GET /access-request-status/v1, but what came cannot be read;"
                        + " it begins: {\"rows\":[]}");
    }

    @Test
    void moreThanFiftyIdsAreAskedForInParts() {
        server.otherwise(this::echoIds);
        Filter filter =
                Filter.in("accessRequestId", ids(0, 120)).and("created", FilterOperator.GE, "2027-01-15T00:00:00Z");

        assertThat(ids(tenant.status().stream(
                        StatusQuery.builder().filters(filter).build())))
                .isEqualTo(ids(0, 120));
        assertThat(server.received())
                .extracting(request -> idsIn(request).size())
                .containsExactly(50, 50, 20);
        assertThat(server.received())
                .allSatisfy(request ->
                        assertThat(parameter(request, "filters")).endsWith(" and created ge \"2027-01-15T00:00:00Z\""));
    }

    @Test
    void aPageOfManyIdsIsWhatOnePageWouldBe() {
        server.otherwise(this::echoIds);
        StatusQuery query = StatusQuery.builder()
                .filters(Filter.in("accessRequestId", ids(0, 120)))
                .offset(45)
                .limit(10)
                .build();

        Page<RequestedItemStatus> page = tenant.status().page(query);
        Page<RequestedItemStatus> counted =
                tenant.status().page(query.toBuilder().count(true).build());

        assertThat(page.rows()).extracting(ItemStatus::getId).isEqualTo(ids(45, 55));
        assertThat(page.total()).isNull();
        assertThat(counted.rows()).isEqualTo(page.rows());
        assertThat(counted.total()).isEqualTo(120);
    }

    @Test
    void idsThatNotEveryRowMustHaveAreSentTogether() {
        server.otherwise(request -> Reply.json(200, "[]"));
        Filter ids = Filter.in("accessRequestId", ids(0, 60));
        Filter recent = Filter.of("created", FilterOperator.GE, "2027-01-15T00:00:00Z");

        for (Filter filter : List.of(ids.or(recent), ids.negate(), recent.and(ids.negate()))) {
            tenant.status().page(StatusQuery.builder().filters(filter).build());
        }

        assertThat(server.received())
                .extracting(request -> parameter(request, "filters"))
                .containsExactly(ids + " or " + recent, "not (" + ids + ")", recent + " and not (" + ids + ")");
    }

    @Test
    void anIdThatStandsTwiceIsAskedForOnce() {
        server.otherwise(this::echoIds);
        List<String> twice =
                Stream.concat(ids(0, 60).stream(), ids(0, 60).stream()).toList();

        assertThat(ids(tenant.status().stream(StatusQuery.builder()
                        .filters(Filter.in("accessRequestId", twice))
                        .build())))
                .isEqualTo(ids(0, 60));
    }

    @Test
    void partsCannotBeSortedAsAWhole() {
        StatusQuery query = StatusQuery.builder()
                .filters(Filter.in("accessRequestId", ids(0, 51)))
                .sorters("-created")
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> tenant.status().stream(query))
                .withMessage("a filter with more than 50 values for accessRequestId is sent in parts, which no server"
                        + " sorts as a whole; leave the sorters out");
    }

    @Test
    void aFilterThatBreaksTheSyntaxIsSentAsItIs() {
        server.otherwise(request -> Reply.json(400, "{\"message\":\"bad filter\"}"));

        assertThatExceptionOfType(TenantException.Refused.class)
                .isThrownBy(() -> tenant.status()
                        .page(StatusQuery.builder().filters("no filter (").build()));
        assertThat(parameter(server.received().get(0), "filters")).isEqualTo("no filter (");
    }

    /** A page out of so many rows; the server answers so many of them at most. */
    private static Reply rows(Received request, int total, int most) {
        int offset = Integer.parseInt(parameter(request, "offset"));
        int limit = Math.min(most, Integer.parseInt(parameter(request, "limit")));
        String body = rows(ids(Math.min(offset, total), Math.min(total, offset + limit)));
        return request.query().contains("count=true")
                ? Reply.json(200, body, "X-Total-Count: " + total)
                : Reply.json(200, body);
    }

    private Reply echoIds(Received request) {
        return Reply.json(200, parameter(request, "offset").equals("0") ? rows(idsIn(request)) : "[]");
    }

    private static List<String> idsIn(Received request) {
        return Filter.parse(parameter(request, "filters")).getTerms().get(0).getValues();
    }

    private static String rows(List<String> ids) {
        return ids.stream().map(id -> "{\"id\":\"" + id + "\"}").collect(Collectors.joining(",", "[", "]"));
    }

    private static List<String> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(String::valueOf).toList();
    }

    private static List<String> ids(Stream<RequestedItemStatus> rows) {
        return rows.map(ItemStatus::getId).toList();
    }

    private static String parameter(Received request, String name) {
        Map<String, String> parameters = PARAMETER
                .matcher(request.query())
                .results()
                .collect(Collectors.toMap(
                        match -> match.group(1), match -> URLDecoder.decode(match.group(2), StandardCharsets.UTF_8)));
        return parameters.getOrDefault(name, "");
    }
}
