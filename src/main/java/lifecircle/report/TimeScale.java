package lifecircle.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.quantity.Language;
import lifecircle.quantity.Period;

/**
 * How time is told along a curve: by the calendar when the first day is known, else by age.
 *
 * <p>Units: days since founding, 0 at the beginning of the first period; a month of age is 30.4375
 * days, a year 365.25. An axis of age that ends hardly before a mark reaches to it.
 */
final class TimeScale {
  private static final double MONTH = 30.4375;
  private static final int MOST_MARKS = 10;
  private static final double NEARLY = 0.005;
  private static final int[] DAY_STEPS = {1, 2, 7};
  private static final int[] WEEK_STEPS = {1, 2, 4, 8, 13, 26};
  private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600};

  private final ActivityCurve curve;
  private final Period period;
  private final Optional<LocalDate> start;
  private final double from;
  private final double end;

  TimeScale(ActivityCurve curve) {
    this(curve, 0, (double) curve.day(Math.max(1, curve.periods())));
  }

  private TimeScale(ActivityCurve curve, double from, double to) {
    this.curve = curve;
    this.period = curve.period();
    this.start = curve.start();
    this.from = from;
    this.end = start.isPresent() ? to : reaching(from, to);
  }

  /** The part of it between two days. */
  TimeScale between(double firstDay, double endDay) {
    return new TimeScale(curve, firstDay, endDay);
  }

  /** The day with which the axis begins. */
  double from() {
    return from;
  }

  /** The day before which the axis ends. */
  double end() {
    return end;
  }

  /** How long the axis is. */
  double days() {
    return end - from;
  }

  /** Where a day lies between two edges of a sheet, which it never leaves. */
  double place(double day, double left, double right) {
    double inside = Math.max(from, Math.min(day, end));
    return left + (inside - from) * ((right - left) / days());
  }

  /** The day on which a period begins. */
  double dayOf(int ofPeriod) {
    return (double) curve.day(ofPeriod);
  }

  /** A period as a table names it: its first day's date, or its number from 1. */
  String from(int ofPeriod, Language language) {
    return start
        .map(day -> period.later(day, ofPeriod).toString())
        .orElseGet(() -> number().in(language, Numerals.count(ofPeriod + 1L)));
  }

  /** Where a span ends as a table says it: the last day in it, or the number of its last period. */
  String until(int endPeriod, Language language) {
    return start
        .map(day -> period.later(day, endPeriod).minusDays(1).toString())
        .orElseGet(() -> number().in(language, Numerals.count(endPeriod)));
  }

  /** So many periods in words: {@code 12 weeks}. */
  String length(int count, Language language) {
    String number = Numerals.count(count);
    if (period.equals(Period.DAY)) {
      return (count == 1 ? Phrase.ONE_DAY : Phrase.DAYS).in(language, number);
    }
    if (period.equals(Period.WEEK)) {
      return (count == 1 ? Phrase.ONE_WEEK : Phrase.WEEKS).in(language, number);
    }
    if (period.equals(Period.MONTH)) {
      return (count == 1 ? Phrase.ONE_MONTH : Phrase.MONTHS).in(language, number);
    }
    return Phrase.DAYS.in(language, Numerals.count(curve.day(count)));
  }

  /** What one period is called in the title of an axis: "a week". */
  String each(Language language) {
    if (period.equals(Period.DAY)) {
      return Phrase.EACH_DAY.in(language);
    }
    if (period.equals(Period.WEEK)) {
      return Phrase.EACH_WEEK.in(language);
    }
    if (period instanceof Period.CalendarMonths months) {
      return months.months() == 1
          ? Phrase.EACH_MONTH.in(language)
          : Phrase.EACH_MONTHS.in(language, Numerals.count(months.months()));
    }
    return Phrase.EACH_PERIOD.in(language, Numerals.count(curve.day(1)));
  }

  /** The title of the axis, with its unit. */
  String title(Language language) {
    if (start.isPresent()) {
      if (isShort()) {
        return Phrase.DAY_AXIS.in(language);
      }
      return (monthStep() % 12 == 0 ? Phrase.YEAR_AXIS : Phrase.DATE_AXIS).in(language);
    }
    return switch (ageUnit(days())) {
      case 1 -> Phrase.AGE_DAYS.in(language);
      case 7 -> Phrase.AGE_WEEKS.in(language);
      case 30 -> Phrase.AGE_MONTHS.in(language);
      default -> Phrase.AGE_YEARS.in(language);
    };
  }

  /** The marks along the axis. */
  Marks marks() {
    return new Marks(
        from,
        end,
        start.map(first -> isShort() ? dates(first) : calendar(first)).orElseGet(this::age));
  }

  private Phrase number() {
    if (period.equals(Period.DAY)) {
      return Phrase.DAY_NUMBER;
    }
    return period.equals(Period.WEEK) ? Phrase.WEEK_NUMBER : Phrase.PERIOD_NUMBER;
  }

  private static int ageUnit(double days) {
    if (days <= 28) {
      return 1;
    }
    if (days <= 106 * 7) {
      return 7;
    }
    return days <= 120 * MONTH ? 30 : 365;
  }

  /** How many days there are from mark to mark of an axis of age. */
  private static double ageStep(double days) {
    return switch (ageUnit(days)) {
      case 1 -> fitting(DAY_STEPS, days, MOST_MARKS + 4);
      case 7 -> 7.0 * fitting(WEEK_STEPS, days / 7, MOST_MARKS + 4);
      case 30 -> MONTH * fitting(MONTH_STEPS, days / MONTH, MOST_MARKS + 4);
      default -> MONTH * Math.max(12, fitting(MONTH_STEPS, days / MONTH, MOST_MARKS + 4));
    };
  }

  private static double reaching(double from, double to) {
    double step = ageStep(to - from);
    double mark = Math.ceil(to / step) * step;
    return mark - to <= NEARLY * (to - from) ? mark : to;
  }

  private List<Marks.Mark> age() {
    double step = ageStep(days());
    double unit =
        switch (ageUnit(days())) {
          case 1 -> 1;
          case 7 -> 7;
          case 30 -> MONTH;
          default -> 12 * MONTH;
        };
    List<Marks.Mark> marks = new ArrayList<>();
    for (long mark = (long) Math.ceil(from / step); mark * step <= end; mark++) {
      marks.add(new Marks.Mark(mark * step, Numerals.count(Math.round(mark * step / unit))));
    }
    return marks;
  }

  private int monthStep() {
    int step = fitting(MONTH_STEPS, days() / MONTH, MOST_MARKS);
    int shorter = fitting(MONTH_STEPS, days() / MONTH, MOST_MARKS + 4);
    return shorter % 12 == 0 ? shorter : step;
  }

  private List<Marks.Mark> calendar(LocalDate first) {
    int step = monthStep();
    List<Marks.Mark> marks = new ArrayList<>();
    LocalDate month = LocalDate.of(first.getYear() / 100 * 100, 1, 1);
    for (; month.isBefore(first.plusDays((long) end + 1)); month = month.plusMonths(step)) {
      double at = month.toEpochDay() - first.toEpochDay();
      if (at >= from) {
        String year = Integer.toString(month.getYear());
        marks.add(new Marks.Mark(at, step % 12 == 0 ? year : month.toString().substring(0, 7)));
      }
    }
    return marks;
  }

  private boolean isShort() {
    return days() <= 16 * 7;
  }

  private List<Marks.Mark> dates(LocalDate first) {
    int step = days() <= 8 * 7 ? 7 : 14;
    List<Marks.Mark> marks = new ArrayList<>();
    for (int day = (int) Math.ceil(from / step) * step; day <= end; day += step) {
      marks.add(new Marks.Mark(day, first.plusDays(day).toString()));
    }
    return marks;
  }

  private static int fitting(int[] steps, double length, int most) {
    for (int step : steps) {
      if (length / step <= most) {
        return step;
      }
    }
    return steps[steps.length - 1];
  }
}
