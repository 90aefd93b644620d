package org.elenchus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table of rooms in docs/architecture.md, as tests. */
@AnalyzeClasses(packages = "org.elenchus", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] NOUNS = {"problem", "text", "concept", "argument", "query"};

    /** room → the rooms it may import, besides the nouns for stages, stores and doors. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            Map.entry("problem", List.of()),
            Map.entry("text", List.of()),
            Map.entry("concept", List.of("text")),
            Map.entry("argument", List.of("text", "concept")),
            Map.entry("query", List.of("problem", "text", "concept", "argument", "cql")),
            Map.entry("yaml", List.of("problem")),
            Map.entry("cql", List.of("text")),
            Map.entry("repair", List.of("text")),
            Map.entry("extraction", List.of("problem", "text", "repair")),
            Map.entry("scan", List.of()),
            Map.entry("watch", List.of()),
            Map.entry("catalogue", List.of("problem", "text", "extraction")),
            Map.entry("layout", List.of("problem", "text", "extraction", "scan")),
            Map.entry("reader", List.of("problem", "text", "yaml", "repair", "extraction")),
            Map.entry("reference", List.of("text", "repair", "extraction")),
            Map.entry("front", List.of("text", "reference")),
            Map.entry("paragraph", List.of("text", "repair", "extraction", "front")),
            Map.entry("structure", List.of("text", "repair", "extraction", "reference", "front", "paragraph")),
            Map.entry(
                    "ingest",
                    List.of(
                            "problem",
                            "text",
                            "yaml",
                            "catalogue",
                            "repair",
                            "extraction",
                            "layout",
                            "reader",
                            "structure")),
            Map.entry("worker", List.of("problem", "text", "yaml", "extraction", "ingest", "language")),
            Map.entry("segmentation", List.of()),
            Map.entry("morphology", List.of("text")),
            Map.entry("language", List.of("problem", "text", "segmentation", "morphology")),
            Map.entry("training", List.of("text", "segmentation", "morphology", "language")),
            Map.entry("linking", List.of("problem", "text", "concept", "morphology", "language", "rule")),
            Map.entry("rule", nounsAnd("language", "yaml", "cql")),
            Map.entry("mining", nounsAnd("morphology", "language", "training", "linking", "rule", "cql")),
            Map.entry("evaluation", nounsAnd()),
            Map.entry("paraphrase", nounsAnd("language")),
            Map.entry("debate", nounsAnd("paraphrase")),
            Map.entry("comparison", nounsAnd("bibliography", "paraphrase", "dossier", "export")),
            Map.entry("workspace", nounsAnd("yaml")),
            Map.entry("translation", nounsAnd()),
            Map.entry("index", nounsAnd("morphology", "language", "cql")),
            Map.entry("bibliography", List.of("text")),
            Map.entry("dossier", nounsAnd("bibliography", "translation")),
            Map.entry("report", nounsAnd("bibliography", "dossier", "export")),
            Map.entry("export", nounsAnd()),
            Map.entry("picture", nounsAnd("export")),
            Map.entry("exchange", nounsAnd()),
            Map.entry("format", nounsAnd("yaml", "export", "exchange", "bibliography")),
            Map.entry("concordance", nounsAnd()),
            Map.entry("terminal", List.of("problem", "export")),
            Map.entry("display", nounsAnd("terminal", "comparison", "debate", "export")),
            Map.entry(
                    "cli",
                    nounsAnd(
                            "",
                            "paraphrase",
                            "comparison",
                            "debate",
                            "concordance",
                            "worker",
                            "watch",
                            "ingest",
                            "extraction",
                            "evaluation",
                            "export",
                            "exchange",
                            "format",
                            "picture",
                            "bibliography",
                            "dossier",
                            "report",
                            "training",
                            "terminal",
                            "display")));

    private static final Map<String, String[]> LIBRARIES = Map.ofEntries(
            Map.entry("org.apache.tika..", new String[] {"ingest", "reader", "scan"}),
            Map.entry("org.commonmark..", new String[] {"reader"}),
            Map.entry("org.jbibtex..", new String[] {"catalogue"}),
            Map.entry("org.apache.pdfbox..", new String[] {"layout", "picture"}),
            Map.entry("org.apache.fontbox..", new String[] {"picture"}),
            Map.entry("opennlp..", new String[] {"segmentation", "language", "training"}),
            Map.entry("morfologik..", new String[] {"morphology"}),
            Map.entry("org.apache.lucene..", new String[] {"index"}),
            Map.entry("com.fasterxml.jackson..", new String[] {
                "workspace", "export", "evaluation", "bibliography", "exchange", "format", "report", "catalogue"
            }),
            Map.entry("org.eclipse.rdf4j..", new String[] {"format"}),
            Map.entry("org.snakeyaml..", new String[] {"yaml"}),
            Map.entry("org.eclipse.elk..", new String[] {"picture"}),
            Map.entry("picocli..", new String[] {"cli"}),
            Map.entry("me.tongfei..", new String[] {"terminal"}),
            Map.entry("org.apache.poi..", new String[] {"report"}));

    private static List<String> nounsAnd(String... more) {
        List<String> rooms = new ArrayList<>(List.of(NOUNS));
        rooms.addAll(List.of(more));
        return rooms;
    }

    private static String packageOf(String room) {
        return room.isEmpty() ? "org.elenchus" : "org.elenchus." + room;
    }

    @ArchTest
    static void roomsImportOnlyWhatTheTableAllows(com.tngtech.archunit.core.domain.JavaClasses classes) {
        ROOMS.forEach((room, allowed) -> {
            List<String> packages = new ArrayList<>(List.of(packageOf(room)));
            allowed.forEach(other -> packages.add(packageOf(other)));
            ROOMS.keySet().forEach(other -> {
                if (!packages.contains(packageOf(other))) {
                    noClasses()
                            .that()
                            .resideInAPackage(packageOf(room))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(packageOf(other))
                            .allowEmptyShould(true)
                            .check(classes);
                }
            });
        });
    }

    @ArchTest
    static void everyPackageIsARoomOfTheTable(com.tngtech.archunit.core.domain.JavaClasses classes) {
        List<String> packages = new ArrayList<>(List.of("org.elenchus"));
        ROOMS.keySet().forEach(room -> packages.add(packageOf(room)));
        classes().should().resideInAnyPackage(packages.toArray(String[]::new)).check(classes);
    }

    @ArchTest
    static void eachLibraryHasOneRoom(com.tngtech.archunit.core.domain.JavaClasses classes) {
        LIBRARIES.forEach((library, rooms) -> {
            String[] packages =
                    List.of(rooms).stream().map(ArchitectureTest::packageOf).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideOutsideOfPackages(packages)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library)
                    .check(classes);
        });
    }

    @ArchTest
    static final ArchRule roomsFormNoCycles =
            slices().matching("org.elenchus.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyMainEndsTheProcess = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.elenchus.cli.Main")
            .and()
            .doNotHaveFullyQualifiedName("org.elenchus.worker.WorkerMain")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule onlyDoorsLookAtTheEnvironment = noClasses()
            .that()
            .resideOutsideOfPackage("org.elenchus.cli")
            .and() // starts the same Java with the same class path
            .doNotHaveFullyQualifiedName("org.elenchus.worker.WorkerCommand")
            .should()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class, String.class);

    @ArchTest
    static final ArchRule noVagueNames = noClasses()
            .should()
            .haveSimpleNameContaining("Util")
            .orShould()
            .haveSimpleNameContaining("Helper")
            .orShould()
            .haveSimpleNameContaining("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @ArchTest
    static final ArchRule staticsAreFinal = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule nounsAreFinalValues = classes()
            .that()
            .resideInAnyPackage(
                    "org.elenchus.problem", "org.elenchus.text", "org.elenchus.concept", "org.elenchus.argument")
            .and()
            .areNotInterfaces()
            .and()
            .areTopLevelClasses()
            .should()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);
}
