package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import lifecircle.experiment.Enough;
import lifecircle.experiment.Precision;
import lifecircle.experiment.Runs;
import lifecircle.experiment.ToyRuns;
import lifecircle.quantity.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether runs are enough, and how that is told. */
class PrecisionTextTest {
  private static final String PEAK = "peak_active_members";

  @TempDir private Path out;

  private String told(Precision wish, Runs... arms) {
    return new PrecisionText(wish, List.of(arms), 30, 40, Language.EN).sentence();
  }

  private static boolean isEnough(Precision wish, Runs... arms) {
    return new Enough(wish).of(List.of(arms), 30);
  }

  /** The peaks are 80, 84, … 104: they scatter by 8, so that thirty tell the mean to within 3. */
  @Test
  void whatWasAskedIsToldAsItWasTypedAndWhatWasReachedWithTwoDigits() {
    Runs runs = ToyRuns.tents(out, "plain", 30, 1);
    assertEquals(
        "peak_active_members was to be known to within ± 0.0125: 30 runs were not enough (now within"
            + " ± 3); more --runs may be.",
        told(new Precision(PEAK, 0.0125, false), runs));
    String share = told(new Precision(PEAK, 0.0725, true), runs);
    assertTrue(share.contains("to within ± 7.25 % of its mean: 30 runs were enough"), share);
    String small = told(new Precision("silent_share", 0.0001, false), runs);
    assertTrue(small.matches(".*within ± 0[.]0001: .*now within ± 0[.]0[1-9][0-9]?[)].*"), small);
  }

  @Test
  void aWidthThatIsNotReachedIsNeverRoundedDownToIt() {
    Runs runs = ToyRuns.tents(out, "plain", 30, 1);
    double reached = new Enough(new Precision(PEAK, 1, false)).reached(List.of(runs)).halfWidth();
    double asked = reached - 1e-5;
    String words = told(new Precision(PEAK, asked, false), runs);
    String now = words.replaceAll(".*now within ± ([0-9.]+)[)].*", "$1");
    assertTrue(Double.parseDouble(now) > asked, words);
  }

  /**
   * One of thirty never took off, l = 0.006 and u = 0.167 by Wilson: half as wide is 8 %. In both
   * arms it is the same run, φ = (29 − 15) / 29; Newcombe's interval of the difference reaches
   * √(0.027² − 2·0.483·0.027·0.133 + 0.133²) = 12.3 % to both sides.
   */
  @Test
  void aRareShareIsJudgedByWilsonsInterval() {
    Runs runs = ToyRuns.tents(out, "plain", 30, 1);
    assertFalse(isEnough(new Precision("never_took_off", 0.07, false), runs));
    assertTrue(isEnough(new Precision("never_took_off", 0.1, false), runs));
    Runs other = ToyRuns.tents(out, "other", 30, 2);
    assertFalse(isEnough(new Precision("never_took_off", 0.12, false), runs, other));
    assertTrue(isEnough(new Precision("never_took_off", 0.125, false), runs, other));
  }

  @Test
  void whatDoesNotScatterIsNeverEnough() {
    Runs runs = ToyRuns.tents(out, "plain", 30, 1);
    Precision wish = new Precision(PEAK, 5, false);
    assertTrue(isEnough(wish, runs));
    assertFalse(isEnough(wish, runs, runs));
    assertTrue(told(wish, runs, runs).contains("it is the same in all 30 that have data"));
  }

  @Test
  void aShareOfNothingIsNeverEnough() {
    Runs flat = ToyRuns.tents(out, "flat", 30, 0);
    Precision wish = new Precision(PEAK, 0.05, true);
    assertFalse(isEnough(wish, flat));
    assertTrue(told(wish, flat).contains("that mean is 0"), told(wish, flat));
  }

  @Test
  void tooFewRunsWithDataAreNamed() {
    Runs blank = ToyRuns.blank(out, "blank", 30);
    Precision wish = new Precision("messages", 3, false);
    assertFalse(isEnough(wish, blank));
    assertTrue(told(wish, blank).contains("only 0 of 30 runs have data"), told(wish, blank));
  }
}
