package lifecircle.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How evenly dates follow each other: rows a week or a month apart were dated by somebody who meant
 * weeks or months.
 */
final class Evenness {
  private static final int EVEN = 2;
  private static final int ORDERED = 1;
  private static final int NEITHER = 0;

  private Evenness() {}

  /** 2 where all steps are of one length, 1 where all go one way, else 0. */
  static int of(List<WrittenDate> dates) {
    Set<Long> days = new HashSet<>();
    Set<Long> months = new HashSet<>();
    boolean sameDay = true;
    boolean monthEnds = true;
    for (int i = 1; i < dates.size(); i++) {
      LocalDate one = dates.get(i - 1).date();
      LocalDate other = dates.get(i).date();
      days.add(ChronoUnit.DAYS.between(one, other));
      months.add(YearMonth.from(one).until(YearMonth.from(other), ChronoUnit.MONTHS));
      sameDay &= one.getDayOfMonth() == other.getDayOfMonth();
      monthEnds &= isMonthEnd(one) && isMonthEnd(other);
    }
    boolean even =
        (days.size() == 1 && !days.contains(0L))
            || (months.size() == 1 && !months.contains(0L) && (sameDay || monthEnds));
    boolean ordered =
        days.stream().allMatch(step -> step > 0) || days.stream().allMatch(step -> step < 0);
    return even ? EVEN : ordered ? ORDERED : NEITHER;
  }

  static boolean isMonthEnd(LocalDate date) {
    return date.getDayOfMonth() == date.lengthOfMonth();
  }
}
