package lifecircle.lifecycle;

import lifecircle.quantity.Text;

/**
 * How well the line fits on which the stages rest.
 *
 * @param variance how the variance of counts grows with their mean μ: μ + αμ² or φμ
 * @param dispersion its α or φ
 * @param news the share of the periods that are news, where neighbouring ones resemble each other;
 *     in (0, 1]
 * @param swing how far a yearly season goes above the trend, as a share of it; 0 where none is
 *     fitted
 * @param poor whether the line misses the height of the counts
 */
public record LineFit(Text variance, double dispersion, double news, double swing, boolean poor) {
  /** Refuses a share that is none. */
  public LineFit {
    if (!(news > 0 && news <= 1 && swing >= 0)) {
      throw new IllegalArgumentException("news " + news + ", swing " + swing);
    }
  }

  /** The typical scatter of a count about its mean, as a share of it, at a mean. */
  public double scatterAt(double mean) {
    boolean quadratic = variance.equals(VarianceLaw.QUADRATIC.formula());
    double overMean = quadratic ? 1 + dispersion * mean : dispersion;
    return mean > 0 ? StrictMath.sqrt(overMean / mean) : 0;
  }
}
