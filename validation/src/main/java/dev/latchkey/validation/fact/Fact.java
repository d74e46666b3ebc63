package dev.latchkey.validation.fact;

/** The names of the facts that rules ask for. */
public enum Fact {
    /** The moment of the request, which dates are compared with. */
    NOW("now"),
    /** The requester and their authority. */
    REQUESTER("requester"),
    /** The identities that the requester manages. */
    MANAGER_OF("manager-of"),
    /** The access request configuration. */
    CONFIG("config"),
    /** The access that an identity has. */
    ASSIGNMENTS("assignments"),
    /** The open requests for an identity. */
    PENDING("pending"),
    /** The accounts of an identity on the sources of an item. */
    ACCOUNTS("accounts"),
    /** The request configuration of an item, and whether its approval can be rejected without a comment. */
    ITEM_CONFIG("item-config"),
    /** The items that the requester's segments allow. */
    REQUESTABLE("requestable"),
    /** The owners of a machine identity. */
    OWNERS_OF("owners-of"),
    /** The licences of the tenant. */
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
