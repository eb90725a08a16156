package lifecircle.scenario;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lifecircle.quantity.Period;

/**
 * How long a period is, as the dates of a table show: what the way of writing says (a month {@code
 * 2011-10}, a week {@code 2011-W44}), else months where all rows are dated by the 1st or lie 28 to
 * 31 days apart, else a day or a week, whichever is the more frequent distance of two rows; where
 * neither occurs, a week if all distances are whole weeks.
 *
 * <p>Rows that lie evenly further apart count a longer period: a fortnight, a quarter, ten days.
 *
 * <p>Assumption: that is so where all distances of three rows and more are alike, or where at least
 * three are, they are most of all, and the others are multiples, or few and mistyped; else, and
 * where it would be more than 400 days, rows are missing.
 */
record PeriodSeen(List<DatedLine> rows) {
  private static final int WEEK = 7;
  private static final int SHORTEST_MONTH = 28;
  private static final int LONGEST_MONTH = 31;
  private static final int ENOUGH_ALIKE = 3;
  private static final long LONGEST = 400;

  Period period() {
    Optional<Period> said = rows.stream().flatMap(row -> row.says().stream()).findFirst();
    List<Long> steps = steps();
    if (said.isEmpty()) {
      said = areMonths(steps) ? Optional.of(Period.MONTH) : Optional.empty();
    }
    if (said.filter(Period.CalendarMonths.class::isInstance).isPresent()) {
      int months = ((Period.CalendarMonths) said.get()).months();
      return new Period.CalendarMonths((int) Math.max(months, even(monthSteps()).orElse(1L)));
    }
    if (said.isPresent() || even(steps).isPresent()) {
      long days = even(steps).orElse((long) WEEK);
      return new Period.Days((int) days);
    }
    return dayOrWeek(steps);
  }

  /** Whether rows are dated by the 1st, most of them at least, or lie as months do. */
  private boolean areMonths(List<Long> steps) {
    long inMonths = steps.stream().filter(d -> d >= SHORTEST_MONTH && d <= LONGEST_MONTH).count();
    boolean uneven = steps.stream().distinct().count() > 1;
    boolean sameDay =
        rows.stream().mapToInt(row -> row.date().getDayOfMonth()).distinct().count() == 1;
    boolean inWeeks = steps.stream().allMatch(step -> step % WEEK == 0);
    boolean likeMonths = uneven || (!inWeeks && (sameDay || steps.size() == 1));
    long firsts = rows.stream().filter(row -> row.date().getDayOfMonth() == 1).count();
    return !steps.isEmpty()
        && (firsts == rows.size()
            || (inMonths == steps.size() && likeMonths)
            || (isMost(firsts, rows.size()) && isMost(inMonths, steps.size())));
  }

  /** Whether so few are otherwise that they are mistyped. */
  private static boolean isMost(long some, int all) {
    return all > ENOUGH_ALIKE && some * 4 >= all * 3L;
  }

  private static Period dayOrWeek(List<Long> steps) {
    long days = steps.stream().filter(step -> step == 1).count();
    long weeks = steps.stream().filter(step -> step == WEEK).count();
    boolean wholeWeeks = steps.stream().allMatch(step -> step % WEEK == 0);
    return weeks > days || (days == 0 && wholeWeeks) ? Period.WEEK : Period.DAY;
  }

  private List<Long> steps() {
    List<Long> steps = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      steps.add(rows.get(i - 1).daysTo(rows.get(i)));
    }
    steps.removeIf(days -> days <= 0);
    return steps;
  }

  private List<Long> monthSteps() {
    List<Long> steps = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      YearMonth one = YearMonth.from(rows.get(i - 1).date());
      steps.add(one.until(YearMonth.from(rows.get(i).date()), ChronoUnit.MONTHS));
    }
    steps.removeIf(months -> months <= 0);
    return steps;
  }

  /** The one distance of rows that lie evenly apart, some of them left out or mistyped perhaps. */
  static Optional<Long> even(List<Long> steps) {
    long least = steps.stream().mapToLong(Long::longValue).min().orElse(0);
    if (steps.size() < 2 || least < 1) {
      return Optional.empty();
    }
    boolean multiples = steps.stream().allMatch(step -> step % least == 0);
    long alike = count(steps, least);
    boolean most = alike >= ENOUGH_ALIKE && alike * 2 > steps.size();
    Optional<Long> regular =
        Optional.of(least).filter(step -> multiples && (alike == steps.size() || most));
    return regular
        .or(
            () ->
                steps.stream()
                    .filter(step -> step > WEEK && isMost(count(steps, step), steps.size()))
                    .findFirst())
        .filter(step -> step <= LONGEST);
  }

  private static long count(List<Long> steps, long step) {
    return steps.stream().filter(other -> other == step).count();
  }
}
