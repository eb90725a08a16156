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
  /**
   * The line at the foot: n, seed, scenario or series, version.
   *
   * @param counted what else was counted, beside periods
   */
  String caption(ActivityCurve curve, Language language, String... counted) {
    List<String> parts = new ArrayList<>();
    List<String> sample = new ArrayList<>();
    sample.add(new TimeScale(curve).length(curve.periods(), language));
    sample.addAll(List.of(counted));
    parts.add(
        Phrase.SAMPLE.in(language, String.join(FigurePhrase.LIST_COMMA.in(language), sample)));
    seed.ifPresent(number -> parts.add(Phrase.SEED.in(language, Long.toString(number))));
    Phrase source = seed.isPresent() ? Phrase.SCENARIO : Phrase.SERIES;
    parts.add(source.in(language, scenario));
    parts.add(Phrase.VERSION.in(language, version));
    return String.join("  ·  ", parts);
  }
}
