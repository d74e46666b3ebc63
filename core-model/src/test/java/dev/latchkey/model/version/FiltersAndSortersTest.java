package dev.latchkey.model.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FiltersAndSortersTest {

    /** What each API version accepts once all documents are added up. */
    private static final String FILTERS = """
            status in beta                 : accessRequestId       : eq ne gt ge lt le in sw
            status in beta                 : accountActivityItemId : eq ne gt ge lt le in sw isnull
            status in beta                 : created               : eq ne gt ge lt le
            status in v3                   : accessRequestId       : eq ne gt ge lt le in sw
            status in v3                   : accountActivityItemId : eq ne gt ge le in sw
            status in v3                   : created               : eq ne gt ge lt le
            status in v2024                : accessRequestId       : eq ne gt ge lt le in sw
            status in v2024                : accountActivityItemId : eq ne gt ge lt le in sw isnull
            status in v2024                : created               : eq ne gt ge lt le in sw isnull
            status in v2025                : accessRequestId       : eq ne gt ge lt le in sw
            status in v2025                : accountActivityItemId : eq ne gt ge le in sw
            status in v2025                : created               : eq ne gt ge lt le
            status in v2026                : accessRequestId       : eq ne gt ge lt le in sw
            status in v2026                : accountActivityItemId : eq ne gt ge le in sw
            status in v2026                : created               : eq ne gt ge lt le
            status in v1                   : accessRequestId       : eq ne gt ge lt le in sw
            status in v1                   : accountActivityItemId : eq ne gt ge le in sw
            status in v1                   : created               : eq ne gt ge lt le
            administration in beta         : accountActivityItemId : eq ne gt ge lt le in sw isnull
            administration in beta         : accessRequestId       : eq ne gt ge lt le in sw
            administration in beta         : status                : eq ne in
            administration in beta         : created               : eq ne gt ge lt le in sw isnull
            administration in v2024        : accountActivityItemId : eq ne gt ge lt le in sw isnull
            administration in v2024        : accessRequestId       : eq ne gt ge lt le in sw
            administration in v2024        : status                : eq ne in
            administration in v2024        : created               : eq ne gt ge lt le in sw isnull
            administration in v2025        : accountActivityItemId : eq ne gt ge lt le in sw isnull
            administration in v2025        : accessRequestId       : eq ne gt ge lt le in sw
            administration in v2025        : status                : eq ne in
            administration in v2025        : created               : eq ne gt ge lt le in sw isnull
            administration in v2026        : accountActivityItemId : eq ne gt ge lt le in sw isnull
            administration in v2026        : accessRequestId       : eq ne gt ge lt le in sw
            administration in v2026        : status                : eq ne in
            administration in v2026        : created               : eq ne gt ge lt le in sw isnull
            administration in v1           : accountActivityItemId : eq ne gt ge lt le in sw isnull
            administration in v1           : accessRequestId       : eq ne gt ge lt le in sw
            administration in v1           : status                : eq ne in
            administration in v1           : created               : eq ne gt ge lt le in sw isnull
            pending-approvals in beta      : id                    : eq in
            pending-approvals in beta      : requestedFor.id       : eq in
            pending-approvals in beta      : modified              : eq gt ge lt le in
            pending-approvals in v3        : id                    : eq in
            pending-approvals in v3        : requestedFor.id       : eq in
            pending-approvals in v3        : modified              : eq gt ge lt le in
            pending-approvals in v3        : accessRequestId       : eq in
            pending-approvals in v3        : created               : eq gt ge lt le in
            pending-approvals in v2024     : id                    : eq in
            pending-approvals in v2024     : requestedFor.id       : eq in
            pending-approvals in v2024     : modified              : eq gt ge lt le in
            pending-approvals in v2024     : accessRequestId       : eq in
            pending-approvals in v2024     : created               : eq gt ge lt le in
            pending-approvals in v2025     : id                    : eq in
            pending-approvals in v2025     : requestedFor.id       : eq in
            pending-approvals in v2025     : modified              : eq gt ge lt le in
            pending-approvals in v2025     : accessRequestId       : eq in
            pending-approvals in v2025     : created               : eq gt ge lt le in
            pending-approvals in v2026     : id                    : eq in
            pending-approvals in v2026     : requestedFor.id       : eq in
            pending-approvals in v2026     : modified              : eq gt ge lt le in
            pending-approvals in v2026     : accessRequestId       : eq in
            pending-approvals in v2026     : created               : eq gt ge lt le in
            pending-approvals in v1        : id                    : eq in
            pending-approvals in v1        : requestedFor.id       : eq in
            pending-approvals in v1        : modified              : eq gt ge lt le in
            pending-approvals in v1        : accessRequestId       : eq in
            pending-approvals in v1        : created               : eq gt ge lt le in
            completed-approvals in beta    : id                    : eq ne gt ge lt le in sw isnull
            completed-approvals in beta    : requestedFor.id       : eq ne gt ge lt le in sw isnull
            completed-approvals in beta    : modified              : eq ne gt ge lt le in sw
            completed-approvals in v3      : id                    : eq ne gt ge lt le in sw isnull
            completed-approvals in v3      : requestedFor.id       : eq ne gt ge lt le in sw isnull
            completed-approvals in v3      : modified              : eq ne gt ge lt le in sw
            completed-approvals in v2024   : id                    : eq ne gt ge lt le in sw isnull
            completed-approvals in v2024   : requestedFor.id       : eq ne gt ge lt le in sw isnull
            completed-approvals in v2024   : modified              : eq ne gt ge lt le in sw
            completed-approvals in v2025   : id                    : eq ne gt ge lt le in sw isnull
            completed-approvals in v2025   : requestedFor.id       : eq ne gt ge lt le in sw isnull
            completed-approvals in v2025   : modified              : eq ne gt ge lt le in sw
            completed-approvals in v2026   : id                    : eq ne gt ge lt le in sw isnull
            completed-approvals in v2026   : requestedFor.id       : eq ne gt ge lt le in sw isnull
            completed-approvals in v2026   : modified              : eq ne gt ge lt le in sw
            completed-approvals in v1      : id                    : eq ne gt ge lt le in sw isnull
            completed-approvals in v1      : requestedFor.id       : eq ne gt ge lt le in sw isnull
            completed-approvals in v1      : modified              : eq ne gt ge lt le in sw
            """;

    @Test
    void everyApiVersionAcceptsTheFiltersThatItsDocumentsListAndNoOthers() {
        List<String> documented =
                FILTERS.lines().map(line -> line.replaceAll(" +", " ")).toList();

        assertThat(Arrays.stream(Operation.values()).flatMap(FiltersAndSortersTest::filters))
                .containsExactlyInAnyOrderElementsOf(documented);
    }

    @ParameterizedTest
    @EnumSource
    void listsAreSortedByTheDocumentedFields(ApiVersion apiVersion) {
        assertThat(apiVersion.sorters(Operation.STATUS))
                .containsExactly("created", "modified", "accountActivityItemId", "name");
        assertThat(apiVersion.sorters(Operation.PENDING_APPROVALS)).containsExactly("created", "modified");
        assertThat(apiVersion.sorters(Operation.COMPLETED_APPROVALS)).containsExactly("created", "modified");
    }

    @ParameterizedTest
    @EnumSource(names = {"BETA", "V2024", "V2025", "V2026", "V1"})
    void theAdministratorsListIsSortedByTheRequestToo(ApiVersion apiVersion) {
        assertThat(apiVersion.sorters(Operation.ADMINISTRATION))
                .containsExactly("created", "modified", "accountActivityItemId", "name", "accessRequestId");
    }

    @Test
    void aListThatIsNotOfferedHasNeitherFiltersNorSorters() {
        assertThat(ApiVersion.V3.filters(Operation.ADMINISTRATION)).isEmpty();
        assertThat(ApiVersion.V3.sorters(Operation.ADMINISTRATION)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anOperationThatIsNoListHasNeitherFiltersNorSorters(ApiVersion apiVersion) {
        assertThat(apiVersion.filters(Operation.CREATE)).isEmpty();
        assertThat(apiVersion.sorters(Operation.CREATE)).isEmpty();
        assertThat(apiVersion.filters(Operation.APPROVERS)).isEmpty();
        assertThat(apiVersion.sorters(Operation.APPROVERS)).isEmpty();
    }

    @Test
    void theTablesCannotBeChanged() {
        assertThatThrownBy(() -> ApiVersion.V1.filters(Operation.STATUS).put("name", Set.of()))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ApiVersion.V1
                        .filters(Operation.STATUS)
                        .getOrDefault("created", Set.of())
                        .add(FilterOperator.SW))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ApiVersion.V1.sorters(Operation.STATUS).add("status"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource
    void anOperatorIsFoundByItsText(FilterOperator operator) {
        assertThat(operator).hasToString(operator.getText());
        assertThat(FilterOperator.of(operator.getText())).isEqualTo(operator);
        assertThat(FilterOperator.find(operator.getText())).contains(operator);
    }

    @Test
    void theMessageAboutAnUnknownTextListsTheOperators() {
        assertThat(FilterOperator.find("co")).isEmpty();
        assertThatThrownBy(() -> FilterOperator.of("co"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"co\" is not a filter operator;"
                        + " the filter operators are eq, ne, gt, ge, lt, le, in, sw, isnull, pr");
    }

    private static Stream<String> filters(Operation list) {
        return Arrays.stream(ApiVersion.values())
                .flatMap(apiVersion -> apiVersion.filters(list).entrySet().stream()
                        .map(field -> list + " in " + apiVersion + " : " + field.getKey() + " : "
                                + String.join(
                                        " ",
                                        field.getValue().stream()
                                                .map(FilterOperator::getText)
                                                .toList())));
    }
}
