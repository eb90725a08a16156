package lifecircle.cli;

import java.util.List;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.report.Figure;
import lifecircle.report.Plate;

/** The files of figures: each as pixels, as paths and in words. */
final class FigureFiles {
  private FigureFiles() {}

  /**
   * Writes them.
   *
   * @return the characters that they show as boxes
   */
  static List<String> write(List<Plate> plates, ResultFolder folder) throws UnwrittenResult {
    for (Plate plate : plates) {
      Figure figure = plate.figure();
      folder.write(figure.name() + ".png", figure::png);
      folder.write(figure.name() + ".svg", plate.svg());
      folder.write(figure.name() + ".txt", figure.altText() + "\n");
    }
    return plates.stream()
        .flatMap(plate -> plate.figure().missingCharacters().stream())
        .distinct()
        .toList();
  }
}
