package dev.latchkey.validation.fact;

/** The names of the facts that rules ask for. */
public enum Fact {
    /** The moment of the request, which dates are compared with. */
    NOW("now"),
    /** Who asks, and with which authority. */
    REQUESTER("requester"),
    /** Whom the requester manages. */
    MANAGER_OF("manager-of"),
    /** The access request configuration. */
    CONFIG("config"),
    /** What an identity has. */
    ASSIGNMENTS("assignments"),
    /** What is asked for an identity and not decided yet. */
    PENDING("pending"),
    /** The accounts of an identity on the sources of an item. */
    ACCOUNTS("accounts"),
    /** How an item is set up to be asked for, and whether its approval can be rejected without a comment. */
    ITEM_CONFIG("item-config"),
    /** The items that the requester's segments allow. */
    REQUESTABLE("requestable"),
    /** Who owns a machine identity. */
    OWNERS_OF("owners-of"),
    /** What the tenant has a licence for. */
    LICENCES("licences");

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
