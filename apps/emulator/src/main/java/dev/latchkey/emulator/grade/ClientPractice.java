package dev.latchkey.emulator.grade;

import com.fasterxml.jackson.annotation.JsonValue;

/** Practices of a careful client. */
public enum ClientPractice {
    /** After a 429 it waits as long as {@code Retry-After} says. */
    WAITS("early-retry", "calls again before the time that Retry-After named"),
    /** It does not send a create twice that was taken, even if it never saw the answer. */
    SUBMITS_ONCE("duplicate-submit", "sends a create again that was taken, within five minutes"),
    /** It sends the experimental header where an API version asks for it. */
    SAYS_EXPERIMENTAL("missing-experimental-header", "leaves out X-SailPoint-Experimental where it is required"),
    /** It stops using what it was told is deprecated. */
    HEEDS_DEPRECATION("ignored-deprecation", "goes on calling what was announced as deprecated"),
    /** It reads lists without gaps. */
    READS_EVERY_PAGE("skipped-page", "passes over rows of a list between one page and the next"),
    /** It says who it is. */
    NAMES_ITSELF("missing-user-agent", "sends no User-Agent"),
    /** It uses a token as long as it is good. */
    KEEPS_TOKENS("token-churn", "asks for a third token while its first one is good"),
    /** It does not use a token again that was refused. */
    DROPS_REFUSED_TOKENS("refused-token-again", "uses a token again after it was refused");

    private final String offence;
    private final String description;

    ClientPractice(String offence, String description) {
        this.offence = offence;
        this.description = description;
    }

    /** {@return what not doing so is called, in kebab case; stays the same from release to release} */
    @JsonValue
    public String getOffence() {
        return offence;
    }

    /** {@return what a client does that offends} */
    public String getDescription() {
        return description;
    }
}
