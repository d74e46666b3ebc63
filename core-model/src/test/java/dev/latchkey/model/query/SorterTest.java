package dev.latchkey.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class SorterTest {

    @Test
    void fieldsAreJoinedByCommasAndDescendingOnesHaveAMinus() {
        assertThat(Sorter.descending("created").then(Sorter.ascending("name"))).hasToString("-created,name");
    }

    @Test
    void readsWhatItWrites() {
        Sorter sorter = Sorter.ascending("requestedFor.id").then(Sorter.descending("modified"));

        assertThat(Sorter.parse(sorter.toString())).isEqualTo(sorter).hasSameHashCodeAs(sorter);
    }

    @Test
    void spacesAroundFieldsDoNotMatter() {
        assertThat(Sorter.parse(" -created , name ")).hasToString("-created,name");
    }

    @Test
    void keysAreThereToBeLookedAt() {
        assertThat(Sorter.parse("-created,name").getKeys())
                .extracting(SortKey::getField, SortKey::isDescending)
                .containsExactly(tuple("created", true), tuple("name", false));
    }

    @Test
    void differsFromSortersWithAnotherFieldOrDirection() {
        assertThat(Sorter.ascending("created"))
                .isNotEqualTo(Sorter.descending("created"))
                .isNotEqualTo(Sorter.ascending("name"))
                .isNotEqualTo("created");
    }

    @Test
    void refusesWhatCannotBeAField() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sorter.ascending("-created"))
                .withMessage("\"-created\" cannot be a field");
    }
}
