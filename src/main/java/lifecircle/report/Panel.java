package lifecircle.report;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One chart of a figure: what stands above it, how its numbers are read, what is drawn in it, and
 * the names to the right of it.
 *
 * @param heading what is shown, in which unit; empty where the panel above says it
 * @param key which line is which, written beside the heading; empty where names stand at their ends
 * @param reading how its numbers are read
 * @param from where its axis begins
 * @param to where its axis ends
 * @param drawings what is drawn
 * @param names what is written to the right, each at the height where its line ends
 * @param share how high it is, compared with the other panels of its figure
 * @param legend what its tones are, written under the heading; empty where nothing needs it
 * @param inscriptions what is written on the data
 */
record Panel(
    String heading,
    List<Key> key,
    Reading reading,
    double from,
    double to,
    List<Drawing> drawings,
    List<Name> names,
    double share,
    Legend legend,
    List<Inscription> inscriptions) {
  /** How much air there is above the highest value. */
  static final double AIR = 1.06;

  /** One entry of a key. */
  record Key(String words, LineStyle style) {}

  /**
   * A name to the right of a panel.
   *
   * @param words the name
   * @param at the value at whose height it should stand
   * @param lead the line that leads to it, none where it names the whole panel
   */
  record Name(String words, double at, Optional<LineStyle> lead) {}

  /**
   * A sign on an area of a panel, left out where the area is too low for it.
   *
   * @param words what is written
   * @param day where, to the right
   * @param from where the area begins, upwards
   * @param to where it ends
   */
  record Inscription(String words, double day, double from, double to) {}

  /** Keeps copies; refuses an axis without length. */
  Panel {
    key = List.copyOf(key);
    drawings = List.copyOf(drawings);
    names = List.copyOf(names);
    inscriptions = List.copyOf(inscriptions);
    if (!(from < to)) {
      throw new IllegalArgumentException(heading + ": no axis from " + from + " to " + to);
    }
  }

  /** A panel from zero as far as its drawings reach. */
  static Panel of(String heading, Reading reading, double share, Drawing... drawings) {
    double to = Stream.of(drawings).mapToDouble(Drawing::highest).max().orElse(0);
    double from = Stream.of(drawings).mapToDouble(Drawing::lowest).min().orElse(0);
    boolean flat = to == from;
    double end = flat ? 1 : to * AIR;
    return new Panel(
        heading,
        List.of(),
        reading,
        from * AIR,
        end,
        List.of(drawings),
        List.of(),
        share,
        Legend.NONE,
        List.of());
  }

  /** The same panel with another scale. */
  Panel between(double least, double most) {
    return new Panel(
        heading, key, reading, least, most, drawings, names, share, legend, inscriptions);
  }

  /** The same panel with a key beside its heading. */
  Panel with(Key... entries) {
    List<Key> keys = List.of(entries);
    return new Panel(
        heading, keys, reading, from, to, drawings, names, share, legend, inscriptions);
  }

  /** The same panel with names to the right of it. */
  Panel named(Name... ends) {
    List<Name> all = List.of(ends);
    return new Panel(heading, key, reading, from, to, drawings, all, share, legend, inscriptions);
  }

  /** The same panel with tones explained, and signs on the data. */
  Panel explained(Legend tones, Inscription... signs) {
    return new Panel(
        heading, key, reading, from, to, drawings, names, share, tones, List.of(signs));
  }

  /** At what height of its inside a value stands. */
  double heightOf(double value, Rectangle2D inside) {
    return inside.getMaxY() - (value - from) / (to - from) * inside.getHeight();
  }

  /** Everything that changes in it. */
  Stream<Track> tracks() {
    return drawings.stream().flatMap(drawing -> drawing.tracks().stream());
  }
}
