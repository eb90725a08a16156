package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import lifecircle.experiment.Band;
import lifecircle.experiment.Runs;
import lifecircle.quantity.Language;

/** Every figure that can be drawn of worlds that were lived with the same luck. */
public final class ComparisonFigures {
  private ComparisonFigures() {}

  /**
   * The figures, the difference over time first; none where an arm has no finished run.
   *
   * @param arms the runs of each arm, the one held against first
   * @param differences for each arm but the first its paired difference from the first, week by
   *     week, in {@code active_members_7d}
   * @param effects for each arm but the first how far it differs, number by number; none is drawn
   *     where there are none
   * @param version the version of this program
   * @param language the language of every word
   */
  public static List<Figure> of(
      List<Runs> arms,
      List<Band> differences,
      List<List<EffectRow>> effects,
      String version,
      Language language) {
    if (arms.stream().anyMatch(arm -> arm.count() == 0)) {
      return List.of();
    }
    ManyArms many = ManyArms.of(arms, version, language, Lettering.shipped());
    List<Figure> figures = new ArrayList<>();
    figures.add(DifferenceFigure.of(many, differences));
    if (effects.stream().anyMatch(rows -> !rows.isEmpty())) {
      figures.add(EffectsFigure.of(many, effects));
    }
    return figures;
  }

  /** The line at the foot of these figures: how many pairs, of which seeds, of which scenarios. */
  public static String caption(List<Runs> arms, String version, Language language) {
    return ManyArms.of(arms, version, language, Lettering.shipped()).caption().words();
  }
}
