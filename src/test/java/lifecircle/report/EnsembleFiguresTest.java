package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import lifecircle.experiment.Runs;
import lifecircle.experiment.ToyRuns;
import lifecircle.lifecycle.Stage;
import lifecircle.quantity.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What many runs of one world look like. */
final class EnsembleFiguresTest {
  @TempDir private Path out;

  @Test
  void everyWordOfManyRunsCanBeReadInBothLanguages() {
    for (Language language : Language.values()) {
      figures(ToyRuns.tents(out, "tents", 20, 1), language).forEach(Legible::check);
    }
  }

  @Test
  void everyFigureSaysHowManyRunsWhichSeedsAndWhatItsBandsAre() {
    for (SheetFigure figure : figures(ToyRuns.tents(out, "tents", 20, 1), Language.EN)) {
      String words = Legible.words(figure);
      assertTrue(words.contains("n = 20 runs, seeds 1 to 20"), words);
      assertTrue(isOfLengths(figure) || words.contains("middle 80 % of runs"), words);
      assertTrue(words.contains("95 % interval of the mean"), words);
    }
    for (SheetFigure figure : figures(ToyRuns.tents(out, "tents", 20, 1), Language.ZH)) {
      String words = Legible.words(figure);
      assertTrue(words.contains("n = 20 次运行，随机种子 1 至 20"), words);
      assertTrue(isOfLengths(figure) || words.contains("中间 80% 的运行"), words);
    }
  }

  private static boolean isOfLengths(SheetFigure figure) {
    return figure.name().equals("stage_lengths");
  }

  /** Silence lasts to the end of the record in all 16 runs that have stages. */
  @Test
  void whatTheRecordCutsOffLastsAtLeastSoLong() {
    String words = figures(ToyRuns.tents(out, "tents", 20, 1), Language.EN).get(2).altText();
    assertTrue(words.contains("where the record ends in a stage, it lasted at least so long"));
    assertTrue(
        words.contains(
            "silence: 16 of 20 runs: 80 % (58 % to 92 %), cut off: 16, median not reached"),
        words);
  }

  @Test
  void runsThatBrokeOffAreToldBesideThoseThatCount() {
    for (SheetFigure figure : figures(ToyRuns.withFailures(out, "some", 18), Language.EN)) {
      String words = Legible.words(figure);
      assertTrue(words.contains("n = 18 runs, seeds 1 to 20"), words);
      assertTrue(words.contains("2 more failed"), words);
    }
  }

  /**
   * 1 of 20 tents never took off; the peaks are 80, 84 … 104, three of each, one 80 and 104 less.
   */
  @Test
  void theLivesAreToldWithPeakStartAndShape() {
    SheetFigure lives = figures(ToyRuns.tents(out, "tents", 20, 1), Language.EN).get(0);
    String alt = lives.altText();
    assertTrue(alt.contains("Median peak: 92 active members (middle 80 % of runs: 84 to 104"), alt);
    assertTrue(
        alt.contains(
            "1 of 20 runs never took off. 2 of 20 did not grow. Most frequent: rises and falls once (16 of"),
        alt);
    assertTrue(alt.contains("decline begins in 16 of 20 runs; median week 37"), alt);
    assertTrue(alt.contains("silence is most frequent in week 58: 80 % of the runs"), alt);
  }

  @Test
  void theMeanLiesOnItsIntervalAndThatOnTheMiddleOfTheRuns() {
    SheetFigure lives = figures(ToyRuns.tents(out, "tents", 20, 1), Language.EN).get(0);
    int[] pixels = colours(lives.pixels());
    assertTrue(count(pixels, StageColours.CURVE.getRGB()) > 3_000, "mean");
    assertTrue(count(pixels, StageColours.INTERVAL.getRGB()) > 3_000, "interval");
    assertTrue(count(pixels, StageColours.MIDDLE.getRGB()) > 10_000, "middle");
    for (Stage stage : ToyRuns.STAGES) {
      assertTrue(count(pixels, StageColours.tab(stage).getRGB()) > 3_000, stage::name);
    }
  }

  @Test
  void oneRunHasAMeanButNoInterval() {
    for (Language language : Language.values()) {
      List<SheetFigure> figures = figures(ToyRuns.tents(out, "one", 1, 1), language);
      figures.forEach(Legible::check);
      for (SheetFigure figure : figures) {
        String words = Legible.words(figure);
        assertFalse(words.contains("95") || figure.altText().contains("95 %"), words);
      }
      assertTrue(Legible.words(figures.get(0)).contains("1"));
    }
    String words = Legible.words(figures(ToyRuns.tents(out, "one", 1, 1), Language.EN).get(2));
    assertTrue(words.contains("n = 1 run, seed 1"), words);
  }

  @Test
  void runsWithoutDataOrStagesAreDrawnEmpty() {
    for (Language language : Language.values()) {
      figures(ToyRuns.blank(out, "blank", 3), language).forEach(Legible::check);
    }
    List<SheetFigure> figures = figures(ToyRuns.blank(out, "blank", 3), Language.EN);
    assertTrue(figures.get(0).altText().contains("Nobody ever wrote"), figures.get(0).altText());
    assertTrue(Legible.words(figures.get(0)).contains("no distinct stage"));
    assertTrue(figures.get(2).altText().contains("No run has distinct stages."));
  }

  @Test
  void withoutARunThatCameToAnEndThereIsNothingToDraw() {
    assertEquals(List.of(), EnsembleFigures.of(ToyRuns.none("none"), "0.1.0", Language.EN));
  }

  @Test
  void moreThanTwoHundredRunsAreNoLongerDots() {
    SheetFigure few = figures(ToyRuns.tents(out, "few", 20, 1), Language.EN).get(2);
    SheetFigure many = figures(ToyRuns.tents(out, "many", 201, 1), Language.EN).get(2);
    assertTrue(Legible.words(few).contains("one run"));
    assertFalse(Legible.words(many).contains("one run"));
  }

  private static List<SheetFigure> figures(Runs runs, Language language) {
    return EnsembleFigures.of(runs, "0.1.0", language).stream()
        .map(SheetFigure.class::cast)
        .toList();
  }

  private static int[] colours(BufferedImage image) {
    int width = image.getWidth();
    return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
  }

  private static long count(int[] pixels, int colour) {
    return Arrays.stream(pixels).filter(pixel -> pixel == colour).count();
  }
}
