package dev.latchkey.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterSyntaxTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                         |  0 | the filter is empty
            ` \t `                     |  3 | the filter is empty
            "created" eq "x"           |  0 | a field is expected
            ()                         |  1 | a field is expected
            (id eq "x"                 |  0 | the parenthesis is not closed
            (id eq "x" "y")            | 11 | "and", "or" or a closing parenthesis is expected
            id eq "x")                 |  9 | "and", "or" or the end is expected
            not                        |  3 | a field is expected
            created not eq 2027-01-15  |  8 | "not" stands in front of a comparison, as in not (id eq "x")
            1d eq "x"                  |  0 | a field is expected
            id                         |  2 | an operator is expected after id
            id "x"                     |  3 | an operator is expected after id
            id gte "x"                 |  3 | "gte" is not an operator; the operators are eq, ne, gt, ge, lt, le, in, sw, isnull, pr
            id EQ "x"                  |  3 | "EQ" is not an operator; the operators are eq, ne, gt, ge, lt, le, in, sw, isnull, pr
            id = "x"                   |  3 | "=" is not an operator; the operators are eq, ne, gt, ge, lt, le, in, sw, isnull, pr
            id eq                      |  5 | a value is expected after id eq
            id eq ,                    |  6 | a value is expected after id eq
            id eq x                    |  6 | "x" has to stand in double quotes
            id eq 'x'                  |  6 | "'x'" has to stand in double quotes
            created gt 2027-13-01      | 11 | "2027-13-01" has to stand in double quotes
            created gt 2027-01-15T00   | 11 | "2027-01-15T00" has to stand in double quotes
            id eq ("x")                |  6 | eq takes one value, not a list
            id eq "x                   |  6 | the quote is not closed
            id eq "x\\                 |  6 | the quote is not closed
            id eq "x\\n"               |  8 | a backslash stands before a double quote or a backslash only
            id in "x"                  |  6 | in takes a list in parentheses
            id in                      |  5 | in takes a list in parentheses
            id in ()                   |  7 | a value is expected in the list
            id in ("x",)               | 11 | a value is expected in the list
            id in (x)                  |  7 | "x" has to stand in double quotes
            id in ("x" "y")            | 11 | a comma or a closing parenthesis is expected
            id in ("x","y"             |  6 | the list is not closed
            id isnull "x"              | 10 | isnull takes no value; "and", "or" or the end is expected
            id pr "x"                  |  6 | pr takes no value; "and", "or" or the end is expected
            id eq "x" "y"              | 10 | "and", "or" or the end is expected
            id eq "x" or               | 12 | a field is expected
            id eq "x" AND id eq "y"    | 10 | "and", "or" or the end is expected
            id eq "x", id eq "y"       |  9 | "and", "or" or the end is expected
            id eq "x" and              | 13 | a field is expected
            id eq "x" and and          | 17 | an operator is expected after and
            """)
    void saysWhatIsWrongAndWhere(String text, int index, String reason) {
        QuerySyntaxException refusal = catchThrowableOfType(QuerySyntaxException.class, () -> Filter.parse(text));

        assertThat(refusal.getReason()).isEqualTo(reason);
        assertThat(refusal.getIndex()).isEqualTo(index);
        assertThat(refusal).hasMessage(reason + ", at index " + index);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "not ", "not("})
    void parenthesesNestUpTo64LevelsOnly(String open) {
        String close = open.contains("(") ? ")" : "";

        assertThat(Filter.parse(open.repeat(32) + "id eq 1" + close.repeat(32)).getTerms())
                .hasSize(1);
        assertThat(catchThrowableOfType(
                                QuerySyntaxException.class, () -> Filter.parse(open.repeat(100_000) + "id eq 1"))
                        .getReason())
                .isEqualTo("it is nested deeper than 64 levels");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``             | 0 | the sorter is empty
            `  `           | 2 | the sorter is empty
            ,created       | 0 | a field is expected
            created,       | 8 | a field is expected
            created,,name  | 8 | a field is expected
            --created      | 1 | a field is expected
            - created      | 1 | a field is expected
            +created       | 0 | a field is expected
            "created"      | 0 | a field is expected
            created desc   | 8 | a comma or the end is expected; a - in front of a field sorts in descending order
            created(name)  | 7 | a comma or the end is expected; a - in front of a field sorts in descending order
            """)
    void saysWhatIsWrongWithASorterAndWhere(String text, int index, String reason) {
        QuerySyntaxException refusal = catchThrowableOfType(QuerySyntaxException.class, () -> Sorter.parse(text));

        assertThat(refusal).hasMessage(reason + ", at index " + index);
        assertThat(refusal.getIndex()).isEqualTo(index);
    }

    @ParameterizedTest
    @CsvSource({
        "a\u0001b, a\uFFFDb",
        "123456789012345678901234567890123456789012345, 1234567890123456789012345678901234567890…"
    })
    void showsLongAndUnprintableWordsInShort(String word, String shown) {
        assertThat(catchThrowableOfType(QuerySyntaxException.class, () -> Filter.parse("id " + word))
                        .getReason())
                .startsWith("\"" + shown + "\" is not an operator");
    }
}
