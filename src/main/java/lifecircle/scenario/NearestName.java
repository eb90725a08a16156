package lifecircle.scenario;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The valid name a person most probably meant when they wrote another.
 *
 * <p>Source: optimal string alignment distance (Damerau 1964; Levenshtein 1966): one step inserts,
 * drops or replaces a letter, or swaps two neighbours. Assumption: a name is meant when it is at
 * most a third of its length away, and never more than three steps; capitals do not count, hyphens
 * and blanks count as underscores.
 */
public final class NearestName {
  private NearestName() {}

  /** The nearest of the valid names, the first of equally near ones; empty when none is near. */
  public static Optional<String> to(String written, Collection<String> valid) {
    String plain = plain(written);
    Optional<String> nearest = Optional.empty();
    int best = Integer.MAX_VALUE;
    for (String name : valid) {
      int allowed = name.length() < 3 ? 0 : Math.min(3, name.length() / 3);
      if (Math.abs(plain.length() - name.length()) <= allowed) {
        int steps = steps(plain, plain(name));
        if (steps <= allowed && steps < best) {
          best = steps;
          nearest = Optional.of(name);
        }
      }
    }
    return nearest;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  /** Steps from one word to the other, no letter being edited twice. */
  static int steps(String from, String to) {
    int[][] steps = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      steps[i][0] = i;
    }
    for (int j = 0; j <= to.length(); j++) {
      steps[0][j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      for (int j = 1; j <= to.length(); j++) {
        int replaced = steps[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        steps[i][j] = Math.min(replaced, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        if (swapped(from, i, to, j)) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[from.length()][to.length()];
  }

  private static boolean swapped(String from, int i, String to, int j) {
    return i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
