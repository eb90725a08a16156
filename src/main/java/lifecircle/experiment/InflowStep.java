package lifecircle.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import lifecircle.process.ArriveParameters;
import lifecircle.quantity.Parameter;
import lifecircle.scenario.Intervention;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.Trigger;

/**
 * Ten times as many come across the community for four weeks, beginning at a quarter of the
 * simulated time, while operators work a quarter as long as the scenario says or four times as
 * long; and the same without that step.
 */
final class InflowStep {
  private static final double FACTOR = 10;
  private static final int DAYS = 28;
  private static final double LITTLE = 0.25;
  private static final double MUCH = 4;

  private final Scenario scenario;

  InflowStep(Scenario scenario) {
    this.scenario = scenario;
  }

  /** Little moderation without and with the step, then much. */
  static double[] doses() {
    return new double[] {0, 1, 2, 3};
  }

  Scenario of(double dose) {
    Scenario moderated = PatternDesigns.hours(scenario, dose < 2 ? LITTLE : MUCH);
    return dose % 2 == 0 ? moderated : withStep(moderated);
  }

  private static Scenario withStep(Scenario world) {
    Map<Parameter, Double> values = new LinkedHashMap<>();
    PatternDesigns.times(world, ArriveParameters.WORD_OF_MOUTH, FACTOR, values);
    PatternDesigns.times(world, ArriveParameters.MEDIA, FACTOR, values);
    List<Intervention> interventions = new ArrayList<>(world.interventions());
    interventions.add(
        new Intervention(
            "inflow_step_of_patterns",
            new Trigger.OnDay(world.durationDays() / 4),
            OptionalInt.of(DAYS),
            OptionalInt.empty(),
            values));
    return new Scenario(
        world.name(),
        world.title(),
        world.watch(),
        world.durationDays(),
        world.seed(),
        world.settings(),
        world.off(),
        interventions,
        world.sources(),
        List.of(),
        world.observed(),
        List.of(),
        world.curve());
  }
}
