package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import lifecircle.experiment.Runs;
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
    String luck = OddPhrase.ONE_SEED.in(language, Long.toString(seed));
    return new Method(
        OddPhrase.INTRO.in(language), new ModelMethod(scenario, luck, language).sections());
  }

  /** Of many lives of one world. */
  static Method of(Runs runs, Language language) {
    return ofMany(runs, language, ManyMethod.ofOneWorld(language));
  }

  /** Of worlds that were held against the first of them. */
  static Method of(List<Runs> arms, Language language) {
    return ofMany(arms.get(0), language, ManyMethod.ofPairs(arms.get(0).arm().name(), language));
  }

  private static Method ofMany(Runs runs, Language language, List<Section> together) {
    String luck =
        OddPhrase.SEEDS.in(
            language, Long.toString(runs.firstSeed()), Long.toString(runs.lastSeed()));
    List<Section> sections = new ArrayList<>(together);
    sections.addAll(new ModelMethod(runs.arm().world(), luck, language).sections());
    return new Method(OddPhrase.INTRO_MANY.in(language), sections);
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
