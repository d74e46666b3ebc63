package dev.latchkey.cli.settings;

import dev.latchkey.model.edition.ApiEdition;
import dev.latchkey.validation.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What a file of settings says.
 *
 * @param edition the edition that the tenant's requests are sent to; null if the file does not say
 * @param settings the rest
 */
public record FileSettings(@Nullable ApiEdition edition, Settings settings) {}
