package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lifecircle.experiment.Pairs;
import lifecircle.experiment.Runs;
import lifecircle.experiment.WeeklyDifference;
import lifecircle.quantity.Language;

/** Every figure that can be drawn of scenarios that were run with the same seeds. */
public final class ComparisonFigures {
  private ComparisonFigures() {}

  /**
   * The figures, the difference over time first. An arm without a pair is left out of them, which
   * they say; none where no arm has a pair.
   *
   * @param arms the runs of each arm, the one that the others are compared with first
   * @param differences for each arm but the first its paired difference from the first, week by
   *     week, in {@code active_members_7d}
   * @param effects for each arm but the first how far it differs, outcome by outcome, the same
   *     outcomes for each; none is drawn where there are none
   * @param version the version of this program
   * @param language the language of every word
   */
  public static List<Figure> of(
      List<Runs> arms,
      List<WeeklyDifference> differences,
      List<List<EffectRow>> effects,
      String version,
      Language language) {
    List<Integer> paired =
        IntStream.range(1, arms.size())
            .filter(arm -> Pairs.of(arms.get(0), arms.get(arm)).first().count() > 0)
            .boxed()
            .toList();
    if (paired.isEmpty()) {
      return List.of();
    }
    ManyArms many = ManyArms.of(arms, version, language, Lettering.shipped()).only(paired);
    List<Figure> figures = new ArrayList<>();
    figures.add(
        DifferenceFigure.of(many, paired.stream().map(arm -> differences.get(arm - 1)).toList()));
    if (effects.stream().anyMatch(rows -> !rows.isEmpty())) {
      figures.add(
          EffectsFigure.of(many, paired.stream().map(arm -> effects.get(arm - 1)).toList()));
    }
    return figures;
  }

  /** The line at the foot of these figures: how many pairs, of which seeds, of which scenarios. */
  public static String caption(List<Runs> arms, String version, Language language) {
    return ManyArms.of(arms, version, language, Lettering.shipped()).caption().words();
  }
}
