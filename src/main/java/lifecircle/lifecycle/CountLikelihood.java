package lifecircle.lifecycle;

import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * How likely the counts of one series are around given means, zeros included.
 *
 * <p>Under the quadratic law counts are negative binomial (NB2). Under the linear law a fit climbs
 * the quasi-likelihood (y·ln μ − μ)/φ, and fits are compared by the full NB1 likelihood.
 *
 * <p>Source: Hilbe 2011; McCullagh and Nelder 1989 (quasi-likelihood). The inner logarithm is that
 * of commons-math3: plain Java, the same on every machine.
 */
final class CountLikelihood {
  private final double[] counts;
  private final boolean[] counted;
  private final double[] logFactorials;
  private final double[] constants = new double[VarianceLaw.QUADRATIC.rungs()];

  CountLikelihood(double[] counts, boolean[] counted) {
    this.counts = counts;
    this.counted = counted;
    logFactorials = Arrays.stream(counts).map(y -> Gamma.logGamma(y + 1)).toArray();
    for (int rung = 0; rung < constants.length; rung++) {
      constants[rung] = constant(1 / VarianceLaw.QUADRATIC.value(rung));
    }
  }

  private double constant(double size) {
    double sum = 0;
    double base = Gamma.logGamma(size);
    for (int t = 0; t < counts.length; t++) {
      if (counted[t]) {
        double y = counts[t];
        sum += Gamma.logGamma(y + size) - base - logFactorials[t];
      }
    }
    return sum;
  }

  /** What a fit climbs. */
  double climbed(double[] logMeans, double[] means, Dispersion dispersion) {
    return dispersion.law() == VarianceLaw.LINEAR
        ? quasi(logMeans, means, dispersion.value())
        : quadratic(logMeans, means, dispersion);
  }

  /** What fits are compared by. */
  double full(double[] logMeans, double[] means, Dispersion dispersion) {
    return dispersion.law() == VarianceLaw.LINEAR
        ? linear(means, dispersion.value())
        : quadratic(logMeans, means, dispersion);
  }

  /** Σ y·ln(αμ) − (y + 1/α)·ln(1 + αμ) + terms without μ. */
  private double quadratic(double[] logMeans, double[] means, Dispersion dispersion) {
    double alpha = dispersion.value();
    double logAlpha = StrictMath.log(alpha);
    double sum = constants[dispersion.rung()];
    for (int t = 0; t < means.length; t++) {
      if (counted[t]) {
        sum +=
            counts[t] * (logAlpha + logMeans[t])
                - (counts[t] + 1 / alpha) * FastMath.log(1 + alpha * means[t]);
      }
    }
    return sum;
  }

  private double quasi(double[] logMeans, double[] means, double phi) {
    double sum = 0;
    for (int t = 0; t < means.length; t++) {
      if (counted[t]) {
        sum += counts[t] * logMeans[t] - means[t];
      }
    }
    return sum / phi;
  }

  private double linear(double[] means, double phi) {
    double logPhi = StrictMath.log(phi);
    double logPart = StrictMath.log((phi - 1) / phi);
    double sum = 0;
    for (int t = 0; t < means.length; t++) {
      if (counted[t]) {
        double size = means[t] / (phi - 1);
        double y = counts[t];
        sum -= size * logPhi;
        if (y > 0) {
          sum += Gamma.logGamma(y + size) - Gamma.logGamma(size) - logFactorials[t];
          sum += y * logPart;
        }
      }
    }
    return sum;
  }

  /** The dispersion, this one or one further up or down its ladder, that makes counts likeliest. */
  Dispersion likeliest(double[] logMeans, double[] means, Dispersion start) {
    Dispersion best = start;
    double highest = full(logMeans, means, start);
    for (int way : new int[] {-1, 1}) {
      Dispersion from = best;
      while (from.hasNext(way)) {
        Dispersion next = from.next(way);
        double likelihood = full(logMeans, means, next);
        if (!(likelihood > highest)) {
          break;
        }
        highest = likelihood;
        best = next;
        from = next;
      }
    }
    return best;
  }
}
