package dev.latchkey.testkit.organisation;

/**
 * A key of the JSON of an organisation.
 *
 * @param name the key
 * @param required whether it has to be there
 * @param list whether its value is a list
 * @param kind what the value is, or what is in the list: {@code text}, {@code flag}, {@code number}, {@code moment},
 *     {@code object}, or the words that it can be
 */
record OrganisationKey(String name, boolean required, boolean list, String kind) {

    /** A key as {@link OrganisationKeys} writes it. */
    static OrganisationKey of(String text) {
        int colon = text.indexOf(':');
        String name = text.substring(0, colon);
        String kind = text.substring(colon + 1);
        boolean required = name.endsWith("!");
        boolean list = kind.startsWith("[");
        return new OrganisationKey(
                required ? name.substring(0, name.length() - 1) : name,
                required,
                list,
                list ? kind.substring(1, kind.length() - 1) : kind);
    }
}
