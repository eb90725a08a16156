package lifecircle.report;

import java.util.List;
import java.util.stream.Stream;
import lifecircle.quantity.Language;

/** How many runs are summed up: what stands before the ODD protocol of each run. */
final class ManyMethod {
  private ManyMethod() {}

  /** Of many runs of one scenario. */
  static List<Section> ofOneWorld(Language language) {
    return List.of(
        section(
            "together",
            ManyPhrase.TOGETHER,
            language,
            Stream.of(
                    ManyPhrase.SEEDS,
                    ManyPhrase.WEEKS,
                    ManyPhrase.SPREAD,
                    ManyPhrase.STAGES,
                    ManyPhrase.GROWTH,
                    ManyPhrase.KEPT)
                .map(phrase -> phrase.in(language))
                .toList()));
  }

  /**
   * Of pairs of runs of two scenarios.
   *
   * @param first what the others are compared with
   */
  static List<Section> ofPairs(String first, Language language) {
    Section pairs =
        section(
            "pairs",
            ManyPhrase.PAIRS,
            language,
            Stream.of(ManyPhrase.SAME_LUCK, ManyPhrase.EFFECTS, ManyPhrase.MANY, ManyPhrase.YEAR)
                .map(phrase -> phrase.in(language, first))
                .toList());
    return Stream.concat(Stream.of(pairs), ofOneWorld(language).stream()).toList();
  }

  private static Section section(
      String id, ManyPhrase heading, Language language, List<String> points) {
    return new Section(id, heading.in(language), List.of(new Block.Points(points, false)));
  }
}
