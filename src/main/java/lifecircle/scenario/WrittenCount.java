package lifecircle.scenario;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** How many of something, as a cell of a series writes it: digits, and nothing else. */
final class WrittenCount {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,15}");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([,' \u00A0\u202F][0-9]{3})+");
  private static final Pattern PLAIN = Pattern.compile("\\+?[0-9]{1,15}(\\.0*)?");
  private static final Pattern POWER = Pattern.compile("[0-9](\\.[0-9]{1,9})?[eE]\\+?[0-9]{1,2}");

  private static final Pattern NOTHING = Pattern.compile("(?i)|na|n/a|nan|null|none|-|\\.");

  private WrittenCount() {}

  static OptionalLong in(String written) {
    return DIGITS.matcher(written).matches()
        ? OptionalLong.of(Long.parseLong(written))
        : OptionalLong.empty();
  }

  /** Why words are no count, and which was probably meant. */
  static Refusal refusal(String column, String written, Telling telling) {
    return new Refusal(
        column + " " + Quotation.of(written) + " is not a count",
        isLeftOut(written)
            ? "a whole number, or no row where nobody counted (see " + telling.key("gaps") + ")"
            : "a whole number, 0 or more, written in digits",
        meant(written));
  }

  private static boolean isLeftOut(String written) {
    return NOTHING.matcher(written).matches();
  }

  private static Optional<String> meant(String written) {
    String digits = westernDigits(written);
    if (GROUPED.matcher(digits).matches()) {
      return Optional.of(digits.replaceAll("[^0-9]", "")).filter(n -> in(n).isPresent());
    }
    if (PLAIN.matcher(digits).matches() || POWER.matcher(digits).matches()) {
      BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
      return Optional.of(number.toPlainString()).filter(n -> in(n).isPresent());
    }
    return Optional.empty();
  }

  /** The same with digits of any script written in ours. */
  private static String westernDigits(String written) {
    StringBuilder western = new StringBuilder();
    written
        .codePoints()
        .forEach(
            point -> {
              int digit = Character.digit(point, 10);
              western.appendCodePoint(digit < 0 ? point : '0' + digit);
            });
    return western.toString();
  }
}
