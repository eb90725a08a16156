package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lifecircle.experiment.Pairs;
import lifecircle.experiment.Runs;
import lifecircle.experiment.ToyRuns;
import lifecircle.experiment.WeeklyDifference;
import lifecircle.quantity.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What worlds look like that were lived with the same luck. */
final class ComparisonFiguresTest {
  @TempDir private Path out;

  @Test
  void everyWordOfTwoAndOfSixArmsCanBeReadInBothLanguages() {
    for (Language language : Language.values()) {
      figures(arms(2), language).forEach(Legible::check);
      figures(arms(6), language).forEach(Legible::check);
    }
  }

  @Test
  void everyFigureSaysHowManyPairsAndWhichSeeds() {
    for (SheetFigure figure : figures(arms(2), Language.EN)) {
      String words = Legible.words(figure);
      assertTrue(words.contains("n = 12 pairs of runs, seeds 1 to 12"), words);
    }
    for (SheetFigure figure : figures(arms(2), Language.ZH)) {
      assertTrue(Legible.words(figure).contains("n = 12 对运行，随机种子 1 至 12"));
    }
  }

  /** From week 21 on (20 from 0) each run of seed s has 10 + s mod 5 more: 11.75 on average. */
  @Test
  void theDifferenceBeginsWhereTheArmsBeginToDiffer() {
    Runs first = ToyRuns.tents(out, "a", 12, 1);
    Runs other = ToyRuns.tentsGrowingFrom(out, "b", 12, 20);
    SheetFigure figure = figures(List.of(first, other), Language.EN).get(0);
    String words = Legible.words(figure);
    assertTrue(words.contains("not exactly alike from week 21 on"), words);
    assertTrue(words.contains("its 95 % interval") && words.contains("80 % of pairs"), words);
    assertTrue(figure.altText().contains("over the whole life +"), figure.altText());
    assertTrue(figure.altText().contains("most in week 21: +11.9."), words);
  }

  @Test
  void armsThatDoNotDifferAreSaidNotTo() {
    Runs first = ToyRuns.tents(out, "a", 12, 1);
    Runs same = ToyRuns.tents(out, "b", 12, 1);
    String en = figures(List.of(first, same), Language.EN).get(0).altText();
    assertTrue(en.contains("no pair ever differs") && en.contains("exactly alike all along"), en);
    String zh = figures(List.of(first, same), Language.ZH).get(0).altText();
    assertTrue(zh.contains("没有一对运行出现过不同"), zh);
  }

  @Test
  void aPairThatFailedInOneArmCountsInNeither() {
    List<Runs> arms = List.of(ToyRuns.tents(out, "a", 14, 1), ToyRuns.withFailures(out, "b", 12));
    String words = Legible.words(figures(arms, Language.EN).get(0));
    assertTrue(words.contains("n = 12 pairs of runs, seeds 1 to 14"), words);
    assertTrue(words.contains("2 more failed"), words);
  }

  @Test
  void onePairHasADifferenceButNoInterval() {
    List<Runs> arms = List.of(ToyRuns.tents(out, "a", 1, 1), ToyRuns.tents(out, "b", 1, 2));
    SheetFigure figure = figures(arms, Language.EN).get(0);
    Legible.check(figure);
    assertFalse(Legible.words(figure).contains("interval"), Legible.words(figure));
    assertTrue(figure.altText().contains("the difference is largest"), figure.altText());
  }

  @Test
  void anEffectWithoutDataKeepsItsWords() {
    List<SheetFigure> figures = figures(arms(2), Language.EN);
    SheetFigure effects = figures.get(1);
    String words = Legible.words(effects);
    assertTrue(words.contains("nothing to compare"), words);
    assertTrue(effects.altText().contains("standardised +0.80 (95 % interval +0.30 to +1.30)"));
  }

  @Test
  void withoutEffectsOrRunsThereIsLessToDraw() {
    List<Runs> arms = arms(2);
    assertEquals(
        1,
        ComparisonFigures.of(arms, differences(arms), List.of(List.of()), "0.1.0", Language.EN)
            .size());
    List<Runs> none = List.of(ToyRuns.none("a"), ToyRuns.none("b"));
    assertEquals(List.of(), ComparisonFigures.of(none, List.of(), List.of(), "0.1.0", Language.EN));
  }

  @Test
  void anArmWithoutPairsIsLeftOutAndNamedAndTheOthersAreDrawn() {
    List<Runs> arms =
        List.of(
            ToyRuns.tents(out, "a", 12, 1),
            ToyRuns.none("nobody left"),
            ToyRuns.tentsGrowingFrom(out, "c", 12, 20));
    for (SheetFigure figure : figures(arms, Language.EN)) {
      Legible.check(figure);
      String words = Legible.words(figure);
      assertTrue(words.contains("nobody left is not drawn"), words);
      assertTrue(figure.altText().contains("nobody left is not drawn"), figure.altText());
    }
    String words = Legible.words(figures(arms, Language.EN).get(0));
    assertTrue(words.contains("Toy c minus Toy a, active members (n = 12)"), words);
    assertFalse(words.contains("nobody left minus"), words);
  }

  private List<Runs> arms(int count) {
    List<Runs> arms = new ArrayList<>();
    for (int arm = 0; arm < count; arm++) {
      arms.add(ToyRuns.tents(out, "arm " + (arm + 1), 12, 1 + 0.2 * arm));
    }
    return arms;
  }

  private static List<WeeklyDifference> differences(List<Runs> arms) {
    return IntStream.range(1, arms.size())
        .mapToObj(arm -> Pairs.of(arms.get(0), arms.get(arm)))
        .map(pairs -> WeeklyDifference.of(pairs, "active_members_7d"))
        .toList();
  }

  private static List<SheetFigure> figures(List<Runs> arms, Language language) {
    List<EffectRow> rows =
        List.of(
            new EffectRow(
                "active members in the year after the fall",
                0.8,
                0.3,
                1.3,
                List.of("+340 persons (210 to 480)", "as many as 55 unpaired runs")),
            new EffectRow("peak", -0.1, -0.4, 0.2, List.of("−3 persons (−12 to 6)")),
            new EffectRow(
                "days lived", Double.NaN, Double.NaN, Double.NaN, List.of("nothing to compare")));
    List<List<EffectRow>> effects = IntStream.range(1, arms.size()).mapToObj(arm -> rows).toList();
    return ComparisonFigures.of(arms, differences(arms), effects, "0.1.0", language).stream()
        .map(SheetFigure.class::cast)
        .toList();
  }
}
