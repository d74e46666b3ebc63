package dev.latchkey.dsl;

import dev.latchkey.model.IdentityId;
import dev.latchkey.model.IdentityType;
import dev.latchkey.model.ItemType;
import dev.latchkey.model.RequestType;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.version.Operation;
import java.util.function.Function;

/**
 * A request for machines: add more entitlements for the last machine, or another machine. Immutable.
 */
public final class MachineRequestBuilder extends Buildable<MachineRequestBuilder>
        implements EntitlementsStep<MachineRequestBuilder> {
    private final RequestedItem template;
    private final IdentityId machine;

    private MachineRequestBuilder(RequestDraft draft, RequestedItem template, IdentityId machine) {
        super(draft);
        this.template = template;
        this.machine = machine;
    }

    static EntitlementsStep<MachineRequestBuilder> start(RequestType type, RequestedItem template, IdentityId machine) {
        return entitlements(new MachineRequestBuilder(RequestDraft.of(Operation.CREATE, type), template, machine));
    }

    @Override
    MachineRequestBuilder with(RequestDraft draft) {
        return new MachineRequestBuilder(draft, template, machine);
    }

    @Override
    public MachineRequestBuilder entitlement(
            String id, Function<AccountStep<PlainItemOptions>, PlainItemOptions> details) {
        RequestedItem opened = ItemOptionsFactory.named(template, ItemType.ENTITLEMENT, id);
        AccountStep<PlainItemOptions> options = (sourceId, account) -> new PlainItemOptions(opened.toBuilder()
                .addAccountSelection(Accounts.selection(sourceId, account))
                .build());
        RequestedItem item = details.apply(options).getItem();
        return with(getDraft()
                .withItem(ItemOptionsFactory.method(ItemType.ENTITLEMENT), machine, IdentityType.MACHINE, item));
    }

    /**
     * Adds another machine. The entitlements that follow are for this machine.
     *
     * @param id the id of the machine identity
     * @return the next step, which adds the entitlements of this machine
     * @throws IllegalArgumentException if the id is blank, or if there are 10 machines already
     */
    public EntitlementsStep<MachineRequestBuilder> forMachine(String id) {
        String method = "forMachine(id)";
        IdentityId next = Arguments.identity(method, id);
        return entitlements(new MachineRequestBuilder(getDraft().beforeItemsFor(method, next), template, next));
    }

    /**
     * Adds another machine. The entitlements that follow are for this machine.
     *
     * @param id the id of the machine identity
     * @return the next step, which adds the entitlements of this machine
     * @throws IllegalArgumentException if the id is blank, or if there are 10 machines already
     */
    public EntitlementsStep<MachineRequestBuilder> forMachine(IdentityId id) {
        return forMachine(id.value());
    }

    /** Hides {@code build} until the first entitlement is added. */
    private static EntitlementsStep<MachineRequestBuilder> entitlements(MachineRequestBuilder before) {
        return (id, details) -> before.entitlement(id, details);
    }
}
