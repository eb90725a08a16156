package lifecircle.report;

import java.awt.Color;
import lifecircle.lifecycle.Stage;

/**
 * The colours of a figure. Stages wear hues of Okabe and Ito's palette, told apart by the colour
 * blind; neighbours in a life also differ in lightness, so that a grey print keeps them apart.
 * Plateau and interaction buffer share a violet that none of the others comes near for the red- or
 * green-blind; the buffer is darker and hatched.
 *
 * <p>Source: Okabe &amp; Ito 2008, colour universal design.
 */
final class StageColours {
  /** The fitted curve: the strongest thing on the sheet. */
  static final Color CURVE = new Color(0x00, 0x4C, 0x99);

  /** What was counted in each period. */
  static final Color COUNTED = new Color(0x55, 0x55, 0x55);

  /** Bars: messages, leaves, minutes. */
  static final Color MESSAGES = new Color(0x7A, 0x7A, 0x7A);

  /** What stands against {@link #CURVE}: vermilion, darkened until it reads as a line. */
  static final Color WARM = new Color(0xB0, 0x45, 0x00);

  /** A fourth line: bluish green, darkened until it reads as a line. */
  static final Color FRESH = new Color(0x00, 0x6B, 0x4F);

  /** A fifth line: reddish purple, darkened until it reads as a line. */
  static final Color PURPLE = new Color(0x9B, 0x3A, 0x78);

  /** A sixth line: sky blue, darkened until it reads as a line. */
  static final Color SKY = new Color(0x1F, 0x83, 0xB8);

  /** A seventh line: yellow, darkened until it reads as a line. */
  static final Color OCHRE = new Color(0x8A, 0x6A, 0x00);

  /** Lighter than {@link #CURVE}, for every other slice of a pile. */
  static final Color CURVE_LIGHT = new Color(0x9C, 0xC3, 0xE6);

  /** Lighter than {@link #WARM}, for every other slice of a pile. */
  static final Color WARM_LIGHT = new Color(0xF2, 0xB8, 0x8C);

  /** Where most of many runs lie. */
  static final Color MIDDLE = new Color(0xCD, 0xDF, 0xF0);

  /** On {@link #MIDDLE}, where their mean lies: light enough for {@link #CURVE} on it. */
  static final Color INTERVAL = new Color(0x86, 0xB4, 0xDE);

  /** Running text. */
  static final Color INK = new Color(0x1A, 0x1A, 0x1A);

  /** Text that may be overlooked. */
  static final Color FAINT_INK = new Color(0x55, 0x55, 0x55);

  /** Lines that guide the eye. */
  static final Color GRID = new Color(0xD9, 0xD9, 0xD9);

  private StageColours() {}

  /** Whether light stripes keep it apart in grey, too: a buffer is as dark as a decline. */
  static boolean isHatched(Stage stage) {
    return stage == Stage.INTERACTION_BUFFER;
  }

  /** The tab that carries the name; black letters on it have a contrast of more than 7 to 1. */
  static Color tab(Stage stage) {
    return switch (stage) {
      case GERMINATION -> new Color(0xF5, 0xE6, 0x7A);
      case RAPID_GROWTH -> new Color(0x7F, 0xC4, 0xE8);
      case ACTIVE_INTERACTION -> new Color(0x8F, 0xDD, 0xC0);
      case DECLINE -> new Color(0xF0, 0xA5, 0x78);
      case PLATEAU -> new Color(0xDD, 0xD2, 0xFC);
      case INTERACTION_BUFFER -> new Color(0xB0, 0x9E, 0xF8);
      case SILENCE -> new Color(0xC8, 0xC8, 0xC8);
    };
  }

  /** The interval of a line among others: its colour, thinned. */
  static Color interval(Color line) {
    return new Color(line.getRed(), line.getGreen(), line.getBlue(), 70);
  }

  /** The band behind the data: the tab's colour, thinned. */
  static Color band(Stage stage) {
    Color tab = tab(stage);
    return new Color(tab.getRed(), tab.getGreen(), tab.getBlue(), 80);
  }
}
