package lifecircle.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house plan, held against the house. */
class HousePlanTest {
  /** From the ground up: a room may use only rooms that stand before it. */
  private static final List<String> ROOMS =
      List.of(
          "quantity",
          "chance",
          "community",
          "process",
          "observation",
          "scenario",
          "archive",
          "lifecycle",
          "pattern",
          "engine",
          "experiment",
          "report",
          "cli");

  /** What decides results. */
  private static final List<String> MODEL =
      ROOMS.stream()
          .filter(room -> !List.of("archive", "experiment", "report", "cli").contains(room))
          .toList();

  /** Methods of Math that may differ in the last digit from machine to machine. */
  private static final Set<String> INEXACT =
      Set.of(
          "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot", "sin", "cos", "tan",
          "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh");

  private static final Path SOURCES = Path.of("src", "main", "java", "lifecircle");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("lifecircle");

  private static final DescribedPredicate<JavaField> WRITTEN_BY_US =
      DescribedPredicate.describe("written by us", field -> !field.getName().contains("$"));

  static List<String> roomsThatStand() {
    return ROOMS.stream().filter(room -> Files.isDirectory(SOURCES.resolve(room))).toList();
  }

  @Test
  void theHouseHasNoRoomThatIsNotInThePlan() throws IOException {
    try (Stream<Path> found = Files.list(SOURCES)) {
      List<String> unplanned =
          found
              .map(room -> room.getFileName().toString())
              .filter(room -> !ROOMS.contains(room))
              .toList();
      assertEquals(List.of(), unplanned);
    }
  }

  @ParameterizedTest
  @MethodSource("roomsThatStand")
  void aRoomUsesOnlyRoomsBeforeIt(String room) {
    String[] later =
        ROOMS.stream()
            .skip(ROOMS.indexOf(room) + 1L)
            .map(HousePlanTest::inside)
            .toArray(String[]::new);
    if (later.length > 0) {
      noClasses()
          .that(resideInAnyPackage(inside(room)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(HOUSE);
    }
  }

  @ParameterizedTest
  @MethodSource("roomsThatStand")
  void everyRoomHasADoorSign(String room) throws IOException {
    String sign = Files.readString(SOURCES.resolve(room).resolve("package-info.java"));
    for (String line : List.of("Here:", "Never:", "Read first:", "Why so:", "@NullMarked")) {
      assertTrue(sign.contains(line), "the door sign of " + room + " says nothing under " + line);
    }
  }

  @Test
  void librariesLiveInTheirRooms() {
    onlyIn(List.of("engine"), "sim..", "ec.util..");
    onlyIn(List.of("report"), "org.jfree..", "org.apache.batik..", "org.apache.fontbox..");
    onlyIn(List.of("report"), "com.samskivert..");
    onlyIn(List.of("cli"), "picocli..");
  }

  private static void onlyIn(List<String> rooms, String... library) {
    noClasses()
        .that(are(not(inRooms(rooms))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .check(HOUSE);
  }

  @Test
  void onlyTheFrontDoorPrintsAndExits() {
    noClasses()
        .that(are(not(inRooms(List.of("cli")))))
        .should()
        .accessTargetWhere(calls(System.class, Set.of("out", "err", "exit")))
        .orShould()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "printStackTrace",
                access -> access.getTarget().getName().equals("printStackTrace")))
        .check(HOUSE);
  }

  @Test
  void nobodyButTheRoomOfChanceMakesLuck() {
    noClasses()
        .that(are(not(inRooms(List.of("chance")))))
        .should()
        .dependOnClassesThat(
            are(type(java.util.Random.class))
                .or(type(java.util.SplittableRandom.class))
                .or(type(java.util.concurrent.ThreadLocalRandom.class))
                .or(type(java.security.SecureRandom.class)))
        .orShould()
        .accessTargetWhere(calls(Math.class, Set.of("random")))
        .orShould()
        .accessTargetWhere(calls(java.util.UUID.class, Set.of("randomUUID")))
        .check(HOUSE);
  }

  @Test
  void theClockOnTheWallIsReadByArchiveAndCliOnly() {
    noClasses()
        .that(are(not(inRooms(List.of("archive", "cli")))))
        .should()
        .accessTargetWhere(calls(System.class, Set.of("currentTimeMillis", "nanoTime")))
        .orShould()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "now() of java.time",
                access ->
                    access.getTarget().getName().equals("now")
                        && access.getTargetOwner().getPackageName().equals("java.time")))
        .orShould()
        .dependOnClassesThat(are(type(java.time.Clock.class)))
        .orShould()
        .callConstructor(java.util.Date.class)
        .check(HOUSE);
  }

  @Test
  void theModelCountsTheSameOnEveryMachine() {
    noClasses()
        .that(are(inRooms(MODEL)))
        .should()
        .accessTargetWhere(calls(Math.class, INEXACT))
        .check(HOUSE);
  }

  @Test
  void nothingThatIsSharedChanges() {
    fields().that().areStatic().and(are(WRITTEN_BY_US)).should().beFinal().check(HOUSE);
  }

  @Test
  void anArrayThatIsSharedStaysInItsClass() {
    fields()
        .that()
        .areStatic()
        .and()
        .areNotPrivate()
        .and(are(WRITTEN_BY_US))
        .should()
        .notHaveRawType(DescribedPredicate.describe("an array", type -> type.isArray()))
        .check(HOUSE);
  }

  private static String inside(String room) {
    return "lifecircle." + room + "..";
  }

  private static DescribedPredicate<JavaClass> inRooms(List<String> rooms) {
    return resideInAnyPackage(rooms.stream().map(HousePlanTest::inside).toArray(String[]::new));
  }

  private static DescribedPredicate<JavaAccess<?>> calls(Class<?> owner, Set<String> names) {
    return DescribedPredicate.describe(
        owner.getSimpleName() + " " + names,
        access ->
            access.getTargetOwner().isEquivalentTo(owner)
                && names.contains(access.getTarget().getName()));
  }
}
