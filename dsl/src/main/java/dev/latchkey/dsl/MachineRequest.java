package dev.latchkey.dsl;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.edition.Operation;
import dev.latchkey.model.request.RequestedItem;
import java.util.function.Function;

/**
 * Entitlements for machines: go on with more of them for the last machine, or with another machine. Immutable.
 */
public final class MachineRequest extends Finished<MachineRequest> implements Entitlements<MachineRequest> {
    private final RequestedItem template;
    private final IdentityId machine;

    private MachineRequest(Draft draft, RequestedItem template, IdentityId machine) {
        super(draft);
        this.template = template;
        this.machine = machine;
    }

    static Entitlements<MachineRequest> start(RequestType type, RequestedItem template, IdentityId machine) {
        return entitlements(new MachineRequest(Draft.of(Operation.CREATE, type), template, machine));
    }

    @Override
    MachineRequest with(Draft draft) {
        return new MachineRequest(draft, template, machine);
    }

    @Override
    public MachineRequest entitlement(String id, Function<OnAccount<PlainItem>, PlainItem> details) {
        RequestedItem opened = Details.named(template, ItemType.ENTITLEMENT, id);
        OnAccount<PlainItem> words = (sourceId, account) -> new PlainItem(opened.toBuilder()
                .addAccountSelection(Accounts.selection(sourceId, account))
                .build());
        RequestedItem item = details.apply(words).getItem();
        return with(getDraft().withItem(Details.word(ItemType.ENTITLEMENT), machine, IdentityType.MACHINE, item));
    }

    /**
     * Names another machine, which gets the entitlements that follow.
     *
     * @param id the id of the machine identity
     * @return the sentence, in which the entitlements of this machine are to be named
     * @throws IllegalArgumentException if the id is blank, or if there are 10 machines already
     */
    public Entitlements<MachineRequest> forMachine(String id) {
        String word = "forMachine(id)";
        IdentityId next = Words.identity(word, id);
        return entitlements(new MachineRequest(getDraft().beforeItemsFor(word, next), template, next));
    }

    /** Hides that the sentence could end before the first entitlement is named. */
    private static Entitlements<MachineRequest> entitlements(MachineRequest before) {
        return (id, details) -> before.entitlement(id, details);
    }
}
