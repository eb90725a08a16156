package lifecircle.report;

import lifecircle.quantity.Text;

/**
 * One column of a table for programs.
 *
 * @param name the heading
 * @param unit what is counted, empty for words
 * @param meaning what stands in it, a full sentence in both languages
 */
public record Column(String name, String unit, Text meaning) {
  Column(String name, String unit, String en, String zh) {
    this(name, unit, new Text(en, zh));
  }
}
