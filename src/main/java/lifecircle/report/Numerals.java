package lifecircle.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How numbers are written, the same on every machine and in every country: rounded from their exact
 * binary value, half to even, with a full stop and, for people, commas between thousands.
 */
final class Numerals {
  /** The logarithm of a change by +100 %. */
  static final double DOUBLING = StrictMath.log(2);

  private static final double THOUSANDFOLD = StrictMath.log(1000);

  private Numerals() {}

  /** A count for people: {@code 12,345}. */
  static String count(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    int first = number < 0 ? 1 : 0;
    for (int at = digits.length() - 3; at > first; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /** A number with so many decimals, empty when there is none (NaN or infinite). */
  static String decimal(double number, int decimals) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return "";
    }
    BigDecimal rounded = new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0
        ? BigDecimal.ZERO.setScale(decimals).toPlainString()
        : rounded.toPlainString();
  }

  /** A number with its sign before it, as it is set in running text: {@code −0.13}. */
  static String signed(double number, int decimals) {
    String plain = decimal(number, decimals);
    return (number > 0 ? "+" : "") + plain.replace('-', '−');
  }

  /** A share as per cent: 0.25 is {@code 25 %}; empty when there is none. */
  static String percent(double share) {
    String number = decimal(share * 100, 0);
    return number.isEmpty() ? "" : number + " %";
  }

  /**
   * A change of the logarithm as per cent with its sign: 0.1 is {@code +10.5 %}; below 1 % with two
   * decimals, as slow changes add up.
   */
  static String change(double ofLogarithm) {
    double percent = StrictMath.expm1(ofLogarithm) * 100;
    String number = decimal(percent, Math.abs(percent) < 1 ? 2 : 1);
    if (number.isEmpty()) {
      return "";
    }
    return (number.startsWith("-") || number.equals("0.00") ? "" : "+") + number + " %";
  }

  /**
   * A change of the logarithm as a factor: 1.79 is {@code ×6.0}; more decimals below 1, and beyond
   * a thousand only that it is.
   */
  static String factor(double ofLogarithm) {
    if (ofLogarithm > THOUSANDFOLD) {
      return "> ×1,000";
    }
    if (ofLogarithm < -THOUSANDFOLD) {
      return "< ×0.001";
    }
    double factor = StrictMath.exp(ofLogarithm);
    String number = decimal(factor, factor >= 1 ? 1 : factor >= 0.1 ? 2 : 3);
    return number.isEmpty() ? "" : "×" + number;
  }
}
