package dev.latchkey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dev.latchkey.cli.demo.Playground;
import dev.latchkey.emulator.Emulator;
import dev.latchkey.model.json.LatchkeyJson;
import dev.latchkey.testkit.FakeTenant;
import dev.latchkey.testkit.organisation.DemoOrganisation;
import dev.latchkey.testkit.organisation.Organisation;
import java.util.ArrayList;
import java.util.List;

/** The console in a tab of its own, with an emulator of its own, as {@code latchkey serve} starts it. */
final class Console implements AutoCloseable {
    static final String AUDIT_FOR_EVE = """
            {"requestedFor": ["2c918084660f45d6016617daa9210003"],
             "requestedItems": [{"type": "ROLE", "id": "2c9180835d2e5168015d32f890ca0001", "comment": "month end"}]}
            """;
    static final String REPORTS_FOR_EVE = """
            {"requestedFor": ["2c918084660f45d6016617daa9210003"],
             "requestedItems": [{"type": "ACCESS_PROFILE", "id": "2c9180835d2e5168015d32f890ca0011"}]}
            """;

    private final List<String> complaints = new ArrayList<>();
    private final BrowserContext context;
    private final Page page;
    private FakeTenant tenant;
    private Emulator emulator;

    Console(Browser browser, Browser.NewContextOptions options) {
        tenant = FakeTenant.create();
        emulator = serve(tenant);
        context = browser.newContext(options);
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(emulator.getBaseUri() + "/")) {
                complaints.add("the page asks for " + request.url());
            }
        });
    }

    /** Serves another organisation, to be told before the page is gone to. */
    Console serving(Organisation organisation) {
        emulator.close();
        tenant = FakeTenant.of(organisation);
        emulator = serve(tenant);
        return this;
    }

    private static Emulator serve(FakeTenant tenant) {
        return Emulator.builder()
                .tenant(tenant)
                .check(new Playground(tenant.clock()))
                .start();
    }

    /** Goes to a view, or to the page without saying which, and waits until the page knows the organisation. */
    Console at(String view) {
        page.navigate(emulator.getBaseUri() + "/console/" + (view.isEmpty() ? "" : "#" + view));
        assertThat(find("#organisation-name")).hasText(tenant.organisation().getName());
        return this;
    }

    Page page() {
        return page;
    }

    FakeTenant tenant() {
        return tenant;
    }

    Emulator emulator() {
        return emulator;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    Locator choice(String name) {
        return page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** What the page has to complain of: errors of its scripts, refusals of its own policy, calls of other hosts. */
    List<String> complaints() {
        return complaints;
    }

    /** Sends a create as a client does, and answers the status. */
    int create(String client, String body) {
        APIResponse token = page.request()
                .post(
                        emulator.getBaseUri() + "/oauth/token",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("grant_type", "client_credentials")
                                        .set("client_id", client)
                                        .set("client_secret", client)));
        String bearer =
                LatchkeyJson.mapper().readTree(token.text()).get("access_token").stringValue();
        return page.request()
                .post(
                        emulator.getBaseUri() + "/access-requests/v1",
                        RequestOptions.create()
                                .setHeader("Authorization", "Bearer " + bearer)
                                .setHeader("Content-Type", "application/json")
                                .setData(body))
                .status();
    }

    static Organisation demo() {
        return DemoOrganisation.create();
    }

    @Override
    public void close() {
        context.close();
        emulator.close();
    }
}
