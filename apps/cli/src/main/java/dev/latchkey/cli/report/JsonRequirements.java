package dev.latchkey.cli.report;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.cli.shell.AsciiJson;
import dev.latchkey.validation.fact.Account;
import dev.latchkey.validation.fact.Fact;
import dev.latchkey.validation.requirement.AccountCandidates;
import dev.latchkey.validation.requirement.Demand;
import dev.latchkey.validation.requirement.ItemRequirements;
import dev.latchkey.validation.requirement.Known;
import dev.latchkey.validation.requirement.RequestChannel;
import dev.latchkey.validation.requirement.Requirements;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON report of requirements: one object on one line, as {@code docs/requirements-output.schema.json} describes
 * it.
 */
public final class JsonRequirements implements RequirementsReport {
    /** Creates the report. */
    public JsonRequirements() {}

    @Override
    public void write(Requirements requirements, TenantSettings tenant, PrintWriter out) {
        JsonGenerator json = AsciiJson.to(out);
        json.writeStartObject();
        json.writeStringProperty("apiVersion", requirements.getApiVersion().getText());
        json.writeArrayPropertyStart("items");
        requirements.getItems().forEach(item -> write(json, item));
        json.writeEndArray();
        json.writeObjectPropertyStart("mayAsk");
        json.writeArrayPropertyStart("ways");
        for (RequestChannel way : requirements.getOpenChannels().open()) {
            json.writeString(way.name().toLowerCase(Locale.ROOT));
        }
        json.writeEndArray();
        endWithMissing(json, requirements.getOpenChannels().missing());
        if (tenant.file() != null) {
            json.writeStringProperty("settings", tenant.file());
        }
        json.writeEndObject();
        json.flush();
        out.print('\n');
    }

    private static void write(JsonGenerator json, ItemRequirements item) {
        json.writeStartObject();
        json.writeStringProperty("type", item.getItem().type().getText());
        json.writeStringProperty("id", item.getItem().id());
        write(json, "comment", item.getComment());
        write(json, "endDate", item.getEndDate());
        write(json, "latestEnd", item.getLatestEnd());
        write(json, "form", item.getForm());
        json.writeArrayPropertyStart("accountChoices");
        item.getAccountChoices().forEach(choice -> write(json, choice));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Demand demand) {
        json.writeObjectPropertyStart(name);
        json.writeName("required");
        if (demand.isKnown()) {
            json.writeBoolean(demand.isRequired());
        } else {
            json.writeNull();
        }
        endWithMissing(json, demand.getMissingFacts());
    }

    private static void write(JsonGenerator json, String name, Known<?> known) {
        json.writeObjectPropertyStart(name);
        text(json, "value", known.find().map(Object::toString).orElse(null));
        endWithMissing(json, known.getMissingFacts());
    }

    private static void write(JsonGenerator json, AccountCandidates choice) {
        json.writeStartObject();
        json.writeStringProperty("identity", choice.identity().toString());
        json.writeArrayPropertyStart("accounts");
        for (Account account : choice.accounts().find().orElse(List.of())) {
            json.writeStartObject();
            json.writeStringProperty("sourceId", account.getSourceId());
            text(json, "uuid", account.getUuid());
            text(json, "nativeIdentity", account.getNativeIdentity());
            json.writeEndObject();
        }
        json.writeEndArray();
        endWithMissing(json, choice.accounts().getMissingFacts());
    }

    private static void text(JsonGenerator json, String name, @Nullable String text) {
        json.writeName(name);
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
    }

    private static void endWithMissing(JsonGenerator json, Collection<Fact<?>> missing) {
        json.writeArrayPropertyStart("missingFacts");
        missing.forEach(fact -> json.writeString(fact.getText()));
        json.writeEndArray();
        json.writeEndObject();
    }
}
