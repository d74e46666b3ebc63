package dev.latchkey.feign;

/**
 * Tokens that somebody else takes care of.
 *
 * @param credentials how to get one
 */
record SuppliedTokens(Credentials.Supplied credentials) implements TokenSource {

    @Override
    public String token() {
        return credentials.token();
    }

    @Override
    public String insteadOf(String refused) {
        return credentials.token();
    }
}
