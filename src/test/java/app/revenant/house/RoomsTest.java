package app.revenant.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Who may import whom. */
class RoomsTest {

    private static final String APP = "app.revenant";
    private static final String[] JDK = {"java.lang..", "java.util..", "java.time..", "java.math.."};

    /** A room, the rooms it may use, and the libraries (or parts of the JDK) it may use. */
    record Room(String name, List<String> rooms, List<String> libraries) {

        static Room of(String name, String rooms, String... libraries) {
            return new Room(name, rooms.isBlank() ? List.of() : List.of(rooms.split(" ")), List.of(libraries));
        }

        String[] allowed() {
            return Stream.of(Stream.of(APP + "." + name + ".."), rooms.stream().map(room -> APP + "." + room + ".."),
                    libraries.stream(), Arrays.stream(JDK)).flatMap(each -> each).toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The table of the architecture. What {@code work} hands out are records of the rooms below it. */
    static final List<Room> ROOMS = List.of(
            Room.of("model", ""),
            Room.of("ghosting", "model"),
            Room.of("letters", "model", "com.samskivert.mustache..", "java.text.."),
            Room.of("holidays", "model", "de.focus_shift.jollyday.."),
            Room.of("resources", "model ghosting letters", "com.fasterxml.jackson.core..", "java.io..", "java.text..", "java.nio.."),
            Room.of("review", "model ghosting"),
            Room.of("evaluation", "model ghosting", "java.io.."),
            Room.of("line", "model", "java.text.."),
            Room.of("store", "model", "java.sql..", "org.sqlite..", "org.flywaydb..", "java.io..", "java.nio..",
                    "java.net..", "java.security..", "org.slf4j.."),
            Room.of("exchange", "model", "com.fasterxml.jackson.core..", "de.siegmar.fastcsv..", "org.apache.james.mime4j..",
                    "java.io..", "java.nio..", "java.net..", "java.text..", "org.slf4j.."),
            Room.of("paper", "model", "com.openhtmltopdf..", "java.io..", "java.nio..", "java.text.."),
            Room.of("work", "model ghosting letters review evaluation store exchange holidays resources paper", "java.io..", "java.nio..",
                    "java.net..", "java.text..", "org.slf4j..", "com.google.i18n.phonenumbers.."),
            Room.of("cli", "work model ghosting letters review evaluation resources", "picocli..", "com.fasterxml.jackson.core..", "java.io..",
                    "java.nio..", "org.slf4j.."));

    private static JavaClasses house;

    @BeforeAll
    static void importTheHouse() {
        house = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(APP);
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void theRoomUsesOnlyWhatItMay(Room room) {
        assertThat(house.stream().filter(each -> each.getPackageName().startsWith(APP + "." + room.name()))).isNotEmpty();
        classes().that().resideInAPackage(APP + "." + room.name() + "..")
                .should().onlyDependOnClassesThat(resideInAnyPackage(room.allowed()).or(array())).check(house);
    }

    @Test
    void theWindowNeverTouchesTheStoreOrTheFormats() {
        isInhabited("desktop");
        noClasses().that().resideInAPackage(APP + ".desktop..").should().dependOnClassesThat()
                .resideInAnyPackage(APP + ".store..", APP + ".exchange..", APP + ".cli..").check(house);
    }

    @Test
    void screensNeverUseEachOther() {
        slices().matching(APP + ".desktop.(*)..").should().notDependOnEachOther()
                .ignoreDependency(resideInAnyPackage(APP + ".desktop.shell.."), DescribedPredicate.alwaysTrue())
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAnyPackage(APP + ".desktop.kit..")).check(house);
    }

    @Test
    void theKitKnowsNoScreen() {
        isInhabited("desktop.kit");
        noClasses().that().resideInAPackage(APP + ".desktop.kit..").should().dependOnClassesThat(
                resideInAnyPackage(APP + ".desktop..").and(DescribedPredicate.not(resideInAnyPackage(APP + ".desktop.kit.."))))
                .check(house);
    }

    @Test
    void nobodyUsesMainAndWiring() {
        noClasses().that().resideOutsideOfPackage(APP).should().dependOnClassesThat().resideInAPackage(APP).check(house);
    }

    @Test
    void noPackagesGoRoundInCircles() {
        slices().matching(APP + ".(**)").should().beFreeOfCycles().check(house);
    }

    @Test
    void theToolkitStaysInTheWindow() {
        onlyIn("JavaFX", resideInAnyPackage("javafx..", "atlantafx..", "org.fxmisc..", "org.kordamp.."), APP + ".desktop..", APP)
                .check(house);
    }

    @Test
    void modelsOfScreensAreFreeOfTheToolkit() {
        noClasses().that().resideInAPackage(APP + ".desktop..").and().haveSimpleNameEndingWith("Model").should()
                .dependOnClassesThat(resideInAnyPackage("javafx..", "atlantafx..", "org.fxmisc..", "org.kordamp..")).check(house);
    }

    @Test
    void sqlStaysInTheStore() {
        onlyIn("SQL", resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "org.flywaydb.."), APP + ".store..").check(house);
    }

    private static ArchRule onlyIn(String what, DescribedPredicate<JavaClass> things, String... places) {
        return noClasses().that().resideOutsideOfPackages(places).should().dependOnClassesThat(things).as(what + " stays at home");
    }

    private static DescribedPredicate<JavaClass> array() {
        return DescribedPredicate.describe("arrays and primitives", each -> each.isArray() || each.isPrimitive());
    }

    private static void isInhabited(String room) {
        assertThat(house.stream().filter(each -> each.getPackageName().startsWith(APP + "." + room))).isNotEmpty();
    }
}
