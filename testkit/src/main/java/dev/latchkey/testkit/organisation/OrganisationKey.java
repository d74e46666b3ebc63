package dev.latchkey.testkit.organisation;

/**
 * A key of the JSON of an organisation.
 *
 * @param name the key
 * @param required whether it is required
 * @param list whether its value is a list
 * @param kind the type of the value or of the list's elements: {@code text}, {@code flag}, {@code number}, {@code
 *     moment}, {@code object}, or its possible values
 */
record OrganisationKey(String name, boolean required, boolean list, String kind) {

    /** Parses a key in the notation of {@link OrganisationKeys}. */
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
