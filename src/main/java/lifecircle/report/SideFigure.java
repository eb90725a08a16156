package lifecircle.report;

import java.util.List;

/**
 * One side of a life on a sheet of its own: what the figures beside the lifecycle have in common.
 *
 * @param name what its files are called
 * @param side which side it shows
 * @param finding what can be seen in it
 * @param counted what was counted, for the caption
 * @param panels its panels, top first
 */
record SideFigure(
    String name, FigurePhrase side, String finding, String counted, List<Panel> panels) {
  private static final int HEIGHT = 1200;

  /** On a sheet, before a backdrop. */
  SheetFigure before(Backdrop backdrop) {
    String title = backdrop.title(side);
    Frame frame =
        new Frame(
            title,
            finding,
            backdrop.text().caption(backdrop.curve(), backdrop.language(), counted));
    return new SheetFigure(
        name,
        title,
        PanelsInWords.of(backdrop, title, finding, panels),
        backdrop.language(),
        backdrop.lettering(),
        new TimeSheet(backdrop, frame, panels, HEIGHT + Overhead.height(backdrop)));
  }
}
