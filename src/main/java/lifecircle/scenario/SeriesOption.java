package lifecircle.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import lifecircle.quantity.Period;

/**
 * One thing that the reader of an observed series may have to be told because the file cannot tell
 * it. The same name, values and sentence serve the command line, scenario files and their schema.
 */
public enum SeriesOption {
  /** The column of first days of a table of counts. */
  DATE_COLUMN(Kind.COLUMN, "First days of the periods; start_date if not given."),
  /** The column of distinct posters of a table of counts. */
  ACTIVE_COLUMN(Kind.COLUMN, "Distinct posters; active_members if not given."),
  /** The column of messages of a table of counts. */
  MESSAGES_COLUMN(Kind.COLUMN, "Messages; messages if not given. A file may have none."),
  /** The column of days observed of a table of counts. */
  COVERAGE_COLUMN(Kind.COLUMN, "Days observed in each period; fewer than half of them: no data."),
  /** The column of times of an event log. */
  TIME_COLUMN(Kind.COLUMN, "Event log (one row a message): when it was written."),
  /** The column of writers of an event log. */
  PERSON_COLUMN(Kind.COLUMN, "Event log: who wrote it; distinct persons are counted."),
  /** The column of receivers of an event log. */
  TO_COLUMN(Kind.COLUMN, "Event log: to whom; messages to oneself are left out."),
  /** Whether the first row is data. */
  NO_HEADER(Kind.FLAG, "The first row is data; columns are numbered from 1."),
  /** How long one count covers. */
  PERIOD(
      Kind.PERIOD,
      "How long a row counts, as the dates show if not given; of an event log: week if not"
          + " given."),
  /** What a period without data means. */
  GAPS(Kind.GAPS, "A period without a row: nothing happened, or nobody counted."),
  /** How dates are written. */
  DATE_FORMAT(Kind.DATE_FORMAT, "How dates are written; as the whole column shows if not given."),
  /** Whose midnight ends a day. */
  TIME_ZONE(
      Kind.TIME_ZONE,
      "Whose midnight ends a day, such as Europe/Berlin; if not given: as written in a table of"
          + " counts, UTC in a log."),
  /** The first day that is read. */
  FIRST_DATE(Kind.DATE, "Leave out what is earlier."),
  /** The last day that is read. */
  LAST_DATE(Kind.DATE, "Leave out what is later."),
  /** Whether a first or last period is kept though it was not seen whole. */
  KEEP_UNFINISHED(Kind.FLAG, "Keep a first and last period that were not seen whole.");

  private final Kind kind;
  private final String description;

  SeriesOption(Kind kind, String description) {
    this.kind = kind;
    this.description = description;
  }

  /** The key in a scenario file: {@code date_column}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name on the command line: {@code --date-column}. */
  public String word() {
    return "--" + key().replace('_', '-');
  }

  /** What is put in the place of a value in help, empty where there is none. */
  public String label() {
    return kind.label;
  }

  /** What it is for, in a sentence. */
  public String description() {
    return description;
  }

  /** Whether it is given or not, without a value. */
  public boolean isFlag() {
    return kind == Kind.FLAG;
  }

  /** Whether it names a column. */
  boolean isColumn() {
    return kind == Kind.COLUMN;
  }

  /** What a value should be, in words. */
  public String expected() {
    return kind.expected;
  }

  /** All values it may have, where they are few. */
  List<String> choices() {
    return kind == Kind.GAPS ? List.of(GapRule.ZERO.code(), GapRule.MISSING.code()) : List.of();
  }

  /** The value that was most probably meant by words that mean none. */
  public Optional<String> nearest(String words) {
    List<String> usual =
        switch (kind) {
          case PERIOD -> List.of("day", "week", "fortnight", "month", "quarter", "year");
          case DATE_FORMAT -> DateFormat.codes();
          case TIME_ZONE ->
              ZoneId.getAvailableZoneIds().stream()
                  .filter(zone -> words.contains("/"))
                  .sorted()
                  .toList();
          case FLAG -> List.of("true", "false");
          default -> choices();
        };
    return NearestName.to(words, usual);
  }

  /** The value that is meant, always written alike; empty where the words mean none. */
  public Optional<String> value(String words) {
    try {
      return kind.value.apply(words.strip());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** What kind of value an option has. */
  private enum Kind {
    COLUMN("NAME", "the name of a column", Kind::onOneLine),
    FLAG(
        "",
        "true or false",
        words -> Optional.of(words).filter(List.of("true", "false")::contains)),
    PERIOD(
        "PERIOD",
        "day, week, fortnight, month, quarter, year, or such as '10 days'",
        words -> Period.named(words.toLowerCase(Locale.ROOT)).map(Period::code)),
    GAPS(
        "zero|missing",
        "zero or missing",
        words ->
            Optional.of(words.toLowerCase(Locale.ROOT))
                .filter(List.of(GapRule.ZERO.code(), GapRule.MISSING.code())::contains)),
    DATE_FORMAT(
        "FORMAT",
        "one of " + String.join(", ", DateFormat.codes()),
        words -> DateFormat.named(words).map(DateFormat::code)),
    TIME_ZONE(
        "ZONE",
        "a time zone such as UTC, Europe/Berlin, Asia/Shanghai or +08:00",
        words -> Optional.of(ZoneId.of(words).getId())),
    DATE(
        "DATE",
        "a day such as 2011-10-31",
        words ->
            Optional.of(LocalDate.parse(words))
                .filter(Kind::hasFourDigits)
                .map(LocalDate::toString));

    private final String label;
    private final String expected;
    private final Function<String, Optional<String>> value;

    Kind(String label, String expected, Function<String, Optional<String>> value) {
      this.label = label;
      this.expected = expected;
      this.value = value;
    }

    private static boolean hasFourDigits(LocalDate date) {
      return date.getYear() >= 1 && date.getYear() <= 9999;
    }

    private static Optional<String> onOneLine(String words) {
      String name = ColumnSearch.onOneLine(words);
      return Optional.of(name).filter(n -> !n.isEmpty());
    }
  }
}
