package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.quantity.Language;
import lifecircle.scenario.StageCurve;

/**
 * What is written around a curve: the title above it, and below it where the numbers come from.
 *
 * @param title above the curve, in the language of the figure
 * @param scenario the scenario or series, as its file names it
 * @param seed the seed, empty for an observed series
 * @param version the version of this program
 * @param counted who is counted in the curve
 */
public record FigureText(
    String title, String scenario, OptionalLong seed, String version, StageCurve counted) {
  /** Around a curve of posters. */
  public FigureText(String title, String scenario, OptionalLong seed, String version) {
    this(title, scenario, seed, version, StageCurve.POSTERS);
  }

  /** What the axis of the curve is called. */
  String axis(TimeScale time, Language language) {
    Phrase axis =
        switch (counted) {
          case POSTERS -> Phrase.ACTIVE_AXIS;
          case VISITORS -> Phrase.VISITORS_AXIS;
          case MEMBERS -> Phrase.MEMBERS_AXIS;
        };
    return axis.in(language, time.each(language));
  }

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
