package dev.latchkey.feign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkHeaderTest {
    private static final Set<String> RELATIONS = Set.of("deprecation", "sunset");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <https://a>; rel="deprecation"                               | https://a
            <https://a>;rel=sunset                                       | https://a
            <https://a>; REL = "Sunset"; type="text/html"                | https://a
            <https://a>; type="text/html"; rel="sunset"                  | https://a
            <https://a>; title="<x>, a; b"; rel="sunset"                 | https://a
            <https://a>; rel="next", <https://b>; rel="deprecation"      | https://b
            <https://a>; rel="next deprecation"                          | https://a
            <https://a>; rel="next"                                      |
            <https://a>; rel="deprecationx"                              |
            <https://a>; title="rel=deprecation"                         |
            <https://a>, <https://b>                                     |
            https://a; rel="deprecation"                                 |
            <https://a; rel="deprecation"                                |
            <https://a>; rel="deprecation                                |
            """)
    void findsTheFirstLinkOfARelation(String header, String address) {
        assertThat(LinkHeader.find(header, RELATIONS)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<>;", "<>; ;", "<>;rel=\"", "<>;rel ", ";=", "\"", "<>;rel=a,", " "})
    void looksAtAMegabyteOfAnythingOnce(String part) {
        assertThat(LinkHeader.find("<x>;" + part.repeat(1_000_000 / part.length()), RELATIONS))
                .isNull();
    }

    @Test
    void anEmptyHeaderHasNoLink() {
        assertThat(LinkHeader.find("", RELATIONS)).isNull();
    }
}
