package lifecircle.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lifecircle.quantity.Period;

/**
 * What a scenario tells of its observed series, below {@code observed}: the names of columns, how
 * long a period is, and what its gaps mean.
 */
final class SeriesToldInFile {
  private static final Map<String, Period> PERIODS =
      Stream.of(Period.DAY, Period.WEEK, Period.MONTH)
          .collect(Collectors.toUnmodifiableMap(Period::code, Function.identity()));
  private static final Map<String, GapRule> RULES =
      Arrays.stream(GapRule.values())
          .filter(rule -> rule != GapRule.REFUSED)
          .collect(Collectors.toUnmodifiableMap(GapRule::code, Function.identity()));

  /** How long a period may be. */
  static final List<String> PERIOD_WORDS =
      List.of(Period.DAY.code(), Period.WEEK.code(), Period.MONTH.code());

  /** What a gap may mean. */
  static final List<String> GAP_WORDS = List.of(GapRule.ZERO.code(), GapRule.MISSING.code());

  private final Entries keys;
  private final Complaints complaints;

  SeriesToldInFile(Entries keys, Complaints complaints) {
    this.keys = keys;
    this.complaints = complaints;
  }

  /** What is told, unless a word of it cannot be taken. */
  Optional<SeriesOptions> options() {
    int before = complaints.count();
    SeriesOptions options =
        new SeriesOptions(
            column("date_column"),
            column("active_column"),
            column("messages_column"),
            column("coverage_column"),
            word("period", PERIOD_WORDS, PERIODS),
            word("gaps", GAP_WORDS, RULES).orElse(GapRule.REFUSED));
    return Optional.of(options).filter(told -> complaints.count() == before);
  }

  private Optional<String> column(String key) {
    return keys.get(key)
        .flatMap(e -> Written.text(e, "observed." + key, "the name of a column", complaints));
  }

  private <T> Optional<T> word(String key, List<String> words, Map<String, T> meanings) {
    String expected = "one of " + String.join(", ", words);
    Optional<Entries.Entry> entry = keys.get(key);
    Optional<String> written =
        entry.flatMap(e -> Written.words(e, "observed." + key, expected, complaints));
    Optional<T> meaning = written.flatMap(w -> Optional.ofNullable(meanings.get(w)));
    if (written.isPresent() && meaning.isEmpty()) {
      complaints.add(
          entry.orElseThrow().valuePlace(),
          "observed." + key + " is " + Quotation.of(written.get()),
          expected,
          NearestName.to(written.get(), words));
    }
    return meaning;
  }
}
