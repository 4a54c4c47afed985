package app.revenant.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How the code of the house behaves. */
class HabitsTest {

    private static final String APP = "app.revenant";
    private static final int LONGEST = 300;

    private static JavaClasses house;

    @BeforeAll
    static void importTheHouse() {
        house = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(APP);
    }

    @Test
    void theTimeIsAskedOfAClockThatWasGiven() {
        for (Class<?> type : List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
            noClasses().should().callMethodWhere(call(type, "now").and(noArguments())).check(house);
        }
        noClasses().that().resideOutsideOfPackage(APP).should().callMethodWhere(callOn(Clock.class, "system")).check(house);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(house);
    }

    @Test
    void onlyTheCommandsPrint() {
        noClasses().that().resideOutsideOfPackages(APP, APP + ".cli..").should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err").check(house);
    }

    @Test
    void oneClassSpeaksToTheToolkitThread() {
        long classes = house.stream().filter(each -> each.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getFullName().equals("javafx.application.Platform")
                        && call.getName().equals("runLater"))).count();
        assertThat(classes).isEqualTo(1);
    }

    @Test
    void noStaticFieldHoldsState() {
        noFields().that().areStatic().and().areDeclaredInClassesThat().areNotEnums().should().notBeFinal().check(house);
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() {
        Map<String, Integer> lengths = Sources.lengths();
        assertThat(lengths).isNotEmpty();
        assertThat(lengths).allSatisfy((file, lines) -> assertThat(lines).as(file).isLessThanOrEqualTo(LONGEST));
    }

    @Test
    void theMedianFileIsShort() {
        List<Integer> lengths = Sources.mainLengths().values().stream().sorted().toList();
        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(80);
        assertThat(lengths.get(lengths.size() * 9 / 10)).isLessThanOrEqualTo(160);
    }

    @Test
    void noNameHidesWhatItDoes() {
        noClasses().that().areTopLevelClasses().should().haveSimpleNameEndingWith("Manager")
                .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Util")
                .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Impl")
                .orShould().haveSimpleNameStartingWith("Abstract").check(house);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(Sources.packagesWithoutASentence()).isEmpty();
    }

    private static DescribedPredicate<JavaCall<?>> call(Class<?> type, String method) {
        return JavaCall.Predicates.target(owner(assignableTo(type))).and(target(name(method))).forSubtype();
    }

    private static DescribedPredicate<JavaCall<?>> callOn(Class<?> type, String start) {
        return JavaCall.Predicates.target(owner(assignableTo(type)))
                .and(DescribedPredicate.describe(start, (JavaCall<?> made) -> made.getName().startsWith(start))).forSubtype();
    }

    private static DescribedPredicate<JavaCall<?>> noArguments() {
        return target(rawParameterTypes(new Class<?>[0])).forSubtype();
    }
}
