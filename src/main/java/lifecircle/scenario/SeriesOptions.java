package lifecircle.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lifecircle.quantity.Period;

/**
 * What the reader of an observed series has to be told because the file cannot tell it: what its
 * columns are called and what its gaps mean.
 *
 * @param dateColumn the column of first days, {@code start_date} if empty
 * @param activeColumn the column of distinct posters, {@code active_members} if empty
 * @param messagesColumn the column of messages; if empty, {@code messages} where the file has it
 * @param coverageColumn the column that tells on how many days of each period somebody counted; if
 *     empty, on all
 * @param period how long a period is; if empty, as the dates show
 * @param gaps what a period without a row means
 */
public record SeriesOptions(
    Optional<String> dateColumn,
    Optional<String> activeColumn,
    Optional<String> messagesColumn,
    Optional<String> coverageColumn,
    Optional<Period> period,
    GapRule gaps) {
  /** Nothing is told: standard columns, no gaps. */
  public static SeriesOptions standard() {
    return new SeriesOptions(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        GapRule.REFUSED);
  }

  /** The same without a word on gaps, as it serves for a series that has none. */
  SeriesOptions withoutGaps() {
    return new SeriesOptions(
        dateColumn, activeColumn, messagesColumn, coverageColumn, period, GapRule.REFUSED);
  }

  /** Whatever is told beside the standard, as words of a command line. */
  public String words() {
    List<String> words = new ArrayList<>();
    dateColumn
        .filter(name -> !name.equals(SeriesColumns.DATE))
        .ifPresent(name -> words.add("--date-column " + quoted(name)));
    activeColumn
        .filter(name -> !name.equals(SeriesColumns.ACTIVE))
        .ifPresent(name -> words.add("--active-column " + quoted(name)));
    messagesColumn
        .filter(name -> !name.equals(SeriesColumns.MESSAGES))
        .ifPresent(name -> words.add("--messages-column " + quoted(name)));
    coverageColumn.ifPresent(name -> words.add("--coverage-column " + quoted(name)));
    period.ifPresent(length -> words.add("--period " + length.code()));
    if (gaps != GapRule.REFUSED) {
      words.add("--gaps " + gaps.code());
    }
    return String.join(" ", words);
  }

  private static String quoted(String name) {
    return name.matches("[\\p{L}\\p{N}_.-]+") ? name : '"' + name.replace("\"", "\\\"") + '"';
  }
}
