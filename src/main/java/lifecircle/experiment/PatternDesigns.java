package lifecircle.experiment;

import java.util.ArrayList;
import java.util.List;
import lifecircle.pattern.PatternDesign;
import lifecircle.scenario.Scenario;

/** The runs from which the patterns of a scenario are measured. */
public final class PatternDesigns {
  private PatternDesigns() {}

  /** The runs of a scenario alone, then, if asked for, those of the scenarios made from it. */
  public static List<PatternTask> tasks(
      Scenario scenario, long firstSeed, int runs, boolean designs) {
    List<PatternTask> tasks = new ArrayList<>();
    for (long seed = firstSeed; seed < firstSeed + runs; seed++) {
      tasks.add(new PatternTask(PatternDesign.GIVEN, 1, scenario, seed));
    }
    return List.copyOf(tasks);
  }
}
