package lifecircle.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import lifecircle.pattern.PatternDesign;
import lifecircle.process.FoundingParameters;
import lifecircle.process.GroupsParameters;
import lifecircle.process.OperatorsActParameters;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Unit;
import lifecircle.scenario.Scenario;

/**
 * The runs from which the patterns of a scenario are measured: its own, and those of scenarios made
 * from it. Of each scenario made from it a third as many runs are made, from the same seed on; of
 * foundings one run each, as many as of the scenario itself.
 */
public final class PatternDesigns {
  /** How many times as many people are within reach, with as many times the groups. */
  private static final double[] SIZES = {0.1, 0.3, 3};

  /** How many times as long operators work. */
  private static final double[] HOURS = {0, 0.5, 1, 2, 4};

  private static final int PART = 3;

  private final Scenario scenario;
  private final long firstSeed;
  private final List<PatternTask> tasks = new ArrayList<>();

  private PatternDesigns(Scenario scenario, long firstSeed) {
    this.scenario = scenario;
    this.firstSeed = firstSeed;
  }

  /** The runs of a scenario alone, then, if asked for, those of the scenarios made from it. */
  public static List<PatternTask> tasks(
      Scenario scenario, long firstSeed, int runs, boolean designs) {
    PatternDesigns all = new PatternDesigns(scenario, firstSeed);
    all.add(PatternDesign.GIVEN, runs, dose -> scenario, 1);
    if (designs) {
      int part = Math.max(1, runs / PART);
      all.add(PatternDesign.SIZES, part, all::ofSize, SIZES);
      for (int draw = 0; draw < runs; draw++) {
        long seed = firstSeed + draw;
        Scenario founded = FoundingDraw.of(scenario, seed);
        all.tasks.add(new PatternTask(PatternDesign.FOUNDINGS, draw, founded, seed));
      }
      InflowStep step = new InflowStep(scenario);
      all.add(PatternDesign.INFLOW, part, step::of, InflowStep.doses());
      all.add(PatternDesign.HOURS, part, dose -> hours(scenario, dose), HOURS);
    }
    return List.copyOf(all.tasks);
  }

  private void add(PatternDesign design, int runs, DoubleFunction<Scenario> made, double... doses) {
    for (double dose : doses) {
      Scenario world = made.apply(dose);
      for (long seed = firstSeed; seed < firstSeed + runs; seed++) {
        tasks.add(new PatternTask(design, dose, world, seed));
      }
    }
  }

  private Scenario ofSize(double factor) {
    Map<Parameter, Double> values = new LinkedHashMap<>();
    times(scenario, FoundingParameters.POOL, factor, values);
    times(scenario, GroupsParameters.PARALLEL, factor, values);
    return scenario.with(scenario.settings().with(values));
  }

  /** The scenario with other hours of its operators. */
  static Scenario hours(Scenario scenario, double factor) {
    Map<Parameter, Double> values = new LinkedHashMap<>();
    times(scenario, OperatorsActParameters.WORKING_TIME, factor, values);
    return scenario.with(scenario.settings().with(values));
  }

  /** A value times a factor, inside the range of its parameter; counts are rounded. */
  static void times(
      Scenario scenario, Parameter parameter, double factor, Map<Parameter, Double> into) {
    double value = scenario.settings().number(parameter) * factor;
    double whole = parameter.unit() == Unit.COUNT ? Math.rint(value) : value;
    into.put(parameter, Math.max(parameter.lowest(), Math.min(parameter.highest(), whole)));
  }
}
