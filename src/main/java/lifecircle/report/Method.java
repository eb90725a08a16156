package lifecircle.report;

import java.util.List;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.MethodTerm;
import lifecircle.quantity.Language;
import lifecircle.scenario.Scenario;

/**
 * How what a page shows was made.
 *
 * @param words before everything
 * @param sections the elements of the ODD protocol that apply
 */
public record Method(String words, List<Section> sections) {
  /** Keeps a copy. */
  public Method {
    sections = List.copyOf(sections);
  }

  /** Of a simulated life. */
  public static Method of(Scenario scenario, long seed, Language language) {
    return new Method(
        OddPhrase.INTRO.in(language), new ModelMethod(scenario, seed, language).sections());
  }

  /** Of a life seen from outside. */
  public static Method of(ActivityCurve curve, Language language) {
    TimeScale time = new TimeScale(curve);
    String counts =
        OddPhrase.COUNTS.in(
            language,
            curve.name(),
            time.length(curve.countedPeriods(), language),
            time.from(0, language));
    return new Method(
        OddPhrase.INTRO_SERIES.in(language),
        List.of(
            section(
                OddElement.PURPOSE,
                language,
                List.of(new Block.Words(MethodTerm.METHOD.meaning().in(language)))),
            section(OddElement.INPUT, language, List.of(new Block.Words(counts))),
            section(OddElement.SUBMODELS, language, new StageMethod(language).blocks())));
  }

  private static Section section(OddElement element, Language language, List<Block> blocks) {
    return new Section(element.id(), element.title(language), blocks);
  }
}
