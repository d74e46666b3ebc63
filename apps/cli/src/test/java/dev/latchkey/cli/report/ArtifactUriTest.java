package dev.latchkey.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArtifactUriTest {
    @ParameterizedTest
    @CsvSource({
        "a.json, a.json",
        "./b/../a.json, a.json",
        "../a b.json, ../a%20b.json",
        "requests/\u00E4.json, requests/%C3%A4.json",
        "/requests/a:b.json, file:///requests/a%3Ab.json",
        "javascript:x, javascript%3Ax",
        "<stdin>, %3Cstdin%3E"
    })
    void isAReferenceToTheFile(String file, String uri) {
        assertThat(ArtifactUri.of(file)).isEqualTo(uri);
        assertThat(URI.create(uri).getPath()).isNotNull();
    }
}
