package lifecircle.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lifecircle.quantity.Period;

/**
 * The rows of a series in time: how many periods after the first each row stands.
 *
 * <p>Rows come in the order of time; what does not is refused and never sorted: a date out of order
 * is most often a mistyped one.
 *
 * <p>Assumption: a gap of more than 2,000 periods is a mistyped date, and so is one a century after
 * the first.
 */
final class SeriesCalendar {
  private static final long LONGEST_GAP = 2_000;
  private static final int LONGEST_YEARS = 100;

  private final List<DatedLine> rows;
  private final Period period;
  private final SeriesOptions options;
  private final Telling telling;
  private final GroupedComplaints complaints = new GroupedComplaints();

  SeriesCalendar(List<DatedLine> rows, Period period, SeriesOptions options, Telling telling) {
    this.rows = rows;
    this.period = period;
    this.options = options;
    this.telling = telling;
  }

  /** How many periods after the first each row stands; complains of rows out of their place. */
  List<Integer> places(Complaints all) {
    List<Integer> places = new ArrayList<>();
    if (isOtherThanTold(all)) {
      return places;
    }
    Map<LocalDate, Integer> lines = new HashMap<>();
    DatedLine latest = rows.get(0);
    int place = 0;
    for (DatedLine row : rows) {
      Optional<Integer> before = Optional.ofNullable(lines.putIfAbsent(row.date(), row.line()));
      if (before.isPresent()) {
        complaints.add(
            "the same dates stand twice",
            row.date().toString(),
            new Place(row.line(), 0),
            row.repeats(before.get()),
            "each date once: one community a file");
      } else if (isInPlace(row, latest)) {
        place +=
            (int) Math.min(LONGEST_GAP, Math.max(0, period.between(latest.date(), row.date())));
      }
      latest = row.date().isAfter(latest.date()) ? row : latest;
      places.add(place);
    }
    complaints.to(all);
    return places;
  }

  private boolean isInPlace(DatedLine row, DatedLine latest) {
    Optional<Refusal> refusal = row.outOfPlace(period);
    if (refusal.isPresent()) {
      add("dates that are not the first day of a month", row, refusal.get());
      return false;
    }
    if (row.equals(latest)) {
      return true;
    }
    long steps = period.between(latest.date(), row.date());
    refusal = row.refusalAfter(latest, steps, period, LONGEST_GAP);
    if (refusal.isPresent()) {
      boolean back = row.date().isBefore(latest.date());
      add(back ? "dates before those above them" : "dates out of step", row, refusal.get());
      return false;
    }
    refusal = row.refusalAfterYears(rows.get(0), LONGEST_YEARS);
    if (refusal.isPresent()) {
      add("dates a century after the first", row, refusal.get());
      return false;
    }
    if (steps > 1 && options.gaps() == GapRule.REFUSED) {
      String what = row.withoutRow(latest, steps, period);
      complaints.add(
          "periods without a row",
          what,
          new Place(row.line(), 0),
          new Refusal(what, telling.gapsMayBe(period), Optional.empty()));
    }
    return true;
  }

  private void add(String kind, DatedLine row, Refusal alone) {
    complaints.add(kind, row.date().toString(), new Place(row.line(), 0), alone);
  }

  /** Whether the rows lie evenly further apart than the period that is told. */
  private boolean isOtherThanTold(Complaints all) {
    List<Long> steps = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      steps.add(period.between(rows.get(i - 1).date(), rows.get(i).date()));
    }
    boolean told = options.period().isPresent() && options.gaps() == GapRule.REFUSED;
    Optional<Long> apart = PeriodSeen.even(steps).filter(step -> step > 1 && told);
    if (apart.isEmpty()) {
      return false;
    }
    Period seen = new PeriodSeen(rows).period();
    all.add(
        new Place(rows.get(1).line(), 0),
        "the rows lie "
            + apart.get()
            + " "
            + period.code()
            + "s apart, but a row is said to count a "
            + period.code(),
        telling.written(SeriesOption.PERIOD.key(), SeriesOptions.quoted(seen.code()))
            + ", or no "
            + telling.key(SeriesOption.PERIOD.key()));
    return true;
  }
}
