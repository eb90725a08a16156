package lifecircle.report;

import java.util.List;
import java.util.Optional;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageSpan;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;

/**
 * The stages of a life as a table for people: from when to when, how long, how lively, how growing,
 * and where the fitted line stands at its ends.
 *
 * <p>Units: dates where the first day is known, else weeks or days counted from 1; growth in per
 * cent a week, with its 95 % interval, as factors where that reaches above +100 %; level as per
 * cent of the fitted peak.
 */
public final class StageTableText {
  private static final List<Phrase> HEADINGS =
      List.of(
          Phrase.STAGE,
          Phrase.FROM,
          Phrase.TO,
          Phrase.LENGTH,
          Phrase.MEAN_LEVEL,
          Phrase.GROWTH,
          Phrase.EVIDENCE);

  private final TextTable table;

  /** The table of a curve's stages, in a language. */
  public StageTableText(ActivityCurve curve, StageTable stages, Language language) {
    TimeScale time = new TimeScale(curve);
    this.table =
        new TextTable(
            HEADINGS.stream().map(heading -> heading.in(language)).toList(),
            List.of(false, false, false, true, true, true, false),
            stages.spans().stream().map(span -> row(span, time, language)).toList());
  }

  /** For a terminal; nothing where no stages are distinct, as the verdict says. */
  public String terminal() {
    return table.rows().isEmpty() ? "" : table.terminal();
  }

  /** For a Markdown page; nothing where no stages are distinct. */
  public String markdown() {
    return table.rows().isEmpty() ? "" : table.markdown();
  }

  /** Its cells; nothing where no stages are distinct. */
  Optional<TextTable> table() {
    return Optional.of(table).filter(cells -> !cells.rows().isEmpty());
  }

  private static List<String> row(StageSpan span, TimeScale time, Language language) {
    return List.of(
        span.stage().term().in(language),
        time.from(span.firstPeriod(), language),
        time.until(span.endPeriod(), language),
        time.length(span.endPeriod() - span.firstPeriod(), language),
        orNoData(Numerals.percent(span.meanLevel()), language),
        growth(span, language),
        span.evidence().in(language));
  }

  private static String growth(StageSpan span, Language language) {
    boolean leaps = Math.max(span.growthPerWeek(), span.growthHigh()) > Numerals.DOUBLING;
    String growth = growth(span.growthPerWeek(), leaps);
    String low = growth(span.growthLow(), leaps);
    String high = growth(span.growthHigh(), leaps);
    return low.isEmpty() || high.isEmpty()
        ? orNoData(growth, language)
        : Phrase.INTERVAL.in(language, orNoData(growth, language), low, high);
  }

  private static String growth(double ofLogarithm, boolean leaps) {
    return leaps ? Numerals.factor(ofLogarithm) : Numerals.change(ofLogarithm);
  }

  private static String orNoData(String number, Language language) {
    return number.isEmpty() ? Phrase.NO_DATA.in(language) : number;
  }
}
