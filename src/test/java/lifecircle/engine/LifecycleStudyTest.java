package lifecircle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.Stage;
import lifecircle.lifecycle.StageFinder;
import lifecircle.lifecycle.StageSpan;
import lifecircle.process.Catalogue;
import lifecircle.process.Mechanism;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.ScenarioReader;
import lifecircle.scenario.Shelf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Thirty seeds of the shipped lifecycle, whole and with one mechanism off at a time. The same
 * thirty seeds for every arm, so that the arms differ by the mechanism alone. The table is
 * committed as {@code src/site/lifecycle-study.md}.
 */
@Tag("long")
class LifecycleStudyTest {
  private static final int SEEDS = 30;
  private static final Path REPORT = Path.of("src", "site", "lifecycle-study.md");

  /**
   * One life in a few numbers; weeks counted from 1, levels as shares of the peak of its own
   * five-week mean.
   */
  private record Outcome(
      double peak,
      double peakWeek,
      double weeksAbove75,
      double endLevel,
      double left,
      Set<Stage> stages) {}

  private static Scenario lifecycle() throws Exception {
    try (InputStream bytes = Shelf.SCENARIOS.open("lifecycle").orElseThrow()) {
      return new ScenarioReader(Catalogue.parameters(), Catalogue.contradictions())
          .read("lifecycle", bytes);
    }
  }

  private static List<Outcome> arm(Scenario whole, Set<Mechanism> off) {
    Scenario scenario =
        new Scenario(
            whole.name(),
            whole.title(),
            whole.watch(),
            whole.durationDays(),
            whole.seed(),
            whole.settings(),
            off);
    return IntStream.rangeClosed(1, SEEDS)
        .parallel()
        .mapToObj(seed -> outcome(new Run(scenario, seed, 1).live(evening -> {})))
        .toList();
  }

  private static Outcome outcome(Life life) {
    ActivityCurve curve = life.curve();
    double[] smooth = new double[curve.periods()];
    for (int week = 0; week < smooth.length; week++) {
      int from = Math.max(0, week - 2);
      int to = Math.min(smooth.length - 1, week + 2);
      smooth[week] =
          IntStream.rangeClosed(from, to).mapToLong(curve::activeMembers).average().orElseThrow();
    }
    double peak = Arrays.stream(smooth).max().orElseThrow();
    int peakWeek =
        IntStream.range(0, smooth.length).filter(w -> smooth[w] == peak).findFirst().orElseThrow();
    double end = Arrays.stream(smooth, smooth.length - 12, smooth.length).average().orElseThrow();
    Set<Stage> stages =
        new StageFinder()
            .find(curve).spans().stream()
                .map(StageSpan::stage)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    return new Outcome(
        peak,
        peakWeek + 1,
        Arrays.stream(smooth).filter(level -> level >= 0.75 * peak).count(),
        end / peak,
        life.departures().total(),
        stages);
  }

  @Test
  void theLifecycleRisesStaysAndFallsInMostOfThirtySeedsAndEachSlowVariableMatters()
      throws Exception {
    Scenario whole = lifecycle();
    List<String> lines = new ArrayList<>();
    List<Outcome> base = arm(whole, Set.of());
    lines.add(row("as shipped", base));
    List<List<Outcome>> arms = new ArrayList<>();
    for (Mechanism off :
        List.of(
            Mechanism.WORD_OF_MOUTH,
            Mechanism.BOND,
            Mechanism.NOVELTY_FATIGUE,
            Mechanism.OPERATOR_FATIGUE,
            Mechanism.MEDIA,
            Mechanism.OPERATORS_ACT,
            Mechanism.FADE,
            Mechanism.LEAVE)) {
      List<Outcome> arm = arm(whole, Set.of(off));
      arms.add(arm);
      lines.add(row("without " + off.term().en(), arm));
    }
    if (Boolean.getBoolean("lifecircle.report")) {
      write(base, lines);
    }
    long risesStaysFalls =
        base.stream()
            .filter(
                life ->
                    life.stages()
                        .containsAll(
                            EnumSet.of(
                                Stage.RAPID_GROWTH, Stage.ACTIVE_INTERACTION, Stage.DECLINE)))
            .count();
    assertTrue(risesStaysFalls > 0.8 * SEEDS, risesStaysFalls + " of " + SEEDS);
    // Paired over the same seeds; each claim is about nearly all of them.
    assertPaired(base, arms.get(0), outcome -> -outcome.peak(), "word of mouth lifts the peak");
    assertPaired(base, arms.get(1), outcome -> -outcome.peak(), "ties lift the peak");
    assertPaired(base, arms.get(2), Outcome::endLevel, "novelty fatigue brings the fall");
    assertPaired(base, arms.get(3), Outcome::peak, "operator fatigue lowers the peak");
    assertEquals(SEEDS, base.size());
  }

  private static void assertPaired(
      List<Outcome> base, List<Outcome> arm, ToDoubleFunction<Outcome> measure, String claim) {
    long more =
        IntStream.range(0, SEEDS)
            .filter(k -> measure.applyAsDouble(arm.get(k)) > measure.applyAsDouble(base.get(k)))
            .count();
    assertTrue(more >= 0.9 * SEEDS, claim + ": " + more + " of " + SEEDS);
  }

  private static String row(String name, List<Outcome> arm) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s | %s | %s |",
        name,
        spread(arm, Outcome::peak, "%.0f"),
        spread(arm, Outcome::peakWeek, "%.0f"),
        spread(arm, Outcome::weeksAbove75, "%.0f"),
        spread(arm, outcome -> 100 * outcome.endLevel(), "%.0f"),
        spread(arm, Outcome::left, "%.0f"),
        Arrays.stream(Stage.values())
            .map(
                stage ->
                    Long.toString(
                        arm.stream().filter(life -> life.stages().contains(stage)).count()))
            .collect(Collectors.joining(" · ")));
  }

  /** Median, with the fourth lowest and fourth highest of thirty: the middle 80 %. */
  private static String spread(
      List<Outcome> arm, ToDoubleFunction<Outcome> measure, String format) {
    double[] sorted = arm.stream().mapToDouble(measure).sorted().toArray();
    String low = String.format(Locale.ROOT, format, sorted[SEEDS / 10]);
    String high = String.format(Locale.ROOT, format, sorted[SEEDS - 1 - SEEDS / 10]);
    double median = (sorted[(SEEDS - 1) / 2] + sorted[SEEDS / 2]) / 2;
    return String.format(Locale.ROOT, format, median) + " (" + low + "–" + high + ")";
  }

  private static void write(List<Outcome> base, List<String> rows) throws IOException {
    List<String> page = new ArrayList<>();
    page.add("# The lifecycle scenario over thirty seeds, whole and with one mechanism off");
    page.add("");
    page.add(
        "Made by `mvn -Plong test -Dtest=LifecycleStudyTest -Dlifecircle.report=true`; seeds 1 to 30 in every arm.");
    page.add(
        "Numbers are medians with the middle 80 % of the thirty lives. Curves are means over five weeks.");
    page.add("");
    page.add(
        "| world | peak (active members a week) | week of the peak | weeks at 75 % of the peak or more | last 12 weeks (% of"
            + " the peak) | members who left | lives with germination · growth · active · decline · silence, of 30 |");
    page.add("|---|---|---|---|---|---|---|");
    page.addAll(rows);
    page.add("");
    long inOrder =
        base.stream().filter(life -> life.stages().size() == Stage.values().length).count();
    page.add("All five stages are found in " + inOrder + " of 30 lives as shipped.");
    Files.writeString(REPORT, String.join("\n", page) + "\n");
  }
}
