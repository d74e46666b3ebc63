package dev.latchkey.validation.fact;

/** The names of the facts that rules ask for. */
public enum Fact {
    /** The moment of the request, which dates are compared with. */
    NOW("now");

    private final String text;

    Fact(String text) {
        this.text = text;
    }

    /** {@return the name as it stands in reports} */
    public String getText() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
