package lifecircle.study;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One pattern of real communities and how it is measured on a life.
 *
 * @param id its name in the evidence table
 * @param pattern what is measured, with its unit
 * @param lowest lower end of the accepted band; minus infinity where it has none, NaN where the
 *     table states no band
 * @param highest upper end of the accepted band
 * @param format how its numbers are written
 * @param measure the number of one life; NaN where the life does not show it
 */
record EvidenceRow(
    String id,
    String pattern,
    double lowest,
    double highest,
    String format,
    ToDoubleFunction<Lived> measure) {

  static final List<String> COLUMNS =
      List.of("row", "measured", "accepted", "median (10–90 %)", "lives with data", "inside");

  /** The line of this row; {@code measured} has one number a life. */
  List<String> line(List<Double> measured) {
    Spread spread = Spread.of(measured, Double::doubleValue);
    // A share of lives is one number: its middle is the mean of zeros and ones.
    double middle = isShareOfLives() ? spread.mean() : spread.median();
    String told = isShareOfLives() ? Spread.number(format, middle) : spread.inWords(format);
    return List.of(id, pattern, band(), told, Integer.toString(spread.count()), inside(middle));
  }

  private boolean isShareOfLives() {
    return pattern.startsWith("share of lives");
  }

  private String band() {
    if (Double.isNaN(lowest)) {
      return "none stated";
    }
    String most = Spread.number(format, highest);
    return Double.isInfinite(lowest) ? "≤ " + most : Spread.number(format, lowest) + "–" + most;
  }

  private String inside(double middle) {
    if (Double.isNaN(lowest)) {
      return "–";
    }
    if (Double.isNaN(middle)) {
      return "no data";
    }
    return middle >= lowest && middle <= highest ? "yes" : "**no**";
  }
}
