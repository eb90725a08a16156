package lifecircle.report;

import java.io.IOException;
import java.nio.file.Path;
import lifecircle.quantity.Language;

/**
 * A program of its own, for a Java that is told of no font at all: draws the tent as PNG and SVG.
 */
final class DrawWithoutFonts {
  private DrawWithoutFonts() {}

  public static void main(String[] folder) throws IOException {
    LifecycleFigure figure = Lives.figure(Language.ZH);
    figure.png(Path.of(folder[0], "figure.png"));
    figure.svg(Path.of(folder[0], "figure.svg"));
  }
}
