package dev.latchkey.model;

import dev.latchkey.model.json.Open;

/** The origins of the locale of an {@link ErrorMessage}. */
public enum LocaleOrigin implements Open<LocaleOrigin> {
    /** The default of the system. */
    DEFAULT,
    /** The best match for the languages that the request accepts. */
    REQUEST
}
