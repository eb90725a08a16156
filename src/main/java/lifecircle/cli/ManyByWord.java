package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lifecircle.archive.Seeds;
import lifecircle.experiment.Enough;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;

/**
 * The ensembles that the words of a command line mean; whatever is wrong with them is told at once.
 *
 * @param words who reads the worlds, each with its own seed
 * @param seed the first seed of all of them, that of each world if not given
 * @param runs how many lives of each, at most
 * @param until when fewer are enough, as it was typed
 */
record ManyByWord(LivesByWord words, OptionalLong seed, int runs, Optional<String> until) {
  /** How many lives there are at most where nobody says. */
  static final int MOST = 1_000;

  /** The ensembles, in the order of the words. */
  List<ManyLives> find(List<String> typed) throws RefusedInput {
    List<Problem> problems = new ArrayList<>();
    Optional<Until> wish = Optional.empty();
    if (until.isPresent()) {
      tooFew().ifPresent(problems::add);
      try {
        wish = Optional.of(Until.of(until.get()));
      } catch (RefusedInput refused) {
        problems.addAll(refused.problems());
      }
    }
    tooHigh().ifPresent(problems::add);
    List<OneLife> worlds = List.of();
    try {
      worlds = words.find(typed);
    } catch (RefusedInput refused) {
      problems.addAll(refused.problems());
    }
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems);
    }
    Optional<Until> asked = wish;
    return worlds.stream().map(world -> many(world, asked)).toList();
  }

  private ManyLives many(OneLife world, Optional<Until> wish) {
    long own = world.seed();
    return new ManyLives(
        world.scenario(),
        world.resolved(),
        new Seeds(seed.orElse(own), runs, own, wish.map(Until::text)),
        wish,
        world.language());
  }

  private Optional<Problem> tooFew() {
    return Optional.of(
            new Problem(
                "--runs",
                0,
                0,
                runs + " runs are too few to judge --until",
                Enough.FEWEST_RUNS + " or more, for it is judged after " + Enough.FEWEST_RUNS,
                Optional.empty()))
        .filter(few -> runs < Enough.FEWEST_RUNS);
  }

  private Optional<Problem> tooHigh() {
    long last = Long.MAX_VALUE - runs;
    return Optional.of(
            new Problem(
                "--seed",
                0,
                0,
                "behind so high a seed there are not " + runs + " more",
                "at most " + last,
                Optional.empty()))
        .filter(high -> seed.orElse(0) > last);
  }
}
