package lifecircle.scenario;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lifecircle.quantity.Period;

/**
 * What the reader of an observed series is told because the file cannot tell it.
 *
 * @param given the options that are given, each with its value; a flag with {@code true}
 */
public record SeriesOptions(Map<SeriesOption, String> given) {
  /** Refuses a value that an option cannot have. */
  public SeriesOptions {
    Map<SeriesOption, String> plain = new EnumMap<>(SeriesOption.class);
    given.forEach((option, words) -> plain.put(option, value(option, words)));
    plain.entrySet().removeIf(one -> one.getKey().isFlag() && one.getValue().equals("false"));
    given = Collections.unmodifiableMap(plain);
  }

  private static String value(SeriesOption option, String words) {
    return option
        .value(words)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    option.word() + " '" + words + "' is not " + option.expected()));
  }

  /** Nothing is told: standard columns, no gaps. */
  public static SeriesOptions standard() {
    return new SeriesOptions(Map.of());
  }

  /** The same with one more option. */
  public SeriesOptions with(SeriesOption option, String value) {
    Map<SeriesOption, String> more = new EnumMap<>(SeriesOption.class);
    more.putAll(given);
    more.put(option, value);
    return new SeriesOptions(more);
  }

  /** The same without a word on gaps, as it serves for a series that has none. */
  SeriesOptions withoutGaps() {
    Map<SeriesOption, String> fewer = new EnumMap<>(SeriesOption.class);
    fewer.putAll(given);
    fewer.remove(SeriesOption.GAPS);
    return new SeriesOptions(fewer);
  }

  /** The value of an option. */
  public Optional<String> get(SeriesOption option) {
    return Optional.ofNullable(given.get(option));
  }

  /** Whether an option is given. */
  public boolean has(SeriesOption option) {
    return given.containsKey(option);
  }

  /** Whether a row is a message, not a count. */
  public boolean isOfEvents() {
    return has(SeriesOption.TIME_COLUMN) || has(SeriesOption.PERSON_COLUMN);
  }

  /** How long a period is; if empty, as the dates show. */
  public Optional<Period> period() {
    return get(SeriesOption.PERIOD).flatMap(Period::named);
  }

  /** What a period without data means. */
  public GapRule gaps() {
    return get(SeriesOption.GAPS)
        .flatMap(
            code ->
                Arrays.stream(GapRule.values())
                    .filter(rule -> rule.code().equals(code))
                    .findFirst())
        .orElse(GapRule.REFUSED);
  }

  /** How dates are written; if empty, as the column shows. */
  Optional<DateFormat> dateFormat() {
    return get(SeriesOption.DATE_FORMAT).flatMap(DateFormat::named);
  }

  /** Whose midnight ends a day, where that is told. */
  Optional<ZoneId> timeZone() {
    return get(SeriesOption.TIME_ZONE).map(ZoneId::of);
  }

  /** The first day that is read, where there is one. */
  Optional<LocalDate> firstDate() {
    return get(SeriesOption.FIRST_DATE).map(LocalDate::parse);
  }

  /** The last day that is read, where there is one. */
  Optional<LocalDate> lastDate() {
    return get(SeriesOption.LAST_DATE).map(LocalDate::parse);
  }

  /**
   * Whether the first and the last period are to be taken as they are: somebody said so, or they
   * were counted from a log that shows which of its days were seen.
   */
  public boolean keepsUnfinishedEnds() {
    return has(SeriesOption.KEEP_UNFINISHED) || isOfEvents();
  }

  /** Whatever is told beside the standard, as words of a command line. */
  public String words() {
    List<String> words = new ArrayList<>();
    given.forEach(
        (option, value) -> {
          if (!isStandard(option, value)) {
            words.add(option.word() + (option.isFlag() ? "" : " " + quoted(value)));
          }
        });
    return String.join(" ", words);
  }

  private static boolean isStandard(SeriesOption option, String value) {
    return switch (option) {
      case DATE_COLUMN -> value.equals(SeriesColumns.DATE);
      case ACTIVE_COLUMN -> value.equals(SeriesColumns.ACTIVE);
      case MESSAGES_COLUMN -> value.equals(SeriesColumns.MESSAGES);
      default -> false;
    };
  }

  static String quoted(String name) {
    return name.matches("[\\p{L}\\p{N}_.][\\p{L}\\p{N}_./:-]*")
        ? name
        : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
