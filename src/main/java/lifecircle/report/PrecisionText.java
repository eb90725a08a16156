package lifecircle.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import lifecircle.experiment.Design;
import lifecircle.experiment.Enough;
import lifecircle.experiment.Precision;
import lifecircle.experiment.Runs;
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
  private static final int DIGITS = 2;
  private static final int MOST_DIGITS = 6;

  /** Keeps a copy. */
  public PrecisionText {
    arms = List.copyOf(arms);
  }

  /** The sentence. */
  public String sentence() {
    Enough.Reached reached = new Enough(precision).reached(arms);
    return phrase(reached.verdict())
        .in(
            language,
            isComparison()
                ? ComparisonPhrase.DIFFERENCE_IN.in(language, precision.name())
                : precision.name(),
            width(typed(precision.halfWidth())),
            Numerals.count(lived),
            Numerals.count(most),
            Double.isFinite(reached.halfWidth()) ? width(rounded(reached.halfWidth())) : "",
            Numerals.count(reached.runs()));
  }

  private static EnsembleWords phrase(Enough.Verdict verdict) {
    return switch (verdict) {
      case NARROW -> EnsembleWords.ENOUGH;
      case WIDE -> EnsembleWords.NOT_ENOUGH;
      case NO_SCATTER -> EnsembleWords.NO_SCATTER;
      case NO_MEAN -> EnsembleWords.NO_MEAN;
      case TOO_FEW -> EnsembleWords.TOO_FEW_DATA;
    };
  }

  /** What must be said of an interval at which one stopped. */
  public String caveat() {
    return EnsembleWords.LOOKED_OFTEN.in(language, Integer.toString(Design.BATCH));
  }

  private String width(BigDecimal halfWidth) {
    return precision.ofMean()
        ? ofMean(plain(halfWidth.movePointRight(2)) + " %")
        : EnsembleWords.WITHIN.in(language, plain(halfWidth));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static BigDecimal typed(double halfWidth) {
    return BigDecimal.valueOf(halfWidth);
  }

  /** With two digits, or as many as keep it on its side of what was asked. */
  private BigDecimal rounded(double reached) {
    BigDecimal asked = typed(precision.halfWidth());
    BigDecimal exact = typed(reached);
    BigDecimal rounded = exact;
    for (int digits = MOST_DIGITS; digits >= DIGITS; digits--) {
      BigDecimal shorter = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      boolean sameSide = shorter.compareTo(asked) > 0 == exact.compareTo(asked) > 0;
      rounded = sameSide ? shorter : rounded;
    }
    return rounded;
  }

  private boolean isComparison() {
    return arms.size() > 1;
  }

  private String ofMean(String share) {
    return isComparison()
        ? ComparisonPhrase.OF_FIRST_MEAN.in(language, share)
        : EnsembleWords.OF_MEAN.in(language, share);
  }
}
