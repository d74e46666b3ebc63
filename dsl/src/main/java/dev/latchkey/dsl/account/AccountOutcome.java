package dev.latchkey.dsl.account;

import dev.latchkey.model.request.AccessRequest;
import java.util.List;

/** The outcome of choosing accounts. */
public sealed interface AccountOutcome {

    /**
     * Every account is chosen.
     *
     * @param request the request to send
     */
    record Chosen(AccessRequest request) implements AccountOutcome {}

    /**
     * At least one account is not.
     *
     * @param questions what is left to decide, in the order of the request
     */
    record Undecided(List<UndecidedAccount> questions) implements AccountOutcome {
        /**
         * Copies the list.
         *
         * @param questions what is left to decide, in the order of the request
         */
        public Undecided {
            questions = List.copyOf(questions);
        }
    }
}
