package dev.latchkey.emulator.grade;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;

/**
 * The report about the clients of an emulator.
 *
 * @param grade A without offences, then one letter down for each kind of offence, to F
 * @param calls the number of examined calls
 * @param offences the offences, by kind
 */
@JsonPropertyOrder({"grade", "calls", "offences"})
public record Grades(String grade, long calls, List<Offence> offences) {
    private static final String LETTERS = "ABCDF";

    static Grades of(long calls, List<Offence> offences) {
        int letter = Math.min(offences.size(), LETTERS.length() - 1);
        return new Grades(LETTERS.substring(letter, letter + 1), calls, List.copyOf(offences));
    }

    /**
     * One kind of offence.
     *
     * @param offence its name
     * @param description its description
     * @param times the number of occurrences
     * @param evidence the first calls that show it
     */
    @JsonPropertyOrder({"offence", "description", "times", "evidence"})
    public record Offence(ClientPractice offence, String description, long times, List<Evidence> evidence) {}

    /**
     * A call that shows an offence.
     *
     * @param call its number in the wire log
     * @param at the time at which it arrived
     * @param client the client
     * @param request the method and target
     * @param note the problem
     */
    @JsonPropertyOrder({"call", "at", "client", "request", "note"})
    public record Evidence(long call, Instant at, String client, String request, String note) {}
}
