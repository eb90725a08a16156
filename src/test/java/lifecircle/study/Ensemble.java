package lifecircle.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import lifecircle.scenario.Scenario;

/**
 * Several worlds, each lived with the same row of seeds. Lives are dealt out over all cores and
 * collected in order, so that a report does not depend on the number of threads.
 *
 * <p>The seeds are fixed beforehand: a first one and how many follow; {@code -Dlifecircle.seeds=3}
 * makes a quick trial, {@code -Dlifecircle.first_seed=201} asks whether a result was luck.
 */
record Ensemble(long firstSeed, int seeds) {
  private static final int USUAL = 30;

  static Ensemble from(long firstSeed) {
    return new Ensemble(
        Long.getLong("lifecircle.first_seed", firstSeed),
        Integer.getInteger("lifecircle.seeds", USUAL));
  }

  /** What was measured, world by world, and in each world seed by seed. */
  <T> List<List<T>> live(List<Scenario> worlds, Function<Lived, T> measure) {
    // Seed by seed through all worlds: each thread gets some of the costly worlds.
    List<T> all =
        IntStream.range(0, worlds.size() * seeds)
            .parallel()
            .mapToObj(
                k ->
                    measure.apply(
                        Lived.of(worlds.get(k % worlds.size()), firstSeed + k / worlds.size())))
            .toList();
    List<List<T>> byWorld = new ArrayList<>();
    for (int world = 0; world < worlds.size(); world++) {
      int first = world;
      byWorld.add(
          IntStream.range(0, seeds).mapToObj(k -> all.get(k * worlds.size() + first)).toList());
    }
    return byWorld;
  }

  String inWords() {
    return "seeds " + firstSeed + " to " + (firstSeed + seeds - 1) + " (" + seeds + " lives)";
  }
}
