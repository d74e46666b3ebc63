package dev.latchkey.testkit.organisation;

import dev.latchkey.model.json.LatchkeyJson;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes organisations as JSON, in the form of {@code docs/organisation.schema.json}. What the form does not
 * have is refused: a key that nobody reads is a mistake in a seed.
 */
public final class OrganisationJson {
    private static final JsonMapper MAPPER = LatchkeyJson.mapper();

    private OrganisationJson() {}

    /**
     * Reads an organisation, and finds out whether it can be used.
     *
     * @param json the organisation
     * @return the organisation
     * @throws InvalidOrganisationException if it is not of the documented form, or ids in it are blank, stand twice or
     * refer to nothing; it lists everything that is wrong, and each problem begins with a JSON pointer
     */
    public static Organisation read(String json) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new InvalidOrganisationException(List.of("/: this is no JSON: " + e.getOriginalMessage()));
        }
        OrganisationForm form = new OrganisationForm(tree);
        Organisation organisation = MAPPER.treeToValue(form.mendedTree(), Organisation.class);
        List<String> problems = new ArrayList<>(form.problems());
        organisation.findProblems().stream()
                .filter(problem -> !form.isMended(problem.substring(0, problem.indexOf(": "))))
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            throw new InvalidOrganisationException(problems);
        }
        return organisation;
    }

    /**
     * Writes an organisation, to be read by people too.
     *
     * @param organisation the organisation
     * @return its JSON, over many lines
     */
    public static String write(Organisation organisation) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(organisation);
    }
}
