package dev.latchkey.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CaseJsonTest {
    private static final long SEED = 2611304;

    @Test
    void aCaseIsReadAsItWasWritten() {
        Stream<GeneratedCase> cases = Stream.of(
                        Cases.valid(),
                        Cases.wild(),
                        Cases.nearValid("cancel-authority"),
                        Cases.nearValid("json-encoding"))
                .flatMap(kind -> kind.stream(SEED).limit(50));

        assertThat(cases).allSatisfy(drawn -> {
            GeneratedCase read = CaseJson.read(CaseJson.write(drawn));
            assertThat(read.getBytes()).isEqualTo(drawn.getBytes());
            assertThat(read.getKind()).isEqualTo(drawn.getKind());
            assertThat(read.getSeed()).isEqualTo(drawn.getSeed());
            assertThat(read.getApiVersion()).isEqualTo(drawn.getApiVersion());
            assertThat(read.getOperation()).isEqualTo(drawn.getOperation());
            assertThat(read.getHeaders()).isEqualTo(drawn.getHeaders());
            assertThat(read.getCaller()).isEqualTo(drawn.getCaller());
            assertThat(read.getOpenRequests()).isEqualTo(drawn.getOpenRequests());
            assertThat(read.getOrganisation()).isEqualTo(drawn.getOrganisation());
            assertThat(read.getFacts()).isEqualTo(drawn.getFacts());
            assertThat(read.getExpectedRules()).isNull();
        });
    }

    @Test
    void whatIsNoCaseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseJson.read("{\"kind\": \"valid\", \"apiVersion\": 1}"))
                .withMessage("this is not the JSON of a case: /apiVersion is no text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseJson.read("{"))
                .withMessageStartingWith("this is not the JSON of a case: ");
    }
}
