package lifecircle.scenario;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lifecircle.quantity.Unit;

/**
 * The value a person most probably meant with words that spell none: commas for points, units
 * spelled out, weeks for days, a forgotten unit. It is only ever suggested, never taken; and only
 * when it would be allowed.
 */
final class MeantValue {
  private static final int LONGEST = 40;
  private static final Pattern NUMBER_THEN_UNIT =
      Pattern.compile("([+-]?[0-9._,]*[0-9][._,]?)(e[+-]?[0-9]{1,3})? *([^0-9]*)");
  private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9][0-9]{0,2}(?:,[0-9]{3})+");

  private static final Map<String, String> SPELLED_OUT =
      Map.ofEntries(
          Map.entry("percent", "%"),
          Map.entry("persons", ""),
          Map.entry("people", ""),
          Map.entry("members", ""),
          Map.entry("人", ""),
          Map.entry("day", "d"),
          Map.entry("days", "d"),
          Map.entry("天", "d"),
          Map.entry("minute", "min"),
          Map.entry("minutes", "min"),
          Map.entry("mins", "min"),
          Map.entry("分钟", "min"),
          Map.entry("元", "yuan"),
          Map.entry("rmb", "yuan"),
          Map.entry("week", "w"),
          Map.entry("weeks", "w"),
          Map.entry("周", "w"),
          Map.entry("year", "y"),
          Map.entry("years", "y"),
          Map.entry("年", "y"),
          Map.entry("hour", "h"),
          Map.entry("hours", "h"),
          Map.entry("小时", "h"));

  /** Larger units, as so many of the units a scenario uses. */
  private static final Map<String, NumberWithUnit> LARGER =
      Map.of(
          "w", new NumberWithUnit(BigDecimal.valueOf(7), "d"),
          "y", new NumberWithUnit(BigDecimal.valueOf(365), "d"),
          "h", new NumberWithUnit(BigDecimal.valueOf(60), "min"),
          "h/d", new NumberWithUnit(BigDecimal.valueOf(60), "min/d"));

  private MeantValue() {}

  /** An allowed value near these words, as the file should write it. */
  static Optional<String> of(String words, AllowedValue allowed) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    Matcher matcher = NUMBER_THEN_UNIT.matcher(plain.replaceAll("['\"\\h]+", " ").strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String exponent = matcher.group(2) == null ? "" : matcher.group(2);
    String unit = unit(matcher.group(3));
    Unit wanted = allowed.parameter().unit();
    return number(matcher.group(1), wanted)
        .map(digits -> digits + exponent)
        .flatMap(NumberWithUnit::parse)
        .flatMap(number -> inUnit(number.number(), unit, wanted))
        .filter(allowed::accepts);
  }

  /** The digits with a point for a comma, and without signs of grouping, plus or leading zeros. */
  private static Optional<String> number(String written, Unit wanted) {
    String digits = written.replace("_", "").replaceFirst("^\\+", "");
    if (GROUPED.matcher(digits).matches()) {
      if (wanted != Unit.COUNT && digits.indexOf(',') == digits.lastIndexOf(',')) {
        return Optional.empty();
      }
      digits = digits.replace(",", "");
    }
    return Optional.of(
        digits
            .replace(',', '.')
            .replaceFirst("^(-?)\\.", "$10.")
            .replaceFirst("\\.$", "")
            .replaceFirst("^(-?)0+(?=[0-9])", "$1"));
  }

  private static String unit(String written) {
    String[] parts = written.replaceAll("\\bper\\b|\\ba\\b", "/").replace(" ", "").split("/", 2);
    String first = SPELLED_OUT.getOrDefault(parts[0], parts[0]);
    return parts.length == 1 ? first : first + "/" + SPELLED_OUT.getOrDefault(parts[1], parts[1]);
  }

  private static Optional<String> inUnit(BigDecimal number, String unit, Unit wanted) {
    String symbol = wanted.symbol();
    NumberWithUnit larger = LARGER.get(unit);
    if (larger != null && larger.fits(wanted)) {
      return Optional.of(text(number.multiply(larger.number()), symbol));
    }
    if (new NumberWithUnit(number, unit).fits(wanted)) {
      return Optional.of(text(number, unit));
    }
    if (unit.isEmpty() && wanted == Unit.SHARE) {
      boolean part = number.abs().compareTo(BigDecimal.ONE) < 0;
      return Optional.of(text(part ? number.scaleByPowerOfTen(2) : number, symbol));
    }
    if (unit.isEmpty() && wanted == Unit.PROBABILITY_PER_DAY) {
      return Optional.empty();
    }
    if (unit.isEmpty() || onlyTheDayDiffers(unit, symbol)) {
      return Optional.of(text(number, symbol));
    }
    return unit.equals("%") && wanted == Unit.NUMBER
        ? Optional.of(text(number.scaleByPowerOfTen(-2), symbol))
        : Optional.empty();
  }

  private static boolean onlyTheDayDiffers(String unit, String symbol) {
    return !symbol.isEmpty() && (symbol.equals(unit + "/d") || unit.equals(symbol + "/d"));
  }

  private static String text(BigDecimal number, String unit) {
    BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    boolean short_ = Math.abs((long) bare.precision() - bare.scale()) < 16;
    return ((short_ ? bare.toPlainString() : bare.toString()) + " " + unit).strip();
  }
}
