package lifecircle.scenario;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a scenario tells of its observed series, below {@code observed}: every {@link SeriesOption}
 * under its key.
 */
final class SeriesToldInFile {
  /** The keys, in the order a file should have them. */
  static final List<String> KEYS =
      Arrays.stream(SeriesOption.values()).map(SeriesOption::key).toList();

  private final Entries keys;
  private final Complaints complaints;

  SeriesToldInFile(Entries keys, Complaints complaints) {
    this.keys = keys;
    this.complaints = complaints;
  }

  /** What is told, unless a word of it cannot be taken. */
  Optional<SeriesOptions> options() {
    int before = complaints.count();
    Map<SeriesOption, String> given = new EnumMap<>(SeriesOption.class);
    for (SeriesOption option : SeriesOption.values()) {
      keys.get(option.key())
          .flatMap(entry -> value(option, entry))
          .ifPresent(value -> given.put(option, value));
    }
    return complaints.count() == before ? Optional.of(new SeriesOptions(given)) : Optional.empty();
  }

  private Optional<String> value(SeriesOption option, Entries.Entry entry) {
    String name = "observed." + option.key();
    Optional<String> written =
        option.isColumn()
            ? Written.text(entry, name, option.expected(), complaints)
            : Written.words(entry, name, option.expected(), complaints);
    Optional<String> value = written.flatMap(option::value);
    if (written.isPresent() && value.isEmpty()) {
      complaints.add(
          entry.valuePlace(),
          name + " is " + Quotation.of(written.get()),
          option.expected(),
          option.nearest(written.get()));
    }
    return value;
  }
}
