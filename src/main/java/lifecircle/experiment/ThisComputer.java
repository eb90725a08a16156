package lifecircle.experiment;

import java.util.function.Consumer;
import java.util.function.Function;
import lifecircle.engine.Run;
import lifecircle.scenario.Scenario;

/** Lives on this computer, each life on the thread that asks. */
public final class ThisComputer implements Engine {
  @Override
  public Row live(Scenario world, long seed) throws FailedRun {
    return row(seed, new Run(world, seed, 1)::live, Row::of);
  }

  /**
   * The row of a life: lived first, told afterwards. A life that goes round in circles until the
   * stack is full is a fault of that life alone; a machine without memory is none.
   */
  static <E, L> Row row(long seed, Function<Consumer<E>, L> living, Function<L, Row> telling)
      throws FailedRun {
    int[] evenings = {0};
    boolean lived = false;
    try {
      L life = living.apply(evening -> evenings[0]++);
      lived = true;
      return telling.apply(life);
    } catch (RuntimeException | AssertionError | StackOverflowError fault) {
      throw lived
          ? FailedRun.afterTheLastEvening(seed, Math.max(0, evenings[0] - 1), fault)
          : new FailedRun(seed, evenings[0], fault);
    }
  }
}
