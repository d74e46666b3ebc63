package dev.latchkey.verification.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/**
 * Small projects that break a rule on purpose. Each must break that rule, name who broke it, and break nothing else; so
 * every rule is seen to fail.
 */
class BrokenRulesTest {
    private static final String FIXTURES = "dev.latchkey.verification.fixture.";

    @Test
    void aClassOutsideOfEveryModule() {
        assertThatFixture("stray", "every class stands in the package of a module")
                .containsExactly("Class <helpers.Helper>", "Class <helpers.package-info>");
    }

    @Test
    void modulesThatUseMoreThanTheTableAllows() {
        assertThatFixture("modules", "a module uses only the modules that the table allows it")
                .containsExactly(
                        "Method <bulk.Plan.send([Lfeign.Client;)> depends on component type <feign.Client>",
                        "Method <bulk.Plan.send([Lfeign.Client;)> has parameter of type <[Lfeign.Client;>",
                        "Method <dsl.Sentence.check()> has return type <validation.Verdict>");
    }

    @Test
    void aTestKitThatAsksValidation() {
        String offence = "Method <testkit.Decision.decide()> has return type <validation.Verdict>";
        assertThat(violationsIn("twoencodings"))
                .containsExactly(
                        "a module uses only the modules that the table allows it: " + offence,
                        "the test kit decides in its own code, never in that of validation: " + offence);
    }

    @Test
    void aCoreModelThatBringsALibraryAlong() {
        assertThatFixture(
                        "heavymodel", "the core model uses only Immutables' annotations, Jackson, JSpecify and the JDK")
                .containsExactly("Method <model.Draft.isEmpty(java.lang.String)> calls method"
                        + " <org.assertj.core.util.Strings.isNullOrEmpty(java.lang.String)>");
    }

    @Test
    void packagesThatNeedEachOther() {
        assertThatFixture("cycle", "packages are free of cycles")
                .singleElement()
                .asString()
                .contains("Slice model.request", "Slice model.status")
                .contains("Method <model.request.Request.getStatus()> has return type <model.status.Status>")
                .contains("Method <model.status.Status.getRequest()> has return type <model.request.Request>");
    }

    @Test
    void aPackageThatIsNotNullMarked() {
        assertThatFixture("unmarked", "every package is null-marked")
                .containsExactly("model lacks a package-info with @NullMarked");
    }

    @Test
    void attributesThatAreNoGetters() {
        assertThatFixture("accessors", "an attribute of an immutable value is called getX or isX")
                .containsExactly(
                        "Method <model.Badge.owner()> does not have name matching '(get|is)[A-Z].*'",
                        "Method <model.Badge.valid()> does not have name matching '(get|is)[A-Z].*'");
    }

    @Test
    void anImplementationThatEveryoneSees() {
        assertThatFixture("exposed", "the generated implementation of an immutable value is hidden")
                .containsExactly("Class <model.ImmutableBadge> has modifier PUBLIC");
    }

    @Test
    void apiVersionsComparedAndSwitchedOn() {
        assertThatFixture("ordered", "API versions are asked, never compared or switched on")
                .containsExactly(
                        "Method <validation.Decider.isOlder(ApiVersion, ApiVersion)> calls method"
                                + " <ApiVersion.compareTo(java.lang.Enum)>",
                        "Method <validation.Decider.path(ApiVersion)> calls method <ApiVersion.ordinal()>",
                        "Static Initializer <validation.Decider$1.<clinit>()> calls method <ApiVersion.ordinal()>");
    }

    @Test
    void apiVersionsNamedInCode() {
        assertThatFixture("named", "single API versions are named in tables only, which are static and no lambdas")
                .containsExactly(
                        "Method <validation.Decider.takesDates(ApiVersion)> gets field <ApiVersion.BETA>",
                        "Static Initializer <validation.Decider.<clinit>()> gets field <ApiVersion.V2026>");
    }

    @Test
    void aLibraryThatPrints() {
        assertThatFixture("printing", "only applications print")
                .containsExactly(
                        "Method <validation.Chatter.complain(java.lang.Exception)> calls method"
                                + " <java.lang.Exception.printStackTrace()>",
                        "Method <validation.Chatter.say(java.lang.String)> gets field <java.lang.System.err>",
                        "Method <validation.Chatter.say(java.lang.String)> gets field <java.lang.System.out>");
    }

