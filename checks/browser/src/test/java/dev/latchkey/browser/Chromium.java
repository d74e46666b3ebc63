package dev.latchkey.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Chromium of this machine. Playwright is kept from fetching one of its own. */
final class Chromium implements AutoCloseable {
    private static final Path EXECUTABLE = Path.of(System.getProperty("latchkey.chromium", "/usr/bin/chromium"));

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        if (!Files.isExecutable(EXECUTABLE)) {
            throw new IllegalStateException(
                    "there is no " + EXECUTABLE + "; install chromium, or name one with -Dlatchkey.chromium=FILE");
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setArgs(arguments()));
    }

    /** Opens the console of a tenant of its own. */
    Console open() {
        return open(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    Console open(Browser.NewContextOptions options) {
        return new Console(browser, options);
    }

    /** Chromium refuses its sandbox to root. */
    private static List<String> arguments() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--no-sandbox") : List.of();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
