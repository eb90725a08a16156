package lifecircle.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lifecircle.quantity.Period;

/**
 * The rows of a series in time: how long a period is, and how many periods after the first each row
 * stands.
 *
 * <p>The length is the one that is told, else the one the way of writing tells (a month {@code
 * 2011-10}, a week {@code 2011-W44}), else a month where all rows are dated by the 1st or lie 28 to
 * 31 days apart, else a day or a week, whichever is the more frequent distance of two rows; where
 * neither occurs, a week if all distances are whole weeks.
 *
 * <p>Rows come in the order of time; what does not is refused and never sorted: a date out of order
 * is most often a mistyped one.
 *
 * <p>Assumption: a gap of more than 2,000 periods is a mistyped date, and so is one a century after
 * the first.
 */
final class SeriesCalendar {
  private static final int WEEK = 7;
  private static final int SHORTEST_MONTH = 28;
  private static final int LONGEST_MONTH = 31;
  private static final long LONGEST_GAP = 2_000;
  private static final int LONGEST_YEARS = 100;
  private static final int MOST_GAPS_TOLD = 3;

  private final List<DatedLine> rows;
  private final Period period;
  private final GapRule gaps;
  private final Telling telling;
  private final Complaints complaints;

  SeriesCalendar(
      List<DatedLine> rows, SeriesOptions options, Telling telling, Complaints complaints) {
    this.rows = rows;
    this.period = options.period().orElseGet(() -> seen(rows));
    this.gaps = options.gaps();
    this.telling = telling;
    this.complaints = complaints;
  }

  Period period() {
    return period;
  }

  private static Period seen(List<DatedLine> rows) {
    Optional<Period> said = rows.stream().flatMap(row -> row.says().stream()).findFirst();
    if (said.isPresent()) {
      return said.get();
    }
    List<Long> steps = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      steps.add(rows.get(i - 1).daysTo(rows.get(i)));
    }
    steps.removeIf(days -> days <= 0);
    boolean firsts = rows.stream().allMatch(row -> row.date().getDayOfMonth() == 1);
    boolean months = steps.stream().allMatch(d -> d >= SHORTEST_MONTH && d <= LONGEST_MONTH);
    if (!steps.isEmpty() && (firsts || (months && steps.stream().anyMatch(d -> d % WEEK != 0)))) {
      return Period.MONTH;
    }
    long days = steps.stream().filter(step -> step == 1).count();
    long weeks = steps.stream().filter(step -> step == WEEK).count();
    boolean wholeWeeks = steps.stream().allMatch(step -> step % WEEK == 0);
    return weeks > days || (days == 0 && wholeWeeks) ? Period.WEEK : Period.DAY;
  }

  /** How many periods after the first each row stands; complains of rows out of their place. */
  List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    if (runsBackwards()) {
      complaints.add(
          new Place(rows.get(0).line(), 0),
          "the rows run from the newest to the oldest",
          "the oldest first");
      return places;
    }
    Map<LocalDate, Integer> lines = new HashMap<>();
    DatedLine latest = rows.get(0);
    int place = 0;
    List<Gapped> untold = new ArrayList<>();
    for (DatedLine row : rows) {
      Optional<Refusal> refusal =
          Optional.ofNullable(lines.putIfAbsent(row.date(), row.line()))
              .map(row::repeats)
              .or(() -> row.outOfPlace(period));
      if (refusal.isEmpty() && !row.equals(latest)) {
        long steps = latest.stepsTo(row, period);
        refusal = row.refusalAfter(latest, steps, period, LONGEST_GAP);
        if (refusal.isEmpty()) {
          refusal = row.refusalAfterYears(rows.get(0), LONGEST_YEARS);
        }
        if (refusal.isEmpty() && steps > 1 && gaps == GapRule.REFUSED) {
          untold.add(new Gapped(row.line(), row.withoutRow(latest, steps, period)));
        }
        place += (int) Math.min(LONGEST_GAP, Math.max(0, steps));
      }
      refusal.ifPresent(words -> complaints.add(new Place(row.line(), 0), words));
      latest = row.date().isAfter(latest.date()) ? row : latest;
      places.add(place);
    }
    refuse(untold);
    return places;
  }

  /** The first gaps one by one, the others counted. */
  private void refuse(List<Gapped> untold) {
    int told = Math.min(MOST_GAPS_TOLD, untold.size());
    for (Gapped gap : untold.subList(0, told)) {
      complaints.add(new Place(gap.line(), 0), gap.what(), telling.gapsMayBe(period));
    }
    int others = untold.size() - told;
    if (others > 0) {
      complaints.add(
          new Place(untold.get(told).line(), 0),
          "and " + others + (others == 1 ? " more gap" : " more gaps, the first of them") + " here",
          telling.gapsMayBe(period));
    }
  }

  /**
   * A gap of which nobody has said what it means.
   *
   * @param line the line after it
   * @param what which periods have no row
   */
  private record Gapped(int line, String what) {}

  private boolean runsBackwards() {
    boolean backwards = rows.size() > 2;
    for (int i = 1; i < rows.size(); i++) {
      backwards &= rows.get(i - 1).daysTo(rows.get(i)) < 0;
    }
    return backwards;
  }
}
