package dev.latchkey.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.latchkey.model.query.StatusQuery;
import dev.latchkey.model.request.AccessRequestResponse;
import dev.latchkey.model.tenant.ActionOutcome;
import dev.latchkey.model.tenant.Page;
import dev.latchkey.model.tenant.Submission;
import dev.latchkey.model.tenant.Tenant;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.call.InterceptedTenant;
import dev.latchkey.testkit.call.Interception;
import dev.latchkey.testkit.call.LoggedCall;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Tenants that break the contract are found out, and one that is only read is not changed. */
class BrokenTenantsTest {

    @Test
    void aTenantThatTakesEverythingAndDoesNothingIsFoundOut() {
        assertThat(failed(Nodding.class))
                .contains("aGrantIsTakenUnderAnIdThatTheStatusListShows()", "aForwardSaysToWhomAndWhy()");
    }

    @Test
    void aTenantThatForgetsTheRestOfAListIsFoundOut() {
        assertThat(failed(Forgetful.class)).contains("aStreamGoesOverThePagesWithoutLossOrRepeat()");
    }

    @Test
    void anEmptyStreamOfWhatWaitsIsFoundOut() {
        assertThat(failed(NothingWaits.class)).contains("whatWaitsIsReadToItsEndAndWithItsTotal()");
    }

    @Test
    void aCutStreamOfWhatWaitsIsFoundOut() {
        assertThat(failed(OneWaits.class)).containsExactly("whatWaitsIsReadToItsEndAndWithItsTotal()");
    }

    @Test
    void anEmptyStreamOfWhatIsDecidedIsFoundOut() {
        assertThat(failed(NothingDecided.class)).containsExactly("whatIsDecidedIsReadToItsEndAndWithItsTotal()");
    }

    @Test
    void aCutStreamOfWhatIsDecidedIsFoundOut() {
        assertThat(failed(OneDecided.class)).containsExactly("whatIsDecidedIsReadToItsEndAndWithItsTotal()");
    }

    @Test
    void anEmptyStreamOfAdministratorsIsFoundOut() {
        assertThat(failed(NothingAdministered.class))
                .containsExactlyInAnyOrder(
                        "administratorsSeeEverybodys()", "administratorsReadTheListToItsEndAndWithItsTotal()");
    }

    @Test
    void aCutStreamOfAdministratorsIsFoundOut() {
        assertThat(failed(OneAdministered.class)).containsExactly("administratorsReadTheListToItsEndAndWithItsTotal()");
    }

    @Test
    void emptyAndCutStreamsOfTheStatusListAreFoundOut() {
        assertThat(failed(NoStatus.class)).containsExactly("aStreamGoesOverThePagesWithoutLossOrRepeat()");
        assertThat(failed(OneStatus.class)).containsExactly("aStreamGoesOverThePagesWithoutLossOrRepeat()");
    }

    @Test
    void aMissingTotalIsFoundOutInEveryList() {
        assertThat(failed(NoPendingTotal.class)).contains("theListsTellTheirTotals()");
        assertThat(failed(NoCompletedTotal.class)).contains("theListsTellTheirTotals()");
        assertThat(failed(NoStatusTotal.class)).contains("theTotalIsToldToThoseWhoAsk()");
        assertThat(failed(NoAdministrationTotal.class))
                .containsExactly("administratorsReadTheListToItsEndAndWithItsTotal()");
    }

    @Test
    void whatIsOnlyReadIsNotChanged() {
        Events tests = run(Untouched.class);

        assertThat(tests.failed().list()).isEmpty();
        assertThat(tests.aborted().count()).isPositive();
        assertThat(Untouched.TENANT.log().getCalls())
                .extracting(LoggedCall::getCall)
                .isNotEmpty()
                .doesNotContain("requests.create", "requests.close", "approvals.approve", "config.replace");
        assertThat(Untouched.TENANT.status().page(StatusQuery.builder().build()).rows())
                .isEmpty();
        assertThat(Untouched.TENANT.organisation().getConfig())
                .isEqualTo(FakeTenant.create().organisation().getConfig());
    }

