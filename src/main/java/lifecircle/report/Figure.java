package lifecircle.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** One picture of a life, in two forms and in words, the same on every machine. */
public interface Figure {
  /** What its files are called, without their endings. */
  String name();

  /** What it is about, in its language. */
  String title();

  /** Writes it as pixels (PNG). */
  void png(OutputStream out) throws IOException;

  /** Writes it as paths (SVG), with its words for those who cannot see it. */
  void svg(OutputStream out) throws IOException;

  /** The figure in words, in its language. */
  String altText();

  /** What its curves say in each period; nothing where it has no curve. */
  Optional<Readings> readings();

  /**
   * The characters in this figure that the shipped font cannot draw, each once; they are drawn as
   * boxes. Whoever asked for the figure is to be told.
   */
  List<String> missingCharacters();
}
