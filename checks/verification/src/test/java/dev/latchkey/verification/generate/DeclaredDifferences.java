package dev.latchkey.verification.generate;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestParts;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.request.SelectedAccount;
import dev.latchkey.model.version.RequestFeature;
import dev.latchkey.testkit.generate.GeneratedCase;
import dev.latchkey.testkit.organisation.Organisation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Table of the differences between the two encodings that are meant, each with its reason. */
final class DeclaredDifferences {
    private static final Pattern UNKNOWN =
            Pattern.compile("\\(synthetic\\) (?:referenced )?[a-z ]+ \"(.*)\" was not found", Pattern.DOTALL);

    /** Stands before the id of a rule that warns of something that does not happen. */
    private static final String IN_VAIN = "not ";

    private static final List<Difference> ALL = List.of(
            new Difference(
                    "unknown reference",
                    "The tenant knows which identities, items and requests it has, and refuses others. No document"
                            + " says so: of identities and items preflight warns, where it knows the directory.",
                    (aCase, said) -> named(said)
                            .filter(id -> !ids(aCase.getOrganisation()).contains(id))
                            .isPresent()),
            new Difference(
                    "reference of another kind",
                    "The tenant refuses a machine where a person is named, and an item under another type. No document"
                            + " says so: of the item preflight warns, of the machine facts do not show what it is.",
                    (aCase, said) -> named(said)
                            .filter(ids(aCase.getOrganisation())::contains)
                            .isPresent()),
            new Difference(
                    "moment beside something else",
                    "The tenant refuses a filter that compares a moment with what is no date-time. The documents name"
                            + " no types of values, so that preflight only warns.",
                    (aCase, said) -> said.contains("which is no date-time")),
            new Difference(
                    "start that passes meanwhile",
                    "The tenant looks at a request two seconds after it came. A startDate that passes in between is as"
                            + " good as none, so that the request repeats what is there.",
                    (aCase, fate) -> fate.equals("already-assigned") && startsAtOnce(aCase)),
            new Difference(
                    "item with and without an account",
                    "A request asks for an item on an account, and for the same item without naming one. The tenant may"
                            + " have given the first when it looks at the second, which repeats it. The documents say so"
                            + " only of what the identity has before.",
                    (aCase, fate) -> fate.equals("already-assigned") && repeatsAnItemWithoutItsAccount(aCase)),
            new Difference(
                    "form without a field for it",
                    "An item that asks for a form fails in every API version. Only v1 has a field for the form, and"
                            + " only its documents speak of it: no rule warns in the others.",
                    (aCase, fate) -> fate.equals("form-required")
                            && !aCase.getApiVersion().offers(RequestFeature.FORM_INSTANCE)),
            new Difference(
                    "item repeated without its form",
                    "A request asks for an item with its form, and for the same item without it. The tenant takes the second"
                            + " for the first, so that nothing fails. Preflight warns of the second.",
                    (aCase, fate) -> fate.equals(IN_VAIN + "form-required") && repeatsAnItemWithoutItsForm(aCase)),
            new Difference(
                    "modification of nothing",
                    "No document says what becomes of a modification of what the identity does not have, so no rule"
                            + " warns of it; the fake tenant cancels it.",
                    (aCase, fate) -> fate.equals(Fate.MODIFIES_NOTHING)));

    private DeclaredDifferences() {}

    /** The name of the difference by which a case differs, if the table has one. */
    static Optional<String> of(GeneratedCase aCase, String said) {
        return ALL.stream()
                .filter(difference -> difference.applies().test(aCase, said))
                .findFirst()
                .map(Difference::name);
    }

    /** The names of the differences by which the fate of a case differs from what was warned of, if the table has all. */
    static Optional<String> ofFate(GeneratedCase aCase, Set<String> fate, Set<String> warned) {
        List<String> different = fate.isEmpty()
                ? warned.stream().map(rule -> IN_VAIN + rule).toList()
                : fate.stream().filter(reason -> !warned.contains(reason)).toList();
        List<String> names =
                different.stream().flatMap(reason -> of(aCase, reason).stream()).toList();
        return !names.isEmpty() && names.size() == different.size()
                ? Optional.of(String.join(", ", names))
                : Optional.empty();
    }

    /** The table for the documents: names and reasons. */
    static Stream<String> rows() {
        return ALL.stream().map(difference -> "| " + difference.name() + " | " + difference.reason() + " |");
    }

    /** The id that the tenant did not find. */
    private static Optional<String> named(String said) {
        Matcher named = UNKNOWN.matcher(said);
        return named.find() ? Optional.of(named.group(1)) : Optional.empty();
    }

    private static boolean startsAtOnce(GeneratedCase aCase) {
        Instant takenUp = aCase.getNow().plusSeconds(2);
        return aCase.bind(AccessRequest.class).stream()
                .flatMap(request -> Stream.concat(
                        request.getRequestedItems().stream().flatMap(item -> Stream.ofNullable(item.getStartDate())),
                        request.getRequestedForWithRequestedItems().stream()
                                .flatMap(entry -> entry.getRequestedItems().stream())
                                .flatMap(item -> Stream.ofNullable(item.getStartDate()))))
                .anyMatch(start -> !start.toInstant().isAfter(takenUp));
    }

    private static boolean repeatsAnItemWithoutItsAccount(GeneratedCase aCase) {
        return askedFor(aCase, DeclaredDifferences::accounts)
                .anyMatch(accounts -> accounts.size() > 1 && accounts.contains(List.of()));
    }

    private static boolean repeatsAnItemWithoutItsForm(GeneratedCase aCase) {
        return askedFor(aCase, item -> Optional.ofNullable(item.getFormInstanceId()))
                .anyMatch(forms -> forms.size() > 1 && forms.contains(Optional.empty()));
    }

    /** For each identity and each item that is asked for it, what the mentions of the item say. */
    private static <T> Stream<Set<T>> askedFor(GeneratedCase aCase, Function<RequestedItem, T> said) {
        return aCase.bind(AccessRequest.class).map(RequestParts::pairs).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(
                        pair -> pair.recipient().identity() + " " + pair.item().getId(),
                        Collectors.mapping(pair -> said.apply(pair.item()), Collectors.toSet())))
                .values()
                .stream();
    }

    /** The accounts that an item is asked for on; none, too, if it has a selection without accounts. */
    private static List<SelectedAccount> accounts(RequestedItem item) {
        return item.getAccountSelection().stream()
                .flatMap(selection -> selection.getAccounts().stream())
                .toList();
    }

    private static Set<String> ids(Organisation organisation) {
        return Stream.of(
                        organisation.getPeople().stream().map(person -> person.getId()),
                        organisation.getMachineIdentities().stream().map(machine -> machine.getId()),
                        organisation.getItems().stream().map(item -> IdentityId.of(item.getId())))
                .flatMap(ids -> ids)
                .map(IdentityId::value)
                .collect(Collectors.toSet());
    }

    /**
     * A difference that is meant.
     *
     * @param name in a few words
     * @param reason why it is meant
     * @param applies whether a case that is answered so, or comes to that, differs by it
     */
    private record Difference(String name, String reason, BiPredicate<GeneratedCase, String> applies) {}
}
