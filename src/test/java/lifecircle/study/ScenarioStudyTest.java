package lifecircle.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import lifecircle.lifecycle.Stage;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.Shelf;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every shipped scenario over thirty seeds: which stages it shows, how high and how long it lives,
 * who leaves why, what binds, and where operators' time goes.
 */
@Tag("long")
class ScenarioStudyTest {
  private static final Ensemble SEEDS = Ensemble.from(1);

  @Test
  void everyShippedScenarioIsLivedThirtyTimesAndItsBooksBalance() {
    List<Scenario> worlds = Shelf.SCENARIOS.names().stream().map(Shipped::scenario).toList();
    List<List<RunSummary>> lives = SEEDS.live(worlds, RunSummary::of);
    Page page =
        new Page(
            "Every shipped scenario over many lives", getClass(), SEEDS.inWords() + " of each");
    tellStages(page, worlds, lives);
    tellCurves(page, worlds, lives);
    Map<String, List<RunSummary>> byScenario = new LinkedHashMap<>();
    for (int world = 0; world < worlds.size(); world++) {
      byScenario.put(worlds.get(world).name(), lives.get(world));
    }
    new ReasonTables(byScenario).addTo(page);
    for (int world = 0; world < worlds.size(); world++) {
      new ScenarioPassage(worlds.get(world), lives.get(world)).addTo(page);
    }
    page.write("scenario-study.md");
    assertTrue(worlds.size() >= 14, "fourteen scenarios are shipped");
    for (int world = 0; world < worlds.size(); world++) {
      List<RunSummary> ofOne = lives.get(world);
      assertEquals(SEEDS.seeds(), ofOne.size());
      for (RunSummary life : ofOne) {
        assertTrue(life.peak() >= 0 && life.messages() >= 0, life::toString);
        assertTrue(life.neverTookOff() || life.stages().contains(Stage.RAPID_GROWTH), "took off");
        assertTrue(life.lifetime().days() <= worlds.get(world).durationDays(), "lifetime");
      }
    }
  }

  private static void tellStages(Page page, List<Scenario> worlds, List<List<RunSummary>> lives) {
    page.heading("## Stages");
    page.say(
        "Share of lives in which the stage finder, which sees nothing but the weekly curve, finds a"
            + " stage. A life *did not grow* if the four-week mean of weekly active members peaks"
            + " within the first four weeks, or if no stage of growth is found. A stage that is not"
            + " found may be there all the same: a small curve hides it.");
    List<String> columns = new ArrayList<>(List.of("scenario", "watched (d)"));
    Arrays.stream(Stage.values()).forEach(stage -> columns.add(stage.term().en()));
    columns.addAll(List.of("all five in order", "did not grow"));
    List<List<String>> rows = new ArrayList<>();
    for (int world = 0; world < worlds.size(); world++) {
      List<RunSummary> ofOne = lives.get(world);
      List<String> row =
          new ArrayList<>(
              List.of(
                  worlds.get(world).name(), Integer.toString(worlds.get(world).durationDays())));
      for (Stage stage : Stage.values()) {
        row.add(share(ofOne, life -> life.stages().contains(stage)));
      }
      row.add(share(ofOne, life -> life.stages().equals(Arrays.asList(Stage.values()))));
      row.add(share(ofOne, RunSummary::neverTookOff));
      rows.add(row);
    }
    page.table(columns, rows);
  }

  private static void tellCurves(Page page, List<Scenario> worlds, List<List<RunSummary>> lives) {
    page.heading("## Height and length");
    page.say(
        "Median and middle 80 % of the lives. *Peak*: highest four-week mean of distinct posters a"
            + " week. *Half-life*: days from the peak to the first week whose four-week mean is under"
            + " half of it. *Lifetime*: days until the first 84 days with under one message a week."
            + " Both are Kaplan–Meier medians; lives that were not watched to their end stay in as"
            + " censored, and \"> x\" says that fewer than half of the lives had ended when watching did.");
    List<List<String>> rows = new ArrayList<>();
    for (int world = 0; world < worlds.size(); world++) {
      List<RunSummary> ofOne = lives.get(world);
      rows.add(
          List.of(
              worlds.get(world).name(),
              Spread.of(ofOne, RunSummary::peak).inWords("%.0f"),
              Spread.of(ofOne, RunSummary::peakDay).inWords("%.0f"),
              new Waiting(ofOne.stream().map(RunSummary::halfLife).toList()).inWords(),
              new Waiting(ofOne.stream().map(RunSummary::lifetime).toList()).inWords(),
              Spread.of(ofOne, RunSummary::membersAtEnd).inWords("%.0f"),
              Spread.of(ofOne, RunSummary::messages).inWords("%.0f")));
    }
    page.table(
        List.of(
            "scenario",
            "peak (persons/week)",
            "day of the peak (d)",
            "half-life (d)",
            "lifetime (d)",
            "members at the end (persons)",
            "messages in all"),
        rows);
  }

  private static String share(List<RunSummary> lives, Predicate<RunSummary> of) {
    return Spread.percent(lives.stream().filter(of).count() / (double) lives.size());
  }
}
