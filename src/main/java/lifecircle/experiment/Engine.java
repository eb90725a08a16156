package lifecircle.experiment;

import lifecircle.scenario.Scenario;

/**
 * Whatever can live a world with a seed and hand back the row that an experiment keeps of it: this
 * computer ({@link ThisComputer}) today, others later. The only way in which experiments live.
 *
 * <p>Must be a pure function of world and seed, and safe to ask from several threads.
 */
public interface Engine {
  /**
   * Lives one life.
   *
   * @throws FailedRun when the life broke off
   */
  Row live(Scenario world, long seed) throws FailedRun;
}
