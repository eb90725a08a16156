package lifecircle.report;

import java.util.List;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.quantity.Language;
import lifecircle.quantity.Period;

/**
 * Several lives side by side, one line each: how they were counted, how high they stood, and what
 * became of them.
 *
 * <p>Units: n is the number of counted periods; the peak is the most active members counted in one
 * period, with its first day.
 */
public final class LivesText {
  private static final List<Phrase> HEADINGS =
      List.of(Phrase.SERIES_COLUMN, Phrase.PERIOD, Phrase.N_COLUMN, Phrase.PEAK, Phrase.VERDICT);

  private final TextTable table;

  /** The table of some lives, in a language. */
  public LivesText(List<FoundLife> lives, Language language) {
    this.table =
        new TextTable(
            HEADINGS.stream().map(heading -> heading.in(language)).toList(),
            List.of(false, false, true, true, false),
            lives.stream().map(life -> row(life, language)).toList());
  }

  /** For a terminal. */
  public String terminal() {
    return table.terminal();
  }

  private static List<String> row(FoundLife life, Language language) {
    ActivityCurve curve = life.curve();
    int peak = life.peak();
    return List.of(
        curve.name(),
        period(curve.period(), language),
        Numerals.count(curve.countedPeriods()),
        Phrase.PEAK_AT.in(
            language,
            Numerals.count(curve.activeMembers(peak)),
            new TimeScale(curve).from(peak, language)),
        life.stages().verdict().in(language));
  }

  private static String period(Period period, Language language) {
    return switch (period.code()) {
      case "day" -> Phrase.DAY_PERIOD.in(language);
      case "week" -> Phrase.WEEK_PERIOD.in(language);
      case "fortnight" -> Phrase.FORTNIGHT_PERIOD.in(language);
      case "month" -> Phrase.MONTH_PERIOD.in(language);
      case "quarter" -> Phrase.QUARTER_PERIOD.in(language);
      case "year" -> Phrase.YEAR_PERIOD.in(language);
      default -> otherPeriod(period, language);
    };
  }

  private static String otherPeriod(Period period, Language language) {
    if (period instanceof Period.Days days) {
      return Phrase.DAYS_PERIOD.in(language, Numerals.count(days.days()));
    }
    int months = ((Period.CalendarMonths) period).months();
    return Phrase.MONTHS_PERIOD.in(language, Numerals.count(months));
  }
}
