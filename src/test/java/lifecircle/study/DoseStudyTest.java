package lifecircle.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Settings;
import lifecircle.scenario.Scenario;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Mechanisms that move nothing in the lifecycle scenario, each in a world that gives it more to do:
 * is it too weak there, or does it do nothing at all?
 */
@Tag("long")
class DoseStudyTest {
  private static final Ensemble SEEDS = Ensemble.from(1);

  /** One a line: mechanism, scenario, own indicator, what is set differently. */
  private static final String WORLDS =
      """
      events          lifecycle commitment_events          operators_act.events_share=0.4 operators_act.fermenting_share=0.1 founding.cities=2
      campaigns       lifecycle joined_media               founding.purse=20000 campaign.reach=0.002
      media           lifecycle joined_media               arrive.media=0.001
      follow          star      attachment_mean
      fade            ring      ties_per_member_mean
      fission         fission   groups
      shift           lifecycle theme_distance             shift.interest_rate=0.1 shift.standard_rate=0.05 shift.theme_rate=0.05
      interest_drift  lifecycle interest_spread_members    shift.interest_rate=0.1
      theme_drift     lifecycle theme_distance             shift.theme_rate=0.05
      elimination     ring      moved_elimination          move.elimination_share=0.2
      effort          ring      openers                    converse.mood_of_effort=2
      trade           lifecycle trust_mean                 trade.offers=1 trade.pressure=0.5 trade.kept_share=0.5
      advertising     lifecycle overload_mean              trade.advertising=20
      cocreation      lifecycle contributions              trade.cocreation=0.3 trade.cocreation_novelty=0.005
      """;

  private record World(Mechanism mechanism, Scenario with, String own, String words) {
    static World of(String line) {
      String[] cell = line.strip().split("\\s+", -1);
      Scenario shipped = Shipped.scenario(cell[1]);
      Settings settings = shipped.settings();
      List<String> set = List.of(cell).subList(3, cell.length);
      for (String change : set) {
        String[] part = change.split("=", -1);
        settings = settings.with(Shipped.parameter(part[0]), Double.parseDouble(part[1]));
      }
      String words = "`" + cell[1] + "`" + (set.isEmpty() ? " as shipped" : " with ");
      return new World(
          Mechanism.valueOf(cell[0].toUpperCase(Locale.ROOT)),
          Shipped.with(shipped, settings),
          cell[2],
          words + set.stream().map(s -> "`" + s + "`").collect(Collectors.joining(", ")));
    }
  }

  /** What is kept of one life. */
  private record Dosed(RunSummary summary, Map<String, Double> means) {
    static Dosed of(Lived lived, List<String> indicators) {
      Map<String, Double> means = new TreeMap<>();
      for (String indicator : indicators) {
        means.put(indicator, lived.values(indicator, evening -> true).average().orElse(0));
      }
      return new Dosed(RunSummary.of(lived), means);
    }
  }

  private record Measure(String name, int digits, ToDoubleFunction<RunSummary> of) {}

  private static final List<Measure> MEASURES =
      List.of(
          new Measure("peak (persons/week)", 1, RunSummary::peak),
          new Measure("day of the fall to half (d)", 0, RunSummary::dayOfTheFall),
          new Measure("members at the end (persons)", 0, RunSummary::membersAtEnd),
          new Measure("messages in all", 0, RunSummary::messages));

  @Test
  void whatMovesNothingInTheLifecycleMovesSomethingWhereItHasMoreToDo() {
    List<World> worlds = WORLDS.lines().map(World::of).toList();
    List<String> indicators = worlds.stream().map(World::own).distinct().toList();
    List<Scenario> arms = new ArrayList<>();
    for (World world : worlds) {
      arms.add(world.with());
      arms.add(Shipped.without(world.with(), world.mechanism()));
    }
    List<List<Dosed>> lives = SEEDS.live(arms, lived -> Dosed.of(lived, indicators));
    Page page =
        new Page(
            "Mechanisms that move nothing in the lifecycle scenario, where they have more to do",
            getClass(),
            SEEDS.inWords() + " in every arm, the same in all");
    page.say(
        "The [ablation](ablation-study.md) flags mechanisms that change lives of the lifecycle scenario"
            + " without moving any measure. Here each is switched off in a world that gives it more to"
            + " do. Differences are without minus with, seed by seed, mean and 95 % interval; *moves*"
            + " names what differs at 5 % over the five measures of a row (paired t, Holm). The own"
            + " indicator is a mean over all evenings. Doses were chosen to be large, not to be real.");
    List<List<String>> rows = new ArrayList<>();
    for (int k = 0; k < worlds.size(); k++) {
      rows.add(row(worlds.get(k), lives.get(2 * k), lives.get(2 * k + 1)));
    }
    List<String> columns = new ArrayList<>(List.of("mechanism off", "world", "own indicator"));
    MEASURES.forEach(measure -> columns.add(measure.name()));
    columns.add("moves");
    page.table(columns, rows);
    page.write("dose-study.md");
    assertEquals(worlds.size(), rows.size());
    for (int k = 0; k < worlds.size(); k++) {
      assertTrue(differ(lives.get(2 * k), lives.get(2 * k + 1)), worlds.get(k).words());
    }
  }

  private static boolean differ(List<Dosed> with, List<Dosed> without) {
    return IntStream.range(0, with.size())
        .anyMatch(
            k -> with.get(k).summary().fingerprint() != without.get(k).summary().fingerprint());
  }

  private static List<String> row(World world, List<Dosed> with, List<Dosed> without) {
    List<String> names = new ArrayList<>(List.of(world.own()));
    List<PairedDifference> differences = new ArrayList<>();
    differences.add(PairedDifference.of(with, without, dosed -> dosed.means().get(world.own())));
    List<RunSummary> before = with.stream().map(Dosed::summary).toList();
    List<RunSummary> after = without.stream().map(Dosed::summary).toList();
    for (Measure measure : MEASURES) {
      names.add(measure.name());
      differences.add(PairedDifference.of(before, after, measure.of()));
    }
    List<Boolean> moved =
        PairedDifference.holm(differences.stream().map(PairedDifference::p).toList());
    List<String> row = new ArrayList<>(List.of(world.mechanism().term().en(), world.words()));
    row.add("`" + world.own() + "` " + differences.get(0).inWords(3));
    for (int k = 0; k < MEASURES.size(); k++) {
      row.add(differences.get(k + 1).inWords(MEASURES.get(k).digits()));
    }
    String moves =
        IntStream.range(0, names.size())
            .filter(moved::get)
            .mapToObj(k -> names.get(k) + (differences.get(k).mean() > 0 ? " ↑" : " ↓"))
            .collect(Collectors.joining(", "));
    row.add(moves.isEmpty() ? "nothing" : moves);
    return row;
  }
}
