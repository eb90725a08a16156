package lifecircle.cli;

import java.util.List;
import java.util.function.Function;
import lifecircle.archive.Identity;
import lifecircle.scenario.Scenario;

/**
 * One result that is asked for.
 *
 * @param identity what determines it
 * @param lives the worlds whose whole lives it tells, to estimate the time it takes; none where
 *     progress tells it
 * @param work who makes it, given what progress is to call it
 */
record Undertaking(Identity identity, List<Scenario> lives, Function<String, Making.Work> work) {
  Undertaking {
    lives = List.copyOf(lives);
  }

  /** What it is called. */
  String name() {
    return identity.name();
  }
}
