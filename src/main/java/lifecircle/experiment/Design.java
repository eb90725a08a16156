package lifecircle.experiment;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What an experiment asks: which worlds, with which seeds, and when it has seen enough.
 *
 * @param arms the worlds, the one the others are held against first; names differ
 * @param firstSeed the seed of the first run; the others follow one by one
 * @param runs how many runs of each arm, at most
 * @param until when fewer are enough
 */
public record Design(List<Arm> arms, long firstSeed, int runs, Optional<Precision> until) {
  /** How many runs of each arm are lived before it is asked again whether they are enough. */
  public static final int BATCH = 10;

  /** Keeps a copy; refuses a design without a run, and arms of one name. */
  public Design {
    arms = List.copyOf(arms);
    if (arms.isEmpty() || !(runs >= 1) || !(firstSeed >= 0 && firstSeed <= Long.MAX_VALUE - runs)) {
      throw new IllegalArgumentException(
          arms.size() + " arms, " + runs + " runs from seed " + firstSeed);
    }
    if (arms.stream().map(Arm::name).distinct().count() != arms.size()) {
      throw new IllegalArgumentException("two arms have one name");
    }
  }

  /** The seeds of all runs that may be lived, in the order in which they are judged. */
  public List<Long> seeds() {
    return LongStream.range(firstSeed, firstSeed + runs).boxed().toList();
  }
}
