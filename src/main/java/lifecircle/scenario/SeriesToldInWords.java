package lifecircle.scenario;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lifecircle.quantity.Period;

/** Reads {@link SeriesOptions#words} back. */
final class SeriesToldInWords {
  private static final Pattern OPTION =
      Pattern.compile("--([a-z-]+) (?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^ \"]+))(?: |$)");

  private SeriesToldInWords() {}

  /**
   * The options that these words tell.
   *
   * @throws IllegalArgumentException when a value is none
   */
  static SeriesOptions options(String words) {
    Map<String, String> told = new HashMap<>();
    Matcher option = OPTION.matcher(words);
    while (option.find()) {
      String quoted = option.group(2);
      told.put(option.group(1), quoted == null ? option.group(3) : quoted.replace("\\\"", "\""));
    }
    return new SeriesOptions(
        Optional.ofNullable(told.get("date-column")),
        Optional.ofNullable(told.get("active-column")),
        Optional.ofNullable(told.get("messages-column")),
        Optional.ofNullable(told.get("coverage-column")),
        Optional.ofNullable(told.get("period")).map(SeriesToldInWords::period),
        Optional.ofNullable(told.get("gaps")).map(SeriesToldInWords::gaps).orElse(GapRule.REFUSED));
  }

  private static Period period(String code) {
    return Stream.of(Period.DAY, Period.WEEK, Period.MONTH)
        .filter(period -> period.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code));
  }

  private static GapRule gaps(String code) {
    return Arrays.stream(GapRule.values())
        .filter(rule -> rule.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code));
  }
}
