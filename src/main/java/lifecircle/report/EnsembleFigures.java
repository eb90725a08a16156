package lifecircle.report;

import java.util.List;
import lifecircle.experiment.Runs;
import lifecircle.quantity.Language;

/** Every figure that can be drawn of many runs of one world. */
public final class EnsembleFigures {
  private EnsembleFigures() {}

  /**
   * The figures, the lives first; none where no run came to an end.
   *
   * @param runs the runs
   * @param version the version of this program
   * @param language the language of every word
   */
  public static List<Figure> of(Runs runs, String version, Language language) {
    if (runs.count() == 0) {
      return List.of();
    }
    ManyLives lives = ManyLives.of(runs, version, language, Lettering.shipped());
    return List.of(
        EnsembleFigure.of(lives), EnsembleOverview.of(lives), StageLengthsFigure.of(lives));
  }

  /** The line at the foot of these figures: how many runs, of which seeds, of which scenario. */
  public static String caption(Runs runs, String version, Language language) {
    return ManyLives.of(runs, version, language, Lettering.shipped()).caption().words();
  }
}
