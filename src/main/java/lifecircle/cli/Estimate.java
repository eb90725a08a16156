package lifecircle.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lifecircle.process.FoundingParameters;
import lifecircle.scenario.Scenario;

/**
 * About how long some lives will take, told before they begin.
 *
 * <p>Units: seconds. Formula: 4 s for each life (figures, mostly) and 0.5 s for each million
 * person-days. Assumption: measured with the shipped scenarios on two cores; machines differ, and
 * so do lives.
 *
 * @param lives how many there are
 * @param seconds how long they take together
 */
record Estimate(int lives, double seconds) {
  private static final double SECONDS_PER_LIFE = 4;
  private static final double SECONDS_PER_PERSON_DAY = 5e-7;

  /** What takes less is not worth a line. */
  private static final double WORTH_TELLING = 10;

  /** The estimate for these worlds. */
  static Estimate of(List<Scenario> worlds) {
    double seconds = 0;
    for (Scenario world : worlds) {
      seconds += SECONDS_PER_LIFE + SECONDS_PER_PERSON_DAY * persons(world) * world.durationDays();
    }
    return new Estimate(worlds.size(), seconds);
  }

  private static double persons(Scenario world) {
    return world.settings().all().entrySet().stream()
        .filter(value -> value.getKey().equals(FoundingParameters.POOL))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  /** The line a person sees, where it is worth one. */
  Optional<String> line() {
    return seconds < WORTH_TELLING
        ? Optional.empty()
        : Optional.of("about " + time() + " for " + lives + (lives == 1 ? " life" : " lives"));
  }

  private String time() {
    return Progress.time(rounded());
  }

  private long rounded() {
    return 10 * Math.round(seconds / 10);
  }
}
