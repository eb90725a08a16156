package lifecircle.scenario;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why words are not a date. */
final class NoDate {
  private static final Pattern WEEK = Pattern.compile("([0-9]{4})[- /]?[Ww]([0-9]{1,2})");
  private static final Pattern SHAPE =
      Pattern.compile("[0-9]{1,4}([-/.])[0-9]{1,2}\\1[0-9]{1,4}([T ].*)?|[0-9]{4}[-/][0-9]{1,2}");

  private NoDate() {}

  static Refusal refusal(String column, String written, DateFormat format) {
    String what = column + " " + Quotation.of(written) + " is not a date";
    List<LocalDate> otherwise = otherwise(written);
    boolean calendar = format == DateFormat.CALENDAR;
    return new Refusal(
        what + (otherwise.isEmpty() ? why(written) : " written as the others are"),
        calendar ? WrittenDate.EXPECTED : "a date written as the others, " + format.description(),
        calendar && otherwise.size() == 1
            ? Optional.of(otherwise.get(0).toString())
            : Optional.empty());
  }

  /** The days that words mean in ways of writing that the column does not have. */
  private static List<LocalDate> otherwise(String written) {
    DayRule asWritten = new DayRule(Optional.empty());
    return Arrays.stream(DateFormat.values())
        .flatMap(format -> format.read(written, asWritten).stream())
        .map(WrittenDate::date)
        .distinct()
        .toList();
  }

  private static String why(String written) {
    Matcher week = WEEK.matcher(written);
    if (week.matches()) {
      return ": " + week.group(1) + " has no week " + week.group(2);
    }
    return SHAPE.matcher(written).matches() ? ": there is no such day or time" : "";
  }
}
