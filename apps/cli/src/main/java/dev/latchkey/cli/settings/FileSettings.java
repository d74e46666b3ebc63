package dev.latchkey.cli.settings;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The content of a settings file.
 *
 * @param apiVersion the API version that the tenant's requests are sent to; null if the file does not say
 * @param settings the rest
 */
public record FileSettings(@Nullable ApiVersion apiVersion, Settings settings) {}
