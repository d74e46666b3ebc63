package dev.latchkey.verification.law;

import dev.latchkey.model.version.ApiVersion;
import dev.latchkey.validation.Preflight;
import dev.latchkey.validation.PreflightBuilder;
import dev.latchkey.validation.PreflightReport;
import dev.latchkey.validation.document.BodyType;
import dev.latchkey.validation.document.Document;
import dev.latchkey.validation.fact.FactSource;
import dev.latchkey.validation.rule.Rule;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is held to the laws. */
interface Checker {

    /** The rules as they are, with some more. */
    static Checker with(Rule... rules) {
        Map<ApiVersion, Preflight> preflights = Stream.of(ApiVersion.values())
                .collect(Collectors.toMap(Function.identity(), apiVersion -> preflight(apiVersion, rules)));
        return new Checker() {
            @Override
            public PreflightReport check(Trial trial, FactSource facts) {
                return preflight(trial).check(trial.document(), facts);
            }

            @Override
            public PreflightReport checkModel(Trial trial, FactSource facts) {
                return checkModel(preflight(trial), trial.document(), facts);
            }

            private Preflight preflight(Trial trial) {
                return Objects.requireNonNull(preflights.get(trial.apiVersion()));
            }

            private <B> PreflightReport checkModel(Preflight preflight, Document<B> document, FactSource facts) {
                BodyType<B> type = document.getType();
                return preflight.check(type, document.getBody(), facts);
            }
        };
    }

    private static Preflight preflight(ApiVersion apiVersion, Rule... rules) {
        PreflightBuilder builder = Preflight.builder(apiVersion);
        for (Rule rule : rules) {
            builder.addRule(rule);
        }
        return builder.build();
    }

    /** Checks what is sent as a document. */
    PreflightReport check(Trial trial, FactSource facts);

    /** Checks what is sent as a model, without places in a text. */
    default PreflightReport checkModel(Trial trial, FactSource facts) {
        return check(trial, facts);
    }
}
