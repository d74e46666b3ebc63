package dev.latchkey.emulator.grade;

import com.fasterxml.jackson.annotation.JsonValue;

/** Practices of a careful client. */
public enum ClientPractice {
    /** After a 429, it waits for the time of {@code Retry-After}. */
    WAITS("early-retry", "calls again before the time that Retry-After named"),
    /** It does not repeat an accepted create, even if it never received the response. */
    SUBMITS_ONCE("duplicate-submit", "sends a create again that was taken, within five minutes"),
    /** It sends the experimental header if an API version requires it. */
    SAYS_EXPERIMENTAL("missing-experimental-header", "leaves out X-SailPoint-Experimental where it is required"),
    /** It stops using operations after it was informed of their deprecation. */
    HEEDS_DEPRECATION("ignored-deprecation", "keeps calling an operation that was announced as deprecated"),
    /** It reads lists without gaps. */
    READS_EVERY_PAGE("skipped-page", "passes over rows of a list between one page and the next"),
    /** It sends a User-Agent header. */
    NAMES_ITSELF("missing-user-agent", "sends no User-Agent"),
    /** It uses a token as long as it is valid. */
    KEEPS_TOKENS("token-churn", "requests a third token while its first one is valid"),
    /** It does not reuse a rejected token. */
    DROPS_REFUSED_TOKENS("refused-token-again", "uses a token again after it was rejected");

    private final String offence;
    private final String description;

    ClientPractice(String offence, String description) {
        this.offence = offence;
        this.description = description;
    }

    /** {@return the name of the offence against this practice, in kebab case; stable across releases} */
    @JsonValue
    public String getOffence() {
        return offence;
    }

    /** {@return a description of the offence} */
    public String getDescription() {
        return description;
    }
}
