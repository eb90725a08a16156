package lifecircle.report;

import java.awt.Font;
import java.util.List;

/**
 * Everything a figure needs to set text: the shipped font in its two weights, without the fonts of
 * the machine.
 *
 * <p>Units: pixels.
 *
 * @param regular for running text, labels and names
 * @param bold for titles
 */
record Lettering(Typeface regular, Typeface bold) {
  /** The font that travels with the program, read from the class path. */
  static Lettering shipped() {
    return new Lettering(Typeface.shipped("Regular"), Typeface.shipped("Bold"));
  }

  /** The weight that stands in for whatever font a charting library asks for. */
  Typeface instead(Font asked) {
    return asked.isBold() ? bold : regular;
  }

  /** The shipped font in the size and weight of whatever font a charting library asks for. */
  OutlineFont insteadOf(Font asked) {
    int style = asked.getStyle() & Font.BOLD;
    return new OutlineFont(instead(asked), style, asked.getSize2D());
  }

  /** The running text's weight, as a charting library wants to be given a font. */
  OutlineFont font(double size) {
    return new OutlineFont(regular, Font.PLAIN, size);
  }

  /** The characters of a text that the shipped font cannot draw, each once, in order. */
  List<String> missing(String text) {
    return text.codePoints()
        .filter(character -> !Character.isISOControl(character) && !regular.has(character))
        .distinct()
        .mapToObj(Character::toString)
        .toList();
  }
}
