package dev.latchkey.model.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.model.json.LatchkeyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorResponseTest {
    private static ErrorResponse read(String json) {
        return LatchkeyJson.mapper().readValue(json, ErrorResponse.class);
    }

    @Test
    void causesSayMoreThanMessages() {
        ErrorResponse response = read("""
                {"detailCode":"400.1 Bad request","trackingId":"t1",
                 "messages":[{"text":"The request could not be understood."}],
                 "causes":[{"text":"Some items are not revocable"}]}""");

        assertThat(response.text()).isEqualTo("Some items are not revocable");
    }

    @Test
    void causesThatSayNothingGiveWayToMessages() {
        assertThat(read("{\"messages\":[{\"text\":\"No.\"}],\"causes\":[{\"text\":\" \"},{},null]}")
                        .text())
                .isEqualTo("No.");
    }

    @Test
    void severalTextsAreJoinedEachOneOnce() {
        assertThat(read("""
                {"causes":[{"locale":"und","text":"First"},{"locale":"en-US","text":"First "},{"text":"Second"}]}""").text()).isEqualTo("First; Second");
    }

    @Test
    void aDescriptionSaysMoreThanTheError() {
        assertThat(read("{\"error\":\"invalid_client\",\"error_description\":\"Unknown client\"}")
                        .text())
                .isEqualTo("Unknown client");
    }

    @Test
    void aFlatErrorIsItsText() {
        assertThat(read("{\"error\":\"JWT validation failed: JWT is expired\"}").text())
                .isEqualTo("JWT validation failed: JWT is expired");
    }

    @Test
    void theMessageOfTheRateLimitHasNoBlanksAroundIt() {
        assertThat(read("{\"message\":\" Rate Limit Exceeded \"}").text()).isEqualTo("Rate Limit Exceeded");
    }

    @Test
    void theDetailCodeIsBetterThanNothing() {
        assertThat(read("{\"detailCode\":\"403 Forbidden\",\"messages\":[]}").text())
                .isEqualTo("403 Forbidden");
    }

    @Test
    void aBodyThatSaysNothingHasNoText() {
        assertThat(read("{}").text()).isNull();
        assertThat(read("{}").numericCode()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "400.1.3 Illegal value, 400.1.3",
        "400.1.3 ILLEGAL VALUE, 400.1.3",
        "400.1 Bad Request Content, 400.1",
        "404 Not found, 404",
        "500.0 Internal Fault, 500.0",
        "400.1.404, 400.1.404",
        "429. Too many, 429",
        "Forbidden,",
        "'',",
    })
    void theNumberOfTheDetailCodeHasNoWords(String detailCode, String number) {
        assertThat(ErrorResponse.builder().detailCode(detailCode).build().numericCode())
                .isEqualTo(number);
    }

    @Test
    void theNumberOfAVeryLongDetailCodeIsFound() {
        String number = "1" + ".1".repeat(1_000_000);

        assertThat(ErrorResponse.builder().detailCode(number + ". x").build().numericCode())
                .isEqualTo(number);
    }

    @Test
    void textAndNumberAreNotWritten() {
        ErrorResponse response =
                ErrorResponse.builder().detailCode("403 Forbidden").build();

        assertThat(LatchkeyJson.mapper().writeValueAsString(response)).isEqualTo("{\"detailCode\":\"403 Forbidden\"}");
    }
}
