package dev.latchkey.validation.requirement;

import dev.latchkey.validation.fact.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/** The required content of a grant of one item. Immutable. */
@Value.Immutable
public interface ItemRequirements {

    /** {@return the item} */
    ItemReference getItem();

    /** {@return whether a comment is required} */
    Demand getComment();

    /** {@return whether a {@code removeDate} is required} */
    Demand getEndDate();

    /** {@return the latest {@code removeDate}, for access that starts now; none if it may last for ever} */
    Known<Instant> getLatestEnd();

    /** {@return the id of the form definition to complete; none if there is no form} */
    Known<String> getForm();

    /** {@return the accounts to choose from, for each identity that was asked about} */
    List<AccountCandidates> getAccountChoices();

    /** {@return all facts that something of this waits for} */
    default Set<Fact<?>> getMissingFacts() {
        Set<Fact<?>> missing = new TreeSet<>();
        missing.addAll(getComment().getMissingFacts());
        missing.addAll(getEndDate().getMissingFacts());
        missing.addAll(getLatestEnd().getMissingFacts());
        missing.addAll(getForm().getMissingFacts());
        getAccountChoices().forEach(choice -> missing.addAll(choice.accounts().getMissingFacts()));
        return missing;
    }
}