    @Test
    void ofATenantSeenByAnAdministratorAloneTheListsAreRead() {
        Events tests = run(Alone.class);

        assertThat(tests.failed().list()).isEmpty();
        assertThat(tests.succeeded().stream().map(BrokenTenantsTest::name))
                .contains("theTotalIsToldToThoseWhoAsk()", "theFirstGenerationIsRead()", "theListsTellTheirTotals()");
    }

    private static List<String> failed(Class<?> contract) {
        return run(contract).failed().stream().map(BrokenTenantsTest::name).toList();
    }

    private static Events run(Class<?> contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents();
    }

    private static String name(Event event) {
        return event.getTestDescriptor().getDisplayName();
    }

    private static ContractTenant demo(Interception interception) {
        return ContractTenant.of(FakeTenant.create()).through(tenant -> new InterceptedTenant(tenant, interception));
    }

    private static ContractTenant cut(String broken, int rows) {
        return demo((call, arguments, tenant) -> {
            Object answer = tenant.call();
            return call.equals(broken) && answer instanceof Stream<?> stream ? stream.limit(rows) : answer;
        });
    }

    private static ContractTenant withoutTotal(String broken) {
        return demo((call, arguments, tenant) -> {
            Object answer = tenant.call();
            return call.equals(broken) && answer instanceof Page<?> page
                    ? new Page<>(page.rows(), page.oddRows(), null)
                    : answer;
        });
    }

    static final class Nodding extends TenantContract {
        @Override
        protected ContractTenant open() {
            return demo((call, arguments, tenant) -> switch (call) {
                case "requests.create" ->
                    new Submission.Accepted(AccessRequestResponse.builder().build());
                case "requests.cancel", "approvals.approve", "approvals.forward" -> new ActionOutcome.Accepted();
                default -> tenant.call();
            });
        }
    }

    static final class Forgetful extends TenantContract {
        @Override
        protected ContractTenant open() {
            return demo((call, arguments, tenant) -> {
                Object answer = tenant.call();
                return answer instanceof Page<?> page && page.rows().size() > 1
                        ? new Page<>(page.rows().subList(0, 1), List.of(), page.total())
                        : answer;
            });
        }
    }

    static final class NothingWaits extends TenantContract {
        @Override
        protected ContractTenant open() {
            return cut("approvals.pendingStream", 0);
        }
    }

    static final class OneWaits extends TenantContract {
        @Override
        protected ContractTenant open() {
            return cut("approvals.pendingStream", 1);
        }
    }

    static final class NothingDecided extends TenantContract {
        @Override
        protected ContractTenant open() {
            return cut("approvals.completedStream", 0);
        }
    }

    static final class OneDecided extends TenantContract {
        @Override
        protected ContractTenant open() {
            return cut("approvals.completedStream", 1);
        }
    }

    static final class NothingAdministered extends TenantContract {
        @Override
        protected ContractTenant open() {
            return cut("status.administrationStream", 0);
        }
    }

    static final class OneAdministered extends TenantContract {
        @Override
        protected ContractTenant open() {
            return cut("status.administrationStream", 1);
        }
    }

    static final class NoStatus extends TenantContract {
        @Override
        protected ContractTenant open() {
            return cut("status.stream", 0);
        }
    }

    static final class OneStatus extends TenantContract {
        @Override
        protected ContractTenant open() {
            return cut("status.stream", 1);
        }
    }

    static final class NoPendingTotal extends TenantContract {
        @Override
        protected ContractTenant open() {
            return withoutTotal("approvals.pendingPage");
        }
    }

    static final class NoCompletedTotal extends TenantContract {
        @Override
        protected ContractTenant open() {
            return withoutTotal("approvals.completedPage");
        }
    }

    static final class NoStatusTotal extends TenantContract {
        @Override
        protected ContractTenant open() {
            return withoutTotal("status.page");
        }
    }

    static final class NoAdministrationTotal extends TenantContract {
        @Override
        protected ContractTenant open() {
            return withoutTotal("status.administrationPage");
        }
    }

    static final class Untouched extends TenantContract {
        static final FakeTenant TENANT = FakeTenant.create();

        @Override
        protected ContractTenant open() {
            return ContractTenant.of(TENANT).readOnly();
        }
    }

    static final class Alone extends TenantContract {
        @Override
        protected ContractTenant open() {
            Tenant tenant = FakeTenant.create();
            return ContractTenant.seenBy(tenant, pause -> {}).readOnly();
        }
    }
}