    @Test
    void aLibraryThatChoosesALogger() {
        assertThatFixture("logging", "only applications choose a logger")
                .containsExactly(
                        "Method <validation.Diary.note(java.util.logging.Logger)> calls method"
                                + " <java.util.logging.Logger.info(java.lang.String)>",
                        "Method <validation.Diary.note(java.util.logging.Logger)> has parameter of type"
                                + " <java.util.logging.Logger>");
    }

    @Test
    void aLibraryThatReadsTheClock() {
        assertThatFixture("clock", "only applications read the clock")
                .containsExactly(
                        "Method <feign.Stopwatch.start()> calls method <java.time.InstantSource.system()>",
                        "Method <validation.Watch.count()> calls method <java.lang.System.currentTimeMillis()>",
                        "Method <validation.Watch.look()> calls method <java.time.Instant.now()>",
                        "Method <validation.Watch.lookAbroad(java.time.ZoneId)> calls method"
                                + " <java.time.LocalDate.now(java.time.ZoneId)>",
                        "Method <validation.Watch.take()> calls method <java.time.InstantSource.system()>",
                        "Method <validation.Watch.takeSlowly()> calls method"
                                + " <java.time.Clock.tickMinutes(java.time.ZoneId)>",
                        "Method <validation.Watch.takeWithZone()> calls method <java.time.Clock.systemUTC()>",
                        "Static Initializer <validation.Watch.<clinit>()> references method"
                                + " <java.lang.System.nanoTime()>");
    }

    @Test
    void aLibraryThatLeavesThingsToChance() {
        assertThatFixture("chance", "only applications leave anything to chance")
                .containsExactly(
                        "Method <feign.Jitter.spread()> calls constructor <java.security.SecureRandom.<init>()>",
                        "Method <testkit.Dice.make()> calls constructor <java.util.Random.<init>()>",
                        "Method <testkit.Dice.mix(java.util.List)> calls method"
                                + " <java.util.Collections.shuffle(java.util.List)>",
                        "Method <testkit.Dice.name()> calls method <java.util.UUID.randomUUID()>",
                        "Method <testkit.Dice.pick()> calls method <java.util.concurrent.ThreadLocalRandom.current()>",
                        "Method <testkit.Dice.roll()> calls method <java.lang.Math.random()>");
    }

    @Test
    void whatIsCloseToTheRulesButWithinThemBreaksNone() {
        assertThat(violationsIn("allowed")).isEmpty();
    }

    @Test
    void everyRuleIsBrokenBySomeFixture() {
        List<String> broken = Stream.of(
                        "stray",
                        "modules",
                        "twoencodings",
                        "heavymodel",
                        "cycle",
                        "unmarked",
                        "accessors",
                        "exposed",
                        "ordered",
                        "named",
                        "printing",
                        "logging",
                        "clock",
                        "chance")
                .flatMap(fixture -> violationsIn(fixture).stream())
                .toList();
        assertThat(Architecture.under("dev.latchkey").sentences())
                .allSatisfy(
                        sentence -> assertThat(broken).anyMatch(violation -> violation.startsWith(sentence + ": ")));
    }

    /** What a fixture does that breaks the rule with this sentence; it must break no other. */
    private static ListAssert<String> assertThatFixture(String fixture, String sentence) {
        List<String> violations = violationsIn(fixture);
        assertThat(violations).allSatisfy(violation -> assertThat(violation).startsWith(sentence + ": "));
        return assertThat(violations.stream()
                .map(violation -> violation.substring((sentence + ": ").length()))
                .toList());
    }

    /** What is found in a fixture, without the lines of its files and the packages that every message would repeat. */
    private static List<String> violationsIn(String fixture) {
        String root = FIXTURES + fixture;
        return Architecture.under(root).violations(new ClassFileImporter().importPackages(root)).stream()
                .map(violation -> violation
                        .replace(root + ".", "")
                        .replace("dev.latchkey.model.version.", "")
                        .replaceAll(" in \\(\\w+\\.java:\\d+\\)", ""))
                .toList();
    }
}
