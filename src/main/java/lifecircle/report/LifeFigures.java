package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lifecircle.engine.Episode;
import lifecircle.engine.Life;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.Overlay;
import lifecircle.lifecycle.StageTable;
import lifecircle.observation.Chronicle;
import lifecircle.quantity.Language;

/** Every figure that can be drawn of a life, the lifecycle first. */
public final class LifeFigures {
  private LifeFigures() {}

  /** Of a simulated life, in which everything can be seen; its tie network is given. */
  public static List<Figure> of(
      Life life,
      StageTable stages,
      NetworkFigure network,
      Optional<Overlay> overlay,
      FigureText text,
      Language language) {
    Backdrop backdrop = behind(life.stageCurve(), stages, life.episodes(), text, language);
    List<Figure> figures = new ArrayList<>(of(backdrop, life.chronicle()));
    figures.add(network.in(language, text, backdrop.lettering()));
    overlay.ifPresent(real -> figures.add(ObservedFigure.of(backdrop, real)));
    return List.copyOf(figures);
  }

  /** Of a life seen from outside. */
  public static List<Figure> of(
      ActivityCurve curve, StageTable stages, FigureText text, Language language) {
    return List.of(LifecycleFigure.of(behind(curve, stages, List.of(), text, language)));
  }

  static List<SheetFigure> of(Backdrop backdrop, Chronicle evenings) {
    return List.of(
        LifecycleFigure.of(backdrop),
        CirclesFigure.of(backdrop, evenings),
        TiesFigure.of(backdrop, evenings),
        MessagesFigure.of(backdrop, evenings),
        LeavingFigure.of(backdrop, evenings),
        CommitmentFigure.of(backdrop, evenings),
        OperatorsFigure.of(backdrop, evenings));
  }

  private static Backdrop behind(
      ActivityCurve curve,
      StageTable stages,
      List<Episode> episodes,
      FigureText text,
      Language language) {
    return new Backdrop(curve, stages, episodes, text, language, Lettering.shipped());
  }
}
