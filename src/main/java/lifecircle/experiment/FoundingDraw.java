package lifecircle.experiment;

import java.util.LinkedHashMap;
import java.util.Map;
import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.process.ArriveParameters;
import lifecircle.process.FoundingParameters;
import lifecircle.process.OperatorsActParameters;
import lifecircle.quantity.Parameter;
import lifecircle.scenario.Scenario;

/**
 * A community founded otherwise, as founders differ: how many people are within reach, how many
 * found it and come along, how many operators work how long, how far media and word of mouth carry.
 * Each is multiplied by its own factor, even in logarithms, from a quarter to four times.
 *
 * <p><em>Assumption</em>: founders differ so much, and in each of these on its own. Companions, of
 * whom a scenario may have none, are from none to as many as 20 beside those it has.
 */
final class FoundingDraw {
  private static final double MOST = 4;
  private static final double COMPANIONS = 20;

  private final Scenario scenario;
  private final Luck luck;
  private final Map<Parameter, Double> values = new LinkedHashMap<>();

  private FoundingDraw(Scenario scenario, long seed) {
    this.scenario = scenario;
    this.luck = Luck.of(seed);
  }

  /** The founding of a seed. */
  static Scenario of(Scenario scenario, long seed) {
    FoundingDraw draw = new FoundingDraw(scenario, seed);
    draw.vary(FoundingParameters.POOL, 0);
    draw.vary(FoundingParameters.CORE, 1);
    draw.vary(OperatorsActParameters.OPERATORS, 2);
    draw.vary(OperatorsActParameters.WORKING_TIME, 3);
    draw.vary(ArriveParameters.MEDIA, 4);
    draw.vary(ArriveParameters.WORD_OF_MOUTH, 5);
    double companions =
        scenario.settings().number(FoundingParameters.SEED_MEMBERS)
            + Math.rint(COMPANIONS * draw.luck.uniform(Purpose.FOUNDING_DRAW, 6, 0, 0));
    draw.values.put(
        FoundingParameters.SEED_MEMBERS,
        Math.min(FoundingParameters.SEED_MEMBERS.highest(), companions));
    return scenario.with(scenario.settings().with(draw.values));
  }

  private void vary(Parameter parameter, int which) {
    double even = 2 * luck.uniform(Purpose.FOUNDING_DRAW, which, 0, 0) - 1;
    PatternDesigns.times(scenario, parameter, StrictMath.pow(MOST, even), values);
  }
}
