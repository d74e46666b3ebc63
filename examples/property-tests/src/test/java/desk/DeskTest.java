package desk;

import dev.latchkey.model.tenant.Tenant;

/** The desk as it is. */
class DeskTest extends DeskProperties {
    @Override
    Desk desk(Tenant tenant) {
        return new Desk(tenant);
    }
}
