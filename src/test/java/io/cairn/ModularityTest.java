package io.cairn;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cairn.shared.SessionService;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the features, held by the build. */
class ModularityTest {

    private static final JavaClasses CAIRN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.cairn");

    @Test
    void modulesKeepToTheirBordersAndFormNoCycle() {
        ApplicationModules.of(CairnApplication.class).verify();
    }

    @Test
    void whatIsOnRecordKnowsNoFeature() {
        classes()
                .that()
                .resideInAPackage("io.cairn.audit..")
                .should()
                .onlyDependOnClassesThat(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                                "io.cairn.audit..", "io.cairn.shared..")
                        .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage("io.cairn..")))
                .check(CAIRN);
    }

    @Test
    void featuresDependInOneDirectionOnly() {
        noClasses()
                .that()
                .resideInAPackage("io.cairn.shared..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.cairn.account..",
                        "io.cairn.catalog..",
                        "io.cairn.progress..",
                        "io.cairn.roadmap..",
                        "io.cairn.home..")
                .check(CAIRN);
        noClasses()
                .that()
                .resideInAPackage("io.cairn.account..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.cairn.catalog..", "io.cairn.progress..", "io.cairn.roadmap..", "io.cairn.home..")
                .check(CAIRN);
        noClasses()
                .that()
                .resideInAPackage("io.cairn.catalog..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.cairn.progress..", "io.cairn.roadmap..", "io.cairn.home..")
                .check(CAIRN);
        noClasses()
                .that()
                .resideInAPackage("io.cairn.progress..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.cairn.roadmap..", "io.cairn.home..")
                .check(CAIRN);
        noClasses()
                .that()
                .resideInAPackage("io.cairn.notification..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.cairn.catalog..",
                        "io.cairn.progress..",
                        "io.cairn.roadmap..",
                        "io.cairn.portfolio..",
                        "io.cairn.file..",
                        "io.cairn.home..")
                .check(CAIRN);
        noClasses()
                .that()
                .resideOutsideOfPackage("io.cairn.archive..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.cairn.archive..")
                .check(CAIRN);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "io.cairn.shared..",
                        "io.cairn.account..",
                        "io.cairn.catalog..",
                        "io.cairn.progress..",
                        "io.cairn.roadmap..",
                        "io.cairn.portfolio..",
                        "io.cairn.file..",
                        "io.cairn.notification..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.cairn.review..")
                .check(CAIRN);
        noClasses()
                .that()
                .resideInAPackage("io.cairn.review..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.cairn.roadmap..", "io.cairn.home..")
                .check(CAIRN);
        SlicesRuleDefinition.slices()
                .matching("io.cairn.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CAIRN);
    }

    @Test
    void whatIsBeneathTheUiKnowsNoUi() {
        noClasses()
                .that()
                .resideInAPackage("io.cairn..")
                .and()
                .resideOutsideOfPackages("..ui..", "..web..", "io.cairn")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..", "..ui..")
                .check(CAIRN);
    }

    @Test
    void plainPagesKnowNoVaadin() {
        noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CAIRN);
    }

    @Test
    void thePlannerIsPlainJava() {
        noClasses()
                .that()
                .areAssignableTo(io.cairn.roadmap.RoadmapPlanner.class)
                .or()
                .haveSimpleNameEndingWith("Order")
                .or()
                .haveSimpleNameEndingWith("Choice")
                .and()
                .resideInAPackage("io.cairn.roadmap")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "com.vaadin..")
                .check(CAIRN);
    }

    @Test
    void readinessIsPlainJava() {
        noClasses()
                .that()
                .resideInAPackage("io.cairn.portfolio")
                .and()
                .haveSimpleNameStartingWith("Readiness")
                .or()
                .haveSimpleNameStartingWith("Brief")
                .and()
                .resideInAPackage("io.cairn.portfolio")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "com.vaadin..")
                .check(CAIRN);
    }

    @Test
    void bookableTimesArePlainJava() {
        noClasses()
                .that()
                .areAssignableTo(io.cairn.interview.WeeklySlots.class)
                .or()
                .areAssignableTo(io.cairn.interview.TimeSlot.class)
                .or()
                .haveSimpleName("QuarterHours")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "com.vaadin..")
                .check(CAIRN);
    }

    @Test
    void entitiesAndRepositoriesStayInTheirFeature() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(CAIRN);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(CAIRN);
    }

    @Test
    void everyViewSaysWhoMayOpenIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(AnonymousAllowed.class)
                .orShould()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .andShould()
                .bePackagePrivate()
                .check(CAIRN);
    }

    @Test
    void viewsKeepOnlyServicesThatSurviveARestart() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Component.class)
                .and()
                .haveRawType(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "a Spring service", type -> type.isAnnotatedWith(org.springframework.stereotype.Service.class)))
                .should()
                .haveRawType(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(SessionService.class))
                .allowEmptyShould(true)
                .check(CAIRN);
    }

    @Test
    void nobodyPassesAnAccountIdFromTheUi() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("io.cairn.progress", "io.cairn.roadmap", "io.cairn.review", "io.cairn.interview")
                .and()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAssignableTo(SessionService.class)
                .should()
                .notHaveRawParameterTypes(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "an account",
                        types -> types.stream()
                                .anyMatch(type -> type.getSimpleName().equals("AccountInfo"))))
                .allowEmptyShould(true)
                .check(CAIRN);
    }

    @Test
    void timeComesFromTheOneClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.cairn.shared")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .check(CAIRN);
    }
}
