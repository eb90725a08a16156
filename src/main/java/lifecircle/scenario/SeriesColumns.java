package lifecircle.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where in its rows a table of counts keeps what we read.
 *
 * @param names the names in the header
 * @param date the place of first days, from 0
 * @param active the place of active members
 * @param messages the place of messages, empty where they are not told
 * @param coverage the place of days observed, empty where none is named
 */
record SeriesColumns(
    List<String> names, int date, int active, OptionalInt messages, OptionalInt coverage) {
  static final String DATE = "start_date";
  static final String ACTIVE = "active_members";
  static final String MESSAGES = "messages";

  /** The columns that are searched for; complains of each that is not to be found. */
  static SeriesColumns in(ColumnSearch search, SeriesOptions options) throws RefusedInput {
    OptionalInt date = needed(search, options, SeriesOption.DATE_COLUMN, DATE);
    OptionalInt active = needed(search, options, SeriesOption.ACTIVE_COLUMN, ACTIVE);
    OptionalInt messages = messages(search, options.get(SeriesOption.MESSAGES_COLUMN));
    OptionalInt coverage =
        options.has(SeriesOption.COVERAGE_COLUMN)
            ? needed(search, options, SeriesOption.COVERAGE_COLUMN, "")
            : OptionalInt.empty();
    search.complaints().refuseIfAny();
    return new SeriesColumns(
        search.names(), date.orElseThrow(), active.orElseThrow(), messages, coverage);
  }

  /** Whether the columns without which there are no counts are there. */
  static boolean areIn(ColumnSearch search, SeriesOptions options) {
    return search.has(options.get(SeriesOption.DATE_COLUMN).orElse(DATE))
        && search.has(options.get(SeriesOption.ACTIVE_COLUMN).orElse(ACTIVE));
  }

  private static OptionalInt needed(
      ColumnSearch search, SeriesOptions options, SeriesOption option, String standard) {
    return search.needed(option, options.get(option), standard);
  }

  /** A file without messages is fine; one whose messages are misspelt is not. */
  private static OptionalInt messages(ColumnSearch search, Optional<String> told) {
    boolean hidden = told.isEmpty() && NearestName.to(MESSAGES, search.names()).isPresent();
    return told.isPresent() || hidden
        ? search.needed(SeriesOption.MESSAGES_COLUMN, told, MESSAGES)
        : OptionalInt.empty();
  }
}
