package lifecircle.archive;

import java.util.Optional;

/**
 * Which seeds an experiment is lived with: one after another, from the first.
 *
 * @param first the first of them, 0 or more
 * @param runs how many of them at most, 1 or more
 * @param own the seed that the scenario itself names; told in the name of the folder only where the
 *     first is another
 * @param until when fewer are enough, {@code NAME=WIDTH} as it was asked
 */
public record Seeds(long first, int runs, long own, Optional<String> until) {
  /** Refuses what no folder could tell. */
  public Seeds {
    if (!(runs >= 1 && own >= 0 && first >= 0 && first <= Long.MAX_VALUE - runs)) {
      throw new IllegalArgumentException(runs + " runs from seed " + first + ", not " + own);
    }
    if (until.isPresent() && !until.get().matches("[a-z][a-z0-9_]{0,63}=[0-9.]{1,24}%?")) {
      throw new IllegalArgumentException("'" + until.get() + "' is not NAME=WIDTH");
    }
  }

  /** The end of the name of the folder of a result: {@code 20}, {@code 20-from-7}. */
  String place() {
    return runs
        + (first == own ? "" : "-from-" + first)
        + until.map(asked -> "-until-" + asked.replace('=', '-').replace("%", "pct")).orElse("");
  }

  /** The same in words, with all that is told apart. */
  String words() {
    return runs + " runs from seed " + first + until.map(asked -> " until " + asked).orElse("");
  }
}
