package lifecircle.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A figure drawn once, for its own file and for the page that holds it.
 *
 * @param figure the figure
 * @param svg its drawing
 */
public record Plate(Figure figure, String svg) {
  /** Draws a figure. */
  public static Plate of(Figure figure) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      figure.svg(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Plate(figure, bytes.toString(StandardCharsets.UTF_8));
  }

  /** The drawing as a page can hold it; saved from there it is the file again. */
  String dataUri() {
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
