package dev.latchkey.testkit.organisation;

import dev.latchkey.model.json.LatchkeyJson;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes organisations as JSON, in the form of {@code docs/organisation.schema.json}. Unknown keys are
 * rejected, because they are mistakes in a seed.
 */
public final class OrganisationJson {
    private static final JsonMapper MAPPER = LatchkeyJson.mapper();

    private OrganisationJson() {}

    /**
     * Reads and checks an organisation.
     *
     * @param json the organisation
     * @return the organisation
     * @throws InvalidOrganisationException if it does not have the documented form, or ids in it are blank, duplicate
     *     or refer to nothing; the exception lists all problems, each beginning with a JSON pointer
     */
    public static Organisation read(String json) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new InvalidOrganisationException(List.of("/: this is not JSON: " + e.getOriginalMessage()));
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
     * Writes an organisation in readable form.
     *
     * @param organisation the organisation
     * @return its JSON, indented
     */
    public static String write(Organisation organisation) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(organisation);
    }
}
