package lifecircle.cli;

import java.util.List;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.report.Figure;

/** The files of figures: each as pixels, as paths and in words. */
final class FigureFiles {
  private FigureFiles() {}

  /**
   * Writes them.
   *
   * @return the characters that they show as boxes
   */
  static List<String> write(List<Figure> figures, ResultFolder folder) throws UnwrittenResult {
    for (Figure figure : figures) {
      folder.write(figure.name() + ".png", figure::png);
      folder.write(figure.name() + ".svg", figure::svg);
      folder.write(figure.name() + ".txt", figure.altText() + "\n");
    }
    return figures.stream()
        .flatMap(figure -> figure.missingCharacters().stream())
        .distinct()
        .toList();
  }
}
