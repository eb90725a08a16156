package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import lifecircle.quantity.Parameter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A good file damaged in every way we can think of: it is read, or refused in plain words. */
class MutatedScenariosTest {
  private static final Duration LIMIT = Duration.ofMinutes(2);

  /** Values that no parameter accepts, whatever its unit. */
  private static final List<String> NEVER_VALUES =
      List.of(
          "many",
          "NaN",
          ".nan",
          "Infinity",
          "-.inf",
          "0x1F",
          "0o17",
          "1_000.5",
          "0,5,5 %",
          "1e999",
          "1e99999",
          "-1e308",
          "'0,5 %'",
          "\"7 sins\"",
          "[1]",
          "{a: 1}",
          "",
          "~",
          "null",
          "&x 1",
          "*x",
          "!!float 1",
          "1 furlong",
          "1 %/w",
          "|\n    1",
          "@",
          "- 1",
          "1: 2",
          "true",
          "2024-01-01");

  @TestFactory
  Stream<DynamicTest> noDamagedValueIsTakenForANumber() {
    return SmallWorld.PARAMETERS.stream()
        .flatMap(
            parameter ->
                NEVER_VALUES.stream()
                    .map(
                        value ->
                            dynamicTest(
                                parameter.key() + ": " + value.replace("\n", "\\n"),
                                () -> assertRefused(withValue(parameter, value)))));
  }

  private static String withValue(Parameter parameter, String value) {
    StringBuilder file = new StringBuilder();
    boolean inside = false;
    for (String line : SmallWorld.FILE.lines().toList()) {
      inside = line.startsWith(" ") ? inside : line.equals(parameter.section() + ":");
      boolean hit = inside && line.startsWith("  " + parameter.name() + ":");
      file.append(hit ? "  " + parameter.name() + ": " + value : line).append('\n');
    }
    return file.toString();
  }

  @TestFactory
  Stream<DynamicTest> everyLineMayBeLostDoubledOrShifted() {
    List<String> lines = SmallWorld.FILE.lines().toList();
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      for (String other :
          List.of(
              "",
              line + "\n" + line,
              "   " + line,
              "\t" + line,
              line.strip(),
              line + " {",
              line + " \"",
              line.replace(":", ""),
              line.replace(": ", ":"),
              "- " + line,
              "? " + line,
              line + ": x",
              line.replaceFirst("[a-z]", "["))) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(i, other);
        String file = String.join("\n", changed);
        tests.add(dynamicTest("line " + (i + 1) + ": " + other, () -> assertReadOrRefused(file)));
      }
    }
    return tests.stream();
  }

  @Test
  void aFileMayBreakOffAnywhere() {
    byte[] good = SmallWorld.FILE.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < good.length; length++) {
      assertReadOrRefused(Arrays.copyOf(good, length));
    }
  }

  @TestFactory
  Stream<DynamicTest> anyBytesMayBeWrong() {
    return Stream.iterate(0, seed -> seed + 1)
        .limit(300)
        .map(seed -> dynamicTest("seed " + seed, () -> assertReadOrRefused(flipped(seed))));
  }

  private static byte[] flipped(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] bytes = SmallWorld.FILE.getBytes(StandardCharsets.UTF_8);
    for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
      int at = random.nextInt(bytes.length);
      boolean sign = random.nextBoolean();
      String signs = ":-[]{},&*!|>'\"%@`#?\n \t\\<0";
      bytes[at] =
          (byte) (sign ? signs.charAt(random.nextInt(signs.length())) : random.nextInt(256));
    }
    return bytes;
  }

  @Test
  void piecesMayChangePlaces() {
    SplittableRandom random = new SplittableRandom(99);
    for (int i = 0; i < 500; i++) {
      int from = random.nextInt(SmallWorld.FILE.length());
      int to = from + random.nextInt(SmallWorld.FILE.length() - from);
      String piece = SmallWorld.FILE.substring(from, to);
      int at = random.nextInt(SmallWorld.FILE.length());
      String file = SmallWorld.FILE.substring(0, at) + piece + SmallWorld.FILE.substring(at);
      assertReadOrRefused(file.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void assertRefused(String file) {
    assertTrue(refusal(file.getBytes(StandardCharsets.UTF_8), LIMIT).isPresent());
  }

  private static void assertReadOrRefused(String file) {
    assertReadOrRefused(file.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertReadOrRefused(byte[] file) {
    refusal(file, LIMIT).ifPresent(refused -> assertFalse(refused.problems().isEmpty()));
  }

  /** Why the file was refused, in words a person can act on; empty when it was read. */
  static Optional<RefusedInput> refusal(byte[] file, Duration limit) {
    return assertTimeoutPreemptively(
        limit,
        () -> {
          try {
            Scenario read = SmallWorld.read(file);
            assertEquals(read, SmallWorld.read(ScenarioWriter.yaml(read)));
            return Optional.empty();
          } catch (RefusedInput refused) {
            PlainWords.assertIn(refused, "life.yaml", file);
            return Optional.of(refused);
          }
        });
  }
}
