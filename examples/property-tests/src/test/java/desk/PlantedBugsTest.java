package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Each planted bug is found by a property, within the tries that jqwik makes by default, and shown in a few lines. */
class PlantedBugsTest {
    private static final int MOST_LINES = 15;
    private static final int LONGEST_LINE = 120;

    @ParameterizedTest
    @CsvSource({
        "OnePersonTooMany,           teamsOfAnySizeGetLegalRequests",
        "EndsAtTheBeginningOfTheDay, teamsOfAnySizeGetLegalRequests",
        "RevokesAllAtOnce,           leaversLoseEachEntitlementByALegalRequest",
        "SendsAgainWithoutLooking,   aRequestArrivesOnceWhateverBecomesOfTheCall",
        "TakesUnknownForTaken,       aRequestArrivesOnceWhateverBecomesOfTheCall",
        "ApprovesBetweenPages,       nothingWaitsAfterAllIsApproved",
    })
    void aPlantedBugIsFoundAndShown(String bug, String property) throws ClassNotFoundException {
        Findings findings = check(Class.forName("desk.PlantedBugs$" + bug), property);

        assertThat(findings.failed).containsExactly(property);
        assertThat(findings.counterexample())
                .hasSizeBetween(1, MOST_LINES)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(LONGEST_LINE));
        findings.counterexample().forEach(System.out::println);
    }

    private static Findings check(Class<?> properties, String property) {
        Findings findings = new Findings();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(properties))
                .filters((PostDiscoveryFilter)
                        test -> FilterResult.includedIf(test.getDisplayName().equals(property)))
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.database", "target/planted-bugs.jqwik-database")
                .build();
        LauncherFactory.create().execute(request, findings);
        return findings;
    }

    private static final class Findings implements TestExecutionListener {
        private final List<String> failed = new ArrayList<>();
        private final List<String> told = new ArrayList<>();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest() && result.getStatus() == TestExecutionResult.Status.FAILED) {
                failed.add(test.getDisplayName());
            }
        }

        @Override
        public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
            entry.getKeyValuePairs().values().stream().flatMap(String::lines).forEach(told::add);
        }

        /** The first sample of jqwik's report: the shrunk one, or, where nothing had to be shrunk, the only one. */
        List<String> counterexample() {
            return told.stream()
                    .dropWhile(line -> !line.matches("(Shrunk )?Sample.*"))
                    .skip(2)
                    .takeWhile(line -> !line.startsWith("Original Sample"))
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
