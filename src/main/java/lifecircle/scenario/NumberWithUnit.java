package lifecircle.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lifecircle.quantity.DailyRate;
import lifecircle.quantity.Unit;

/**
 * A number as it stands in a scenario file: decimal digits, and behind them the unit.
 *
 * <p>A daily rate and a daily probability are two notations of one thing: wherever the one may
 * stand, so may the other ({@code 0.02 /d} is a rate; {@code 2 %/d} is the rate −ln(1 − 0.02)). All
 * other quantities have one notation each; spans are written in days, not in weeks.
 *
 * <p>Decimals are shifted, not divided: {@code 7 %} is exactly the number 0.07, and what {@link
 * #written} writes reads back as the same number to the last bit.
 *
 * @param number the decimal number
 * @param unit the unit behind it, empty where there is none
 */
record NumberWithUnit(BigDecimal number, String unit) {
  private static final int LONGEST = 60;

  /** Decimal digits, as any file may write them. */
  static final String DIGITS = "-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?";

  private static final Pattern WRITTEN =
      Pattern.compile("(" + DIGITS + ") *(|%|/d|%/d|d|min|min/d|yuan)");

  /** The number and unit these words spell; empty when they spell none. */
  static Optional<NumberWithUnit> parse(String words) {
    Matcher matcher = WRITTEN.matcher(words.length() <= LONGEST ? words : "");
    return matcher.matches()
        ? Optional.of(new NumberWithUnit(new BigDecimal(matcher.group(1)), matcher.group(2)))
        : Optional.empty();
  }

  /** Whether this is a way to write a quantity of that unit. */
  boolean fits(Unit wanted) {
    return wanted.symbol().equals(unit) || (rate(wanted) && (unit.equals("/d") || inPercent()));
  }

  /**
   * The quantity in the held form of {@link Unit}; empty when it is written in another unit, or too
   * large or too small for a number.
   */
  OptionalDouble held(Unit wanted) {
    if (!fits(wanted)) {
      return OptionalDouble.empty();
    }
    BigDecimal whole = unit.startsWith("%") ? number.scaleByPowerOfTen(-2) : number;
    double value = whole.doubleValue() + 0.0;
    if (inPercent() && !(value < 1)) {
      return OptionalDouble.of(Double.POSITIVE_INFINITY);
    }
    if (value == 0 && whole.signum() != 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        inPercent() && value > 0 ? DailyRate.ofProbability(value).perDay() : value);
  }

  private boolean inPercent() {
    return unit.equals("%/d");
  }

  private static boolean rate(Unit wanted) {
    return wanted == Unit.PER_DAY || wanted == Unit.PROBABILITY_PER_DAY;
  }

  /** A finite quantity in held form, as a scenario file writes it. */
  static String written(double held, Unit unit) {
    return switch (unit) {
      case SHARE -> plain(shortest(held).scaleByPowerOfTen(2)) + " %";
      case PROBABILITY_PER_DAY ->
          asProbability(held).orElseGet(() -> plain(shortest(held)) + " /d");
      case PER_DAY, DAYS, MINUTES, MINUTES_PER_DAY, YUAN ->
          plain(shortest(held)) + " " + unit.symbol();
      case COUNT, NUMBER, CHOICE -> plain(shortest(held));
    };
  }

  /** A rate as a short daily probability, where one reads back as the very same rate. */
  private static Optional<String> asProbability(double rate) {
    if (!(rate >= 0)) {
      return Optional.empty();
    }
    BigDecimal percent = new BigDecimal(new DailyRate(rate).probability()).scaleByPowerOfTen(2);
    for (int digits = 1; digits <= 6; digits++) {
      String candidate = plain(percent.round(new MathContext(digits))) + " %/d";
      OptionalDouble again = parse(candidate).orElseThrow().held(Unit.PROBABILITY_PER_DAY);
      if (again.equals(OptionalDouble.of(rate))) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** The shortest decimal that is read as this number; the same on every JDK. */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < 17; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits));
      if (rounded.doubleValue() == value) {
        return rounded;
      }
    }
    return exact.round(new MathContext(17));
  }

  private static String plain(BigDecimal decimal) {
    BigDecimal bare = decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    int magnitude = bare.precision() - bare.scale();
    return magnitude > -6 && magnitude < 16 ? bare.toPlainString() : bare.toString();
  }
}
