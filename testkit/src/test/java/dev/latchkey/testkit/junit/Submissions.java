package dev.latchkey.testkit.junit;

import dev.latchkey.model.ItemType;
import dev.latchkey.model.query.Query;
import dev.latchkey.model.request.AccessRequest;
import dev.latchkey.model.request.RequestedItem;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;

/** What tests of the extension ask for. */
final class Submissions {
    private Submissions() {}

    static Submission requestReports(Tenant eve) {
        return eve.requests()
                .create(AccessRequest.builder()
                        .addRequestedFor(DemoOrganisation.EMPLOYEE)
                        .addRequestedItem(RequestedItem.builder()
                                .type(ItemType.ACCESS_PROFILE)
                                .id(DemoOrganisation.REPORTS_PROFILE)
                                .build())
                        .build());
    }

    static Submission requestNothing(Tenant tenant) {
        return tenant.requests()
                .create(AccessRequest.builder().addRequestedFor(Query.ME).build());
    }
}
