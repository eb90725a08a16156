package lifecircle.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * How many of something, as a cell of a series writes it: digits, and nothing behind the point but
 * zeros ({@code 52.0}).
 *
 * <p>Assumption: three zeros behind a point ({@code 52.000}) are thousands in one country and
 * nothing in another; they are nothing where every count of the column has them.
 */
final class WrittenCount {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,15}");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,15}([.,]0{1,2}|\\.0{4,12})");
  private static final Pattern THREE_ZEROS = Pattern.compile("[0-9]{1,12}[.,]000");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([,' \u00A0\u202F][0-9]{3})+");
  private static final Pattern PLAIN = Pattern.compile("\\+?[0-9]{1,15}(\\.0*)?");
  private static final Pattern POWER = Pattern.compile("[0-9](\\.[0-9]{1,9})?[eE]\\+?[0-9]{1,2}");
  private static final Pattern NOTHING =
      Pattern.compile("(?i)|n\\.?a\\.?|n/a|#n/a|nan|<na>|null|nil|none|missing|-+|–|—|\\.|\\?");

  private WrittenCount() {}

  static OptionalLong in(String written) {
    if (DIGITS.matcher(written).matches()) {
      return OptionalLong.of(Long.parseLong(written));
    }
    return WHOLE.matcher(written).matches()
        ? OptionalLong.of(Long.parseLong(written.split("[.,]", -1)[0]))
        : OptionalLong.empty();
  }

  /** The same in a column of which every count has three zeros behind its point. */
  static OptionalLong withThreeZeros(String written) {
    return THREE_ZEROS.matcher(written).matches()
        ? OptionalLong.of(Long.parseLong(written.split("[.,]", -1)[0]))
        : OptionalLong.empty();
  }

  /** Whether every cell that is not left out has three zeros behind its point. */
  static boolean haveThreeZeros(List<String> column) {
    return column.stream()
        .filter(cell -> !isLeftOut(cell))
        .allMatch(cell -> withThreeZeros(cell).isPresent());
  }

  /** Whether a cell says that nobody counted: empty, NA and the like. */
  static boolean isLeftOut(String written) {
    return NOTHING.matcher(written).matches();
  }

  /** Why words are no count, and which was probably meant. */
  static Refusal refusal(String column, String written, Telling telling) {
    return new Refusal(
        column + " " + Quotation.of(written) + " is not a count",
        isLeftOut(written)
            ? "a whole number, or "
                + telling.written(SeriesOption.GAPS.key(), GapRule.MISSING.code())
                + " (nobody counted)"
            : "a whole number, 0 or more, written in digits",
        meant(written));
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
