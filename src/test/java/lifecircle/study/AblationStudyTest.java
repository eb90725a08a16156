package lifecircle.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lifecircle.lifecycle.Stage;
import lifecircle.process.Mechanism;
import lifecircle.scenario.Scenario;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The lifecycle scenario with one mechanism off at a time, seed by seed against the whole: what
 * each mechanism is for, and which of them move nothing.
 */
@Tag("long")
class AblationStudyTest {
  private static final Ensemble SEEDS = Ensemble.from(1);

  private record Measure(String name, int digits, ToDoubleFunction<RunSummary> of) {}

  private record Arm(Mechanism off, List<RunSummary> lives, List<PairedDifference> differences) {
    String moves(List<Measure> measures) {
      List<Boolean> significant =
          PairedDifference.holm(differences.stream().map(PairedDifference::p).toList());
      String moved =
          IntStream.range(0, measures.size())
              .filter(significant::get)
              .mapToObj(k -> measures.get(k).name() + (differences.get(k).mean() > 0 ? " ↑" : " ↓"))
              .collect(Collectors.joining(", "));
      return moved.isEmpty() ? "nothing" : moved;
    }

    boolean changesNoLife(List<RunSummary> whole) {
      return IntStream.range(0, whole.size())
          .allMatch(k -> whole.get(k).fingerprint() == lives.get(k).fingerprint());
    }
  }

  private static List<Measure> presence() {
    return Arrays.stream(Stage.values())
        .map(
            stage ->
                new Measure(
                    "share with " + stage.term().en(),
                    2,
                    life -> life.stages().contains(stage) ? 1 : 0))
        .toList();
  }

  private static List<Measure> lengths() {
    return Arrays.stream(Stage.values())
        .map(
            stage ->
                new Measure(
                    "weeks of " + stage.term().en(),
                    1,
                    life -> life.stageWeeks().getOrDefault(stage, 0)))
        .toList();
  }

  private static List<Measure> levels() {
    return List.of(
        new Measure("peak (persons/week)", 1, RunSummary::peak),
        new Measure("day of the fall to half (d)", 0, RunSummary::dayOfTheFall),
        new Measure("members at the end (persons)", 0, RunSummary::membersAtEnd),
        new Measure("messages in all", 0, RunSummary::messages));
  }

  @Test
  void everyMechanismIsTakenAwayInTurnFromTheSameLives() {
    Scenario scenario = Shipped.scenario("lifecycle");
    List<Scenario> worlds = new ArrayList<>(List.of(scenario));
    Arrays.stream(Mechanism.values()).forEach(off -> worlds.add(Shipped.without(scenario, off)));
    List<List<RunSummary>> lives = SEEDS.live(worlds, RunSummary::of);
    List<RunSummary> whole = lives.get(0);
    List<Measure> measures = new ArrayList<>(presence());
    measures.addAll(lengths());
    measures.addAll(levels());
    List<Arm> arms = new ArrayList<>();
    for (Mechanism off : Mechanism.values()) {
      List<RunSummary> arm = lives.get(off.ordinal() + 1);
      assertEquals(SEEDS.seeds(), arm.size());
      arms.add(
          new Arm(
              off,
              arm,
              measures.stream().map(m -> PairedDifference.of(whole, arm, m.of())).toList()));
    }
    Page page =
        new Page(
            "The lifecycle scenario with one mechanism off at a time",
            getClass(),
            SEEDS.inWords() + " in every arm, the same in all");
    tellLevels(page, whole, arms);
    tellMoves(page, whole, arms, measures);
    tellDifferences(
        page, "Stages: change in the share of lives that show them", presence(), arms, 0);
    tellDifferences(
        page,
        "Stages: change in length (weeks; 0 where a stage is not found)",
        lengths(),
        arms,
        presence().size());
    tellDifferences(
        page, "Height, fall and volume", levels(), arms, presence().size() + lengths().size());
    page.write("ablation-study.md");
    assertTrue(
        arms.get(Mechanism.CONVERSE.ordinal()).lives().stream().allMatch(l -> l.messages() == 0),
        "without conversation nobody writes");
  }

