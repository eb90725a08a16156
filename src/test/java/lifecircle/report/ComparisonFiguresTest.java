package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
  void everyWordOfFewAndOfManyArmsCanBeReadInBothLanguages() {
    for (Language language : Language.values()) {
      for (int arms : List.of(2, 3, 6, 8, 12)) {
        figures(arms(arms), language).forEach(Legible::check);
      }
    }
  }

  @Test
  void noArmIsMissingFromAFigureAndNoSentenceIsCut() {
    for (int count : List.of(2, 6, 8, 12)) {
      for (SheetFigure figure : figures(arms(count), Language.EN)) {
        String words = Legible.words(figure);
        assertFalse(words.contains("…"), words);
        for (int arm = 2; arm <= count; arm++) {
          String name = "Toy arm " + arm;
          assertTrue(words.contains(name), () -> figure.name() + " without " + name);
          assertTrue(figure.altText().contains(name), () -> figure.name() + " without " + name);
        }
      }
    }
  }

  @Test
  void eightArmsFitOnASheetThatCanBeLookedAt() {
    for (SheetFigure figure : figures(arms(8), Language.EN)) {
      assertTrue(figure.sheet().height() <= 2400, figure.name() + " " + figure.sheet().height());
    }
  }

  /** Four times as high, a tenth higher, and 10 to 14 more: no common scale would do. */
  @Test
  void aDifferenceFillsTheScaleOfItsPanel() {
    List<Runs> arms =
        List.of(
            ToyRuns.tents(out, "a", 12, 1),
            ToyRuns.tents(out, "b", 12, 5),
            ToyRuns.tents(out, "c", 12, 1.1),
            ToyRuns.tentsGrowingFrom(out, "d", 12, 20));
    SheetFigure figure = figures(arms, Language.EN).get(0);
    String words = Legible.words(figure);
    assertTrue(words.contains("Each of these panels has its own scale."), words);
    TimeSheet sheet = (TimeSheet) figure.sheet();
    for (Panel panel : sheet.panels().subList(1, 4)) {
      double highest = panel.tracks().mapToDouble(Track::highest).max().orElseThrow();
      double lowest = panel.tracks().mapToDouble(Track::lowest).min().orElseThrow();
      assertTrue(highest - lowest > 0.9 * (panel.to() - panel.from()), panel.heading());
    }
  }

  @Test
  void linesOfArmsDifferInDashesOrInLightnessToo() {
    List<LineStyle> styles = ArmMeans.STYLES;
    for (LineStyle one : styles) {
      for (LineStyle other : styles.subList(0, styles.indexOf(one))) {
        boolean dashes = !Arrays.equals(one.stroke().getDashArray(), other.stroke().getDashArray());
        boolean lightness = Math.abs(light(one) - light(other)) > 50;
        assertTrue(dashes || lightness, one + " and " + other);
      }
    }
  }

  private static double light(LineStyle style) {
    Color colour = style.colour();
    return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
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
    assertTrue(words.contains("the runs first differ in week 21"), words);
    assertTrue(words.contains("its 95 % interval") && words.contains("80 % of pairs"), words);
    assertTrue(figure.altText().contains("over the whole run +"), figure.altText());
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
    assertTrue(words.contains("no data"), words);
    assertTrue(
        effects.altText().contains("active members in the year after the fall (persons) +340 ("));
    assertTrue(effects.altText().contains("lifetime (d) no data."), effects.altText());
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
                "active members in the year after the fall (persons)",
                false,
                340,
                210,
                480,
                "+340 (+210 to +480)"),
            new EffectRow("did not grow", true, -0.1, -0.4, 0.2, "−10 % (−40 to +20)"),
            new EffectRow("lifetime (d)", false, Double.NaN, Double.NaN, Double.NaN, ""));
    List<List<EffectRow>> effects = IntStream.range(1, arms.size()).mapToObj(arm -> rows).toList();
    return ComparisonFigures.of(arms, differences(arms), effects, "0.1.0", language).stream()
        .map(SheetFigure.class::cast)
        .toList();
  }
}
