package lifecircle.lifecycle;

import lifecircle.quantity.Text;

/**
 * How the variance of counts grows with their mean μ. Two laws are tried for every curve: an
 * intermittent tail (0, 0, 7, 0, 9) drives the quadratic one so high that a plateau of 60 ± 9
 * cannot be told from a steady fall any more, and the linear one then describes both.
 *
 * <p>Units: none. Source: Hilbe 2011 (NB2 and NB1). The one free number of a law is taken from a
 * fixed ladder.
 */
enum VarianceLaw {
  /** Variance μ + αμ²: good and bad weeks scale with the size of the community. */
  QUADRATIC(
      new Text("μ + αμ²", "μ + αμ²"),
      1e-4,
      0.003,
      0.01,
      0.02,
      0.04,
      0.06,
      0.09,
      0.13,
      0.18,
      0.25,
      0.35,
      0.5,
      0.75,
      1.2,
      2,
      4),
  /** Variance φμ: members come in groups of about φ. */
  LINEAR(
      new Text("φμ", "φμ"),
      1.0001,
      1.15,
      1.35,
      1.6,
      2,
      2.5,
      3.2,
      4,
      5,
      6.5,
      9,
      13,
      20,
      35,
      60,
      120);

  private final Text formula;
  private final double[] ladder;

  VarianceLaw(Text formula, double... ladder) {
    this.formula = formula;
    this.ladder = ladder;
  }

  Text formula() {
    return formula;
  }

  int rungs() {
    return ladder.length;
  }

  double value(int rung) {
    return ladder[rung];
  }
}
