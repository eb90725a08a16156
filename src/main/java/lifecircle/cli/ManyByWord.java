package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lifecircle.archive.Seeds;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;

/**
 * The ensembles that the words of a command line mean; whatever is wrong with them is told at once.
 *
 * @param words who reads the worlds, each with its own seed
 * @param asked how many lives of each, and with which seeds
 */
record ManyByWord(LivesByWord words, ManyOptions asked) {
  /** The ensembles, in the order of the words. */
  List<ManyLives> find(List<String> typed) throws RefusedInput {
    List<Problem> problems = new ArrayList<>();
    Optional<Until> wish = asked.check(problems);
    List<OneLife> worlds = List.of();
    try {
      worlds = words.find(typed);
    } catch (RefusedInput refused) {
      problems.addAll(refused.problems());
    }
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems);
    }
    return worlds.stream().map(world -> many(world, wish)).toList();
  }

  private ManyLives many(OneLife world, Optional<Until> wish) {
    long own = world.seed();
    return new ManyLives(
        world.scenario(),
        world.resolved(),
        new Seeds(asked.firstSeed().orElse(own), asked.runs(), own, wish.map(Until::text)),
        wish,
        world.language());
  }
}
