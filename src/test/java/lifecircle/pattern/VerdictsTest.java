package lifecircle.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lifecircle.observation.EventList;
import org.junit.jupiter.api.Test;

/** What is said of a pattern. */
class VerdictsTest {
  private static List<PatternFinding> of(Log log) {
    EventList list = log.list();
    Cases cases = new Cases(List.of(new Case(PatternDesign.GIVEN, 1, Patterns.observe(list))));
    return Patterns.judge(cases, Patterns.unmet(list));
  }

  private static String reason(List<PatternFinding> findings, String id) {
    return findings.stream()
        .filter(finding -> finding.pattern().id().equals(id))
        .flatMap(finding -> finding.reason().stream())
        .map(why -> why.en())
        .findFirst()
        .orElse("none");
  }

  @Test
  void thereAreTwentyNinePatternsInTheOrderOfTheirNames() {
    assertEquals(29, Patterns.all().size());
    assertEquals(
        List.of(PatternName.values()), Patterns.all().stream().map(Pattern::name).toList());
  }

  @Test
  void whatIsCalibratedIsWhatWasWrittenDownBefore() throws Exception {
    String row =
        Files.readAllLines(Path.of("src", "site", "patterns.md")).stream()
            .filter(line -> line.startsWith("| calibrated"))
            .findFirst()
            .orElseThrow();
    List<String> written =
        java.util.regex.Pattern.compile("E[0-9]+")
            .matcher(row)
            .results()
            .map(r -> r.group())
            .toList();
    assertEquals(
        written,
        Arrays.stream(PatternName.values())
            .filter(PatternName::isCalibrated)
            .map(PatternName::name)
            .toList());
  }

  @Test
  void noTwoNumbersOfAPatternShareAName() {
    for (Pattern pattern : Patterns.all()) {
      Set<String> names =
          pattern.numbers().stream().map(PatternNumber::name).collect(Collectors.toSet());
      assertEquals(pattern.numbers().size(), names.size(), pattern.id());
      assertTrue(
          pattern.numbers().stream().anyMatch(number -> number.accepted().isAsked()), pattern.id());
    }
  }

  @Test
  void whatALogDoesNotShowIsNotMeasurableAndSaysWhy() {
    List<PatternFinding> silent = of(new Log(400).saysDaily(0, 0, 400).saysDaily(1, 0, 400));
    assertEquals("the list does not show to whom", reason(silent, "E3"));
    assertEquals("the list does not show who was present", reason(silent, "E12"));
    assertEquals("the list holds one group", reason(silent, "E24"));
    assertEquals("needs a design of several scenarios", reason(silent, "E28"));
    assertEquals("too little of what is counted", reason(silent, "E18"));
  }

  @Test
  void aRecordWithoutAMessageIsNoCrash() {
    List<PatternFinding> nothing = of(new Log(10).joins(0, 0).visits(0, 3));
    assertEquals(29, nothing.size());
    assertTrue(
        nothing.stream().noneMatch(finding -> finding.verdict() == Verdict.IN_BAND),
        () -> nothing.toString());
  }

  @Test
  void aPatternIsInBandWhenAllThatIsAskedOfItIs() {
    // Survival of 0.43, 0.29 and 0.14 by ages; the last one out of band.
    double[] good = {0.43, 0.29, 0.14, 0, 0};
    double[] bad = {0.43, 0.29, 0.34, 0, 0};
    double[] unknown = {0.43, 0.29, Double.NaN, 0, 0};
    assertEquals(Verdict.IN_BAND, stay(good));
    assertEquals(Verdict.OUT_OF_BAND, stay(bad));
    assertEquals(Verdict.NOT_MEASURABLE, stay(unknown));
  }

  private static Verdict stay(double... numbers) {
    Cases cases =
        new Cases(
            List.of(new Case(PatternDesign.GIVEN, 1, Map.of(Observation.POSTING_LIVES, numbers))));
    return Patterns.all().stream()
        .filter(pattern -> pattern.name() == PatternName.E21)
        .map(pattern -> pattern.judge(cases, EnumSet.noneOf(Need.class)).verdict())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aNumberIsJudgedAsItIsWritten() {
    assertTrue(Accepted.between(0.49, 0.61).has(0.4853));
    assertEquals(false, Accepted.between(0.49, 0.61).has(0.4849));
  }

  @Test
  void theMedianOfRunsNeedsTheNumberOfHalfOfThem() {
    assertEquals(2, Measured.median(1, 2, Double.NaN, 3).value());
    assertEquals(Double.NaN, Measured.median(1, Double.NaN, Double.NaN).value());
  }
}
