package lifecircle.report;

import java.util.List;

/**
 * One line of a figure of effects: how far an arm differs from the first in one number.
 *
 * <p>Units: standard deviations of the runs. No data is NaN, and then only the words are shown.
 *
 * @param name the number, in the language of the figure
 * @param estimate the standardised difference
 * @param low where its 95 % interval begins; NaN where there is none
 * @param high where it ends
 * @param words the difference in its own unit, and what else a reader must know, a line each
 */
public record EffectRow(String name, double estimate, double low, double high, List<String> words) {
  /** Keeps a copy. */
  public EffectRow {
    words = List.copyOf(words);
  }
}
