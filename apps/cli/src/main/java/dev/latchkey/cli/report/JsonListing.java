package dev.latchkey.cli.report;

import dev.latchkey.cli.settings.TenantSettings;
import dev.latchkey.validation.rule.Rule;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The JSON listing of rules: one object on one line, as {@code docs/rules-output.schema.json} describes it. */
public final class JsonListing implements RuleListing {
    /** Creates the listing. */
    public JsonListing() {}

    @Override
    public void write(List<Rule> rules, TenantSettings tenant, PrintWriter out) {
        JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartObject();
        json.writeArrayPropertyStart("rules");
        for (Rule rule : rules) {
            json.writeStartObject();
            json.writeStringProperty("id", rule.getId());
            json.writeStringProperty("level", rule.getLevel().getText());
            texts(json, "apiVersions", rule.getApiVersions());
            texts(json, "operations", rule.getOperations());
            texts(json, "facts", rule.getFacts());
            json.writeStringProperty("reason", rule.getReason());
            json.writeStringProperty("hint", rule.getHint());
            texts(json, "sources", rule.getCitations());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.print('\n');
    }

    private static void texts(JsonGenerator json, String key, Collection<?> things) {
        json.writeArrayPropertyStart(key);
        for (Object thing : things) {
            json.writeString(thing.toString());
        }
        json.writeEndArray();
    }
}
