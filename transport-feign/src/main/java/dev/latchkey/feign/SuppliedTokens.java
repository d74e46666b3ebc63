package dev.latchkey.feign;

/**
 * Tokens that the application supplies.
 *
 * @param credentials supplies the tokens
 */
record SuppliedTokens(Credentials.Supplied credentials) implements TokenSource {

    @Override
    public String token() throws NotSentException {
        return supplied();
    }

    @Override
    public String insteadOf(String refused) throws NotSentException {
        return supplied();
    }

    /** Does nothing: the supplier is called before each attempt. */
    @Override
    public void discard(String refused) {}

    private String supplied() throws NotSentException {
        try {
            return credentials.token();
        } catch (RuntimeException e) {
            throw new NotSentException(
                    new HttpNotSentReason.NoToken("the supplier of tokens failed: " + FailureText.of(e)), e);
        }
    }
}
