package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.quantity.Language;

/**
 * What is written around a curve: the title above it, and below it where the numbers come from.
 *
 * @param title above the curve, in the language of the figure
 * @param scenario the scenario or series, as its file names it
 * @param seed the seed, empty for an observed series
 * @param version the version of this program
 */
public record FigureText(String title, String scenario, OptionalLong seed, String version) {
  /** Between the parts of a caption. */
  static final String BETWEEN = "  ·  ";

  /**
   * The line at the foot: n, seed, scenario or series, version.
   *
   * @param counted what else was counted, beside periods
   */
  public String caption(ActivityCurve curve, Language language, String... counted) {
    List<String> parts = new ArrayList<>();
    String sample = new TimeScale(curve).length(curve.countedPeriods(), language);
    for (String more : counted) {
      sample = FigurePhrase.SAMPLE.in(language, sample, more);
    }
    parts.add(Phrase.SAMPLE.in(language, sample));
    seed.ifPresent(number -> parts.add(Phrase.SEED.in(language, Long.toString(number))));
    Phrase source = seed.isPresent() ? Phrase.SCENARIO : Phrase.SERIES;
    parts.add(source.in(language, scenario));
    parts.add(Phrase.VERSION.in(language, version));
    return String.join(BETWEEN, parts);
  }
}
