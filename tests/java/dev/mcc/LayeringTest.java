// SPDX-License-Identifier: Apache-2.0
package dev.mcc;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Which package may use which, and where each library may appear.
 *
 * <p>The rules are called from ordinary tests, because fields marked {@code @ArchTest} were seen to
 * report "0 tests" and success when violated. {@link #rulesCanFail()} turns each kind of rule on a
 * case that must break it.
 */
class LayeringTest {
  private static final String ROOT = "dev.mcc";

  /** From the bottom up. A package uses those of lower rows, none of its own row. */
  private static final List<Set<String>> LAYERS =
      List.of(
          Set.of("source", "regex"),
          Set.of("diag"),
          Set.of("m4", "mc", "cf", "facts"),
          Set.of("tree", "rewrite"),
          Set.of("dns"),
          Set.of("map"),
          Set.of("testmode", "trace"),
          Set.of("cli"));

  private static JavaClasses code;

  @BeforeAll
  static void read() {
    code =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
  }

  @Test
  void everyPackageHasALayer() {
    Set<String> known = LAYERS.stream().flatMap(Set::stream).collect(Collectors.toSet());
    Set<String> found = new TreeSet<>();
    for (JavaClass type : code) {
      found.add(topPackage(type.getPackageName()));
    }
    assertTrue(
        found.containsAll(Set.of("source", "diag")), "the classes of mcc are read: " + found);
    found.removeAll(known);
    assertEquals(Set.of(), found, "packages that LayeringTest.LAYERS does not name");
  }

  @Test
  void packagesUseOnlyLowerOnes() {
    List<Executable> checks = new ArrayList<>();
    for (int row = 0; row < LAYERS.size(); row++) {
      for (String name : LAYERS.get(row)) {
        ArchRule rule = usesOnly(name, below(row));
        checks.add(() -> rule.check(code));
      }
    }
    assertAll(checks);
  }

  @Test
  void librariesStayInTheirPackage() {
    assertAll(
        () -> onlyIn(Set.of("mc", "cf"), "org.antlr..").check(code),
        () -> onlyIn("cf", "freemarker..").check(code),
        () -> onlyIn("cli", "picocli..").check(code),
        () -> onlyIn("cli", "org.jline..").check(code),
        () -> onlyIn("dns", "org.xbill..").check(code),
        () -> onlyIn("regex", "com.google.re2j..").check(code));
  }

  @Test
  void onlyTheCommandLinePrintsOrExits() {
    assertAll(
        () -> noStandardStreamsOutside("cli").check(code), () -> noExitOutside("cli").check(code));
  }

  @Test
  void rulesCanFail() {
    JavaClasses tests = new ClassFileImporter().importClasses(Offender.class, LayeringTest.class);
    assertAll(
        () -> assertBroken(usesOnly("", Set.of("diag")), tests),
        () -> assertBroken(onlyIn("cli", "com.tngtech.archunit.."), tests),
        () -> assertBroken(noStandardStreamsOutside("cli"), tests),
        () -> assertBroken(noExitOutside("cli"), tests));
  }

  private static void assertBroken(ArchRule rule, JavaClasses types) {
    assertThrows(AssertionError.class, () -> rule.check(types), rule.getDescription());
  }

  /** Breaks the rules on purpose. */
  private static final class Offender {
    @SuppressWarnings("unused")
    static void offend(dev.mcc.source.SourceFile file) {
      System.out.println(file.name());
      System.exit(1);
    }
  }

  private static Set<String> below(int row) {
    return LAYERS.subList(0, row).stream().flatMap(Set::stream).collect(Collectors.toSet());
  }

  private static ArchRule usesOnly(String name, Set<String> lower) {
    List<String> allowed = new ArrayList<>(lower);
    allowed.add(name);
    String[] packages = allowed.stream().map(LayeringTest::pattern).toArray(String[]::new);
    DescribedPredicate<JavaClass> ofMcc = resideInAPackage(ROOT + "..");
    return noClasses()
        .that(resideInAPackage(pattern(name)))
        .should()
        .dependOnClassesThat(ofMcc.and(not(resideInAnyPackage(packages))))
        .allowEmptyShould(true)
        .because("a package of mcc uses only those below it");
  }

  private static ArchRule onlyIn(String name, String library) {
    return onlyIn(Set.of(name), library);
  }

  private static ArchRule onlyIn(Set<String> names, String library) {
    String[] packages = names.stream().map(LayeringTest::pattern).toArray(String[]::new);
    return noClasses()
        .that(not(resideInAnyPackage(packages)))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .allowEmptyShould(true)
        .because("each library is known to the packages that need it");
  }

  private static ArchRule noStandardStreamsOutside(String name) {
    return noClasses()
        .that(not(resideInAPackage(pattern(name))))
        .should()
        .accessTargetWhere(
            DescribedPredicate.<JavaAccess<?>>describe(
                "standard streams of the process",
                access ->
                    access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("in", "out", "err").contains(access.getTarget().getName())))
        .orShould()
        .accessTargetWhere(
            DescribedPredicate.<JavaAccess<?>>describe(
                "printing of stack traces",
                access ->
                    access.getTargetOwner().isAssignableTo(Throwable.class)
                        && access.getTarget().getName().equals("printStackTrace")))
        .because("everything else returns a value and diagnostics");
  }

  private static ArchRule noExitOutside(String name) {
    return noClasses()
        .that(not(resideInAPackage(pattern(name))))
        .should()
        .callMethod(System.class, "exit", int.class)
        .because("a library does not end the program that uses it");
  }

  private static String pattern(String name) {
    return name.isEmpty() ? ROOT : ROOT + "." + name + "..";
  }

  private static String topPackage(String name) {
    String below = name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }
}
