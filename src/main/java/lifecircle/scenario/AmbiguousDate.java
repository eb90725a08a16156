package lifecircle.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** What to ask about a date that two ways of writing read differently. */
final class AmbiguousDate {
  private AmbiguousDate() {}

  static String what(String column, String written, List<DateFormat> formats, DayRule days) {
    return column
        + " "
        + Quotation.of(written)
        + " may be "
        + formats.stream()
            .flatMap(
                format ->
                    format.read(written, days).stream()
                        .map(date -> date.date() + " (" + format.code() + ")"))
            .collect(Collectors.joining(" or "))
        + ", and no other row settles it";
  }

  static String expected(List<DateFormat> formats, Telling telling) {
    return formats.stream()
        .map(format -> telling.written(SeriesOption.DATE_FORMAT.key(), format.code()))
        .collect(Collectors.joining(" or "));
  }
}