  private static void tellLevels(Page page, List<RunSummary> whole, List<Arm> arms) {
    page.heading("## The arms");
    page.say(
        "Median with the middle 80 % of the lives. Peak: highest four-week mean of distinct posters a"
            + " week. Fall: the first week with less than half of the peak; the last day watched where"
            + " it does not come.");
    List<List<String>> rows = new ArrayList<>();
    rows.add(levels("as shipped", whole));
    arms.forEach(arm -> rows.add(levels("without " + arm.off().term().en(), arm.lives())));
    page.table(
        List.of(
            "world",
            "peak (persons/week)",
            "day of the peak (d)",
            "day of the fall to half (d)",
            "members at the end (persons)",
            "lives with germination · growth · active · decline · plateau · buffer · silence, of "
                + SEEDS.seeds()),
        rows);
  }

  private static List<String> levels(String world, List<RunSummary> lives) {
    return List.of(
        world,
        Spread.of(lives, RunSummary::peak).inWords("%.0f"),
        Spread.of(lives, RunSummary::peakDay).inWords("%.0f"),
        Spread.of(lives, RunSummary::dayOfTheFall).inWords("%.0f"),
        Spread.of(lives, RunSummary::membersAtEnd).inWords("%.0f"),
        Arrays.stream(Stage.values())
            .map(
                stage ->
                    Long.toString(
                        lives.stream().filter(life -> life.stages().contains(stage)).count()))
            .collect(Collectors.joining(" · ")));
  }

  private static void tellMoves(
      Page page, List<RunSummary> whole, List<Arm> arms, List<Measure> measures) {
    page.heading("## What each mechanism moves");
    page.say(
        "What is different without the mechanism, at 5 % over all "
            + measures.size()
            + " measures of a row (paired t, Holm's step down). *Nothing* means: nothing that "
            + SEEDS.seeds()
            + " pairs can show. The shares of lives are zeros and ones, for which t is an"
            + " approximation. Effects of single mechanisms do not add up.");
    page.table(
        List.of("mechanism off", "moves", "lives that differ at all"),
        arms.stream()
            .map(
                arm ->
                    List.of(
                        arm.off().term().en(),
                        arm.moves(measures),
                        Long.toString(
                            IntStream.range(0, whole.size())
                                .filter(
                                    k ->
                                        whole.get(k).fingerprint()
                                            != arm.lives().get(k).fingerprint())
                                .count())))
            .toList());
    List<Arm> idle = arms.stream().filter(arm -> arm.changesNoLife(whole)).toList();
    List<Arm> vain =
        arms.stream()
            .filter(arm -> !arm.changesNoLife(whole) && arm.moves(measures).equals("nothing"))
            .toList();
    page.say("Not at work in this scenario (no evening of any life differs): " + named(idle) + ".");
    page.say(
        "Flagged, because they change lives but move no measure here, and are wrong, needless or too"
            + " weak to be seen: "
            + named(vain)
            + ".");
  }

  private static String named(List<Arm> arms) {
    return arms.isEmpty()
        ? "none"
        : arms.stream().map(arm -> arm.off().term().en()).collect(Collectors.joining(", "));
  }

  private static void tellDifferences(
      Page page, String title, List<Measure> measures, List<Arm> arms, int first) {
    page.heading("## " + title);
    page.say(
        "Mean difference to the whole, seed by seed, with its 95 % interval, and in parentheses the"
            + " pairs that differ.");
    List<String> columns = new ArrayList<>(List.of("mechanism off"));
    measures.forEach(measure -> columns.add(measure.name()));
    List<List<String>> rows = new ArrayList<>();
    for (Arm arm : arms) {
      List<String> row = new ArrayList<>(List.of(arm.off().term().en()));
      for (int k = 0; k < measures.size(); k++) {
        row.add(arm.differences().get(first + k).inWords(measures.get(k).digits()));
      }
      rows.add(row);
    }
    page.table(columns, rows);
  }
}
