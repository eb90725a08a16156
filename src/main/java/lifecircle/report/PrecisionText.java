package lifecircle.report;

import java.util.List;
import lifecircle.experiment.Design;
import lifecircle.experiment.Enough;
import lifecircle.experiment.Pairs;
import lifecircle.experiment.Precision;
import lifecircle.experiment.RunNumbers;
import lifecircle.experiment.Runs;
import lifecircle.experiment.Sample;
import lifecircle.quantity.Language;

/**
 * Whether the runs told a number as precisely as was asked, and how many it took.
 *
 * @param precision what was asked
 * @param arms the runs of each arm
 * @param lived how many seeds were lived
 * @param most how many there might have been
 * @param language the language in which it is told
 */
public record PrecisionText(
    Precision precision, List<Runs> arms, int lived, int most, Language language) {
  /** Keeps a copy. */
  public PrecisionText {
    arms = List.copyOf(arms);
  }

  /** The sentence. */
  public String sentence() {
    boolean enough = new Enough(precision).of(arms, lived);
    return (enough ? EnsembleWords.ENOUGH : EnsembleWords.NOT_ENOUGH)
        .in(
            language,
            isComparison()
                ? ComparisonPhrase.DIFFERENCE_IN.in(language, precision.name())
                : precision.name(),
            width(precision.halfWidth()),
            Numerals.count(lived),
            Numerals.count(most),
            width(widest()));
  }

  /** What must be said of an interval at which one stopped. */
  public String caveat() {
    return EnsembleWords.LOOKED_OFTEN.in(language, Integer.toString(Design.BATCH));
  }

  private String width(double halfWidth) {
    return precision.ofMean()
        ? ofMean(percent(halfWidth))
        : EnsembleWords.WITHIN.in(language, EnsembleText.readable(halfWidth));
  }

  private boolean isComparison() {
    return arms.size() > 1;
  }

  private String ofMean(String share) {
    return isComparison()
        ? ComparisonPhrase.OF_FIRST_MEAN.in(language, share)
        : EnsembleWords.OF_MEAN.in(language, share);
  }

  private static String percent(double share) {
    return Numerals.decimal(100 * share, 1).replaceFirst("[.]0$", "") + " %";
  }

  /** The widest of the intervals that were to be narrow. */
  private double widest() {
    Runs first = arms.get(0);
    double[] base = RunNumbers.of(first, precision.name());
    double scale = precision.ofMean() ? Math.abs(Sample.of(base).mean()) : 1;
    return arms.size() == 1
        ? Sample.of(base).margin() / scale
        : arms.stream()
            .skip(1)
            .mapToDouble(arm -> margin(Pairs.of(first, arm)) / scale)
            .max()
            .orElseThrow();
  }

  private double margin(Pairs pairs) {
    return Sample.of(pairs.differences(precision.name())).margin();
  }
}
