package lifecircle.scenario;

import java.util.List;

/** Options of which one makes no sense beside, or without, another. */
record Contradictions(SeriesOptions options, Telling telling) {
  private static final List<SeriesOption> OF_EVENTS =
      List.of(SeriesOption.TIME_COLUMN, SeriesOption.PERSON_COLUMN, SeriesOption.TO_COLUMN);
  private static final List<SeriesOption> OF_COUNTS =
      List.of(
          SeriesOption.DATE_COLUMN,
          SeriesOption.ACTIVE_COLUMN,
          SeriesOption.MESSAGES_COLUMN,
          SeriesOption.COVERAGE_COLUMN);

  /** Complains of each. */
  void refuse(Complaints complaints) throws RefusedInput {
    if (OF_EVENTS.stream().anyMatch(options::has)) {
      needBoth(SeriesOption.TIME_COLUMN, complaints);
      needBoth(SeriesOption.PERSON_COLUMN, complaints);
      OF_COUNTS.stream().filter(options::has).forEach(option -> ofCounts(option, complaints));
    }
    if (options.firstDate().isPresent()
        && options.lastDate().filter(options.firstDate().get()::isAfter).isPresent()) {
      complaints.add(
          Place.WHOLE_FILE,
          telling.key(SeriesOption.FIRST_DATE.key())
              + " is after "
              + telling.key(SeriesOption.LAST_DATE.key()),
          "the earlier of the two first");
    }
    complaints.refuseIfAny();
  }

  private void needBoth(SeriesOption option, Complaints complaints) {
    if (!options.has(option)) {
      complaints.add(
          Place.WHOLE_FILE,
          telling.key(option.key()) + " is missing",
          telling.written(SeriesOption.TIME_COLUMN.key(), "NAME")
              + " and "
              + telling.written(SeriesOption.PERSON_COLUMN.key(), "NAME")
              + " for an event log");
    }
  }

  private void ofCounts(SeriesOption option, Complaints complaints) {
    complaints.add(
        Place.WHOLE_FILE,
        telling.key(option.key()) + " is of tables of counts, and this is said to be an event log",
        "it without "
            + telling.key(SeriesOption.TIME_COLUMN.key())
            + " and "
            + telling.key(SeriesOption.PERSON_COLUMN.key())
            + ", or those two alone");
  }
}
