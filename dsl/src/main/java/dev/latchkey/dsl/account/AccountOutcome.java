package dev.latchkey.dsl.account;

import dev.latchkey.model.request.AccessRequest;
import java.util.List;

/** The outcome of an account choice. */
public sealed interface AccountOutcome {

    /**
     * Every account is chosen.
     *
     * @param request the request to send
     */
    record Chosen(AccessRequest request) implements AccountOutcome {}

    /**
     * At least one account is not chosen.
     *
     * @param questions the undecided accounts, in the order of the request
     */
    record Undecided(List<UndecidedAccount> questions) implements AccountOutcome {
        /**
         * Copies the list.
         *
         * @param questions the undecided accounts, in the order of the request
         */
        public Undecided {
            questions = List.copyOf(questions);
        }
    }
}
