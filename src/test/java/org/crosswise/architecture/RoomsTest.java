package org.crosswise.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;

/** Holds the room table of docs/ARCHITECTURE.md. */
@AnalyzeClasses(packages = "org.crosswise", importOptions = DoNotIncludeTests.class)
class RoomsTest {

    private static final String[] JDK = {"java.."};

    @ArchTest
    static final ArchRule knowledgeReadsTablesAndNothingElse = classes()
            .that()
            .resideInAPackage("org.crosswise.knowledge")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and("org.crosswise.knowledge", "org.snakeyaml..", "org.jspecify.."))
            .because("the vocabulary is data; whoever needs a clinical word can have it without the rest");

    @ArchTest
    static final ArchRule drlReadsRuleTextAndNothingElse = classes()
            .that()
            .resideInAPackage("org.crosswise.drl")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and("org.crosswise.drl", "org.jspecify.."))
            .because("reading a rule file must not be able to run anything");

    @ArchTest
    static final ArchRule assessmentKnowsNoRules = classes()
            .that()
            .resideInAPackage("org.crosswise.assessment")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(
                    "org.crosswise.assessment",
                    "org.crosswise.knowledge",
                    "com.fasterxml.jackson.core..",
                    "org.snakeyaml..",
                    "org.jspecify.."))
            .because("what was entered is judged by the tables, before any rule");

    @ArchTest
    static final ArchRule factsAreValues = classes()
            .that()
            .resideInAPackage("org.crosswise.fact")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    and("org.crosswise.fact", "org.crosswise.assessment", "org.crosswise.knowledge", "org.jspecify.."))
            .because("rules and the report share them, and neither knows the other");

    @ArchTest
    static final ArchRule sensitivityIsGivenTheRulesToRun = classes()
            .that()
            .resideInAPackage("org.crosswise.sensitivity")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(
                    "org.crosswise.sensitivity",
                    "org.crosswise.fact",
                    "org.crosswise.assessment",
                    "org.crosswise.knowledge",
                    "org.crosswise.drl",
                    "org.jspecify.."))
            .because("it changes findings and looks at what comes out, and does not care who runs the rules");

    @ArchTest
    static final ArchRule reportKnowsNoEngine = classes()
            .that()
            .resideInAPackage("org.crosswise.report")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(
                    "org.crosswise.report",
                    "org.crosswise.sensitivity",
                    "org.crosswise.fact",
                    "org.crosswise.assessment",
                    "org.crosswise.knowledge",
                    "com.fasterxml.jackson.core..",
                    "org.jspecify.."))
            .because("a conclusion explains itself without the engine that drew it");

    @ArchTest
    static final ArchRule comparisonPairsAndDoesNotJudge = classes()
            .that()
            .resideInAPackage("org.crosswise.comparison")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(
                    "org.crosswise.comparison",
                    "org.crosswise.report",
                    "org.crosswise.fact",
                    "org.crosswise.assessment",
                    "org.crosswise.knowledge",
                    "org.jspecify.."))
            .because("what a change means is for the rules to say");

    @ArchTest
    static final ArchRule onlyTheEngineRoomKnowsDrools = noClasses()
            .that()
            .resideInAPackage("org.crosswise..")
            .and()
            .resideOutsideOfPackage("org.crosswise.engine")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..")
            .because("a charting system that embeds Crosswise never meets a type of the engine");

    @ArchTest
    static final ArchRule aReleaseIsFilesAndASignature = classes()
            .that()
            .resideInAPackage("org.crosswise.release")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(
                    "org.crosswise.release",
                    "org.crosswise.engine",
                    "org.crosswise.knowledge",
                    "com.fasterxml.jackson.core..",
                    "org.jspecify.."))
            .because("whether a rule set is accepted does not depend on what it says");

    @ArchTest
    static final ArchRule checksReadRulesAndRunNoAssessment = noClasses()
            .that()
            .resideInAPackage("org.crosswise.workshop.check")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.crosswise", "org.crosswise.workshop", "org.crosswise.report..", "org.crosswise.release..")
            .because("the facade checks what it loads, so checks must know neither the facade nor the workshop");

    @ArchTest
    static final ArchRule theFacadeKnowsOnlyTheChecksOfTheWorkshop = noClasses()
            .that()
            .resideInAPackage("org.crosswise")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.crosswise.workshop")
            .because("what proves rules runs them through the facade");

    @ArchTest
    static final ArchRule theEngineKnowsNeitherReportNorFacade = noClasses()
            .that()
            .resideInAPackage("org.crosswise.engine")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.crosswise",
                    "org.crosswise.report..",
                    "org.crosswise.comparison..",
                    "org.crosswise.release..",
                    "org.crosswise.workshop..")
            .because("the engine hands conclusions on and does not know what becomes of them");

    @ArchTest
    static final ArchRule theServiceKnowsTheFacadeAndItsWords = classes()
            .that()
            .resideInAPackage("org.crosswise.service")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(
                    "org.crosswise.service",
                    "org.crosswise",
                    "org.crosswise.assessment",
                    "org.crosswise.knowledge",
                    "org.crosswise.report",
                    "org.crosswise.comparison",
                    "com.fasterxml.jackson.core..",
                    "org.eclipse.jetty..",
                    "io.prometheus..",
                    "org.jspecify.."))
            .because("what is asked over a wire is answered by the same facade that a program calls");

    @ArchTest
    static final ArchRule onlyTheServiceKnowsTheServer = noClasses()
            .that()
            .resideInAPackage("org.crosswise..")
            .and()
            .resideOutsideOfPackage("org.crosswise.service")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.jetty..", "io.prometheus..")
            .because("whoever embeds the library brings no server along");

    @ArchTest
    static final ArchRule nobodyDependsOnTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("org.crosswise.cli")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.crosswise.cli", "picocli..")
            .because("the edges import inwards only, and the library works without the program's jars");

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("org.crosswise.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyAsksTheClock = noClasses()
            .that()
            .resideInAPackage("org.crosswise..")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .because("the same document gives the same report on any day");

    private static String[] and(String... packages) {
        String[] all = new String[packages.length + JDK.length];
        System.arraycopy(packages, 0, all, 0, packages.length);
        System.arraycopy(JDK, 0, all, packages.length, JDK.length);
        return all;
    }
}
