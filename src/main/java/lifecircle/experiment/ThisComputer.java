package lifecircle.experiment;

import lifecircle.engine.Life;
import lifecircle.engine.Run;
import lifecircle.scenario.Scenario;

/** Lives on this computer, each life on the thread that asks. */
public final class ThisComputer implements Engine {
  @Override
  public Row live(Scenario world, long seed) throws FailedRun {
    int[] evenings = {0};
    try {
      Life life = new Run(world, seed, 1).live(evening -> evenings[0]++);
      return Row.of(life);
    } catch (RuntimeException | AssertionError fault) {
      throw new FailedRun(seed, evenings[0], fault);
    }
  }
}
