package dev.latchkey.validation.settings;

import dev.latchkey.validation.rule.Rule;
import java.util.List;

/**
 * Provides custom rules of a tenant. A provider is named in {@code META-INF/services}, under the name of this
 * interface, and has a public constructor without parameters.
 */
@FunctionalInterface
public interface RuleProvider {

    /** {@return the rules, each with a unique id that no documented rule has} */
    List<Rule> getRules();
}
