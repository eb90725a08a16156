package lifecircle.pattern;

import lifecircle.quantity.Text;

/**
 * One number of a pattern.
 *
 * @param name the name in files
 * @param unit its unit
 * @param title what it is, in both languages
 * @param accepted what is accepted of it
 */
public record PatternNumber(String name, String unit, Text title, Accepted accepted) {
  static PatternNumber of(String name, String unit, String en, String zh, Accepted accepted) {
    return new PatternNumber(name, unit, new Text(en, zh), accepted);
  }
}
