package lifecircle.experiment;

import java.util.stream.Stream;
import lifecircle.lifecycle.Stage;

/**
 * Which share of the runs is in which stage, week by week.
 *
 * <p>Units: shares of all finished runs; what is missing to 1 are runs without distinct stages.
 */
public final class StageWeeks {
  private final double[][] shares;

  private StageWeeks(double[][] shares) {
    this.shares = shares;
  }

  /** The shares of runs. */
  public static StageWeeks of(Runs runs) {
    return of(runs.stages());
  }

  /** The shares of runs whose weeks hold the place of their stage in the enum, NaN for none. */
  static StageWeeks of(double[][] runByWeek) {
    int weeks = Stream.of(runByWeek).mapToInt(run -> run.length).max().orElse(0);
    double[][] shares = new double[Stage.values().length][weeks];
    for (double[] run : runByWeek) {
      for (int week = 0; week < run.length; week++) {
        if (!Double.isNaN(run[week])) {
          shares[(int) run[week]][week]++;
        }
      }
    }
    for (double[] stage : shares) {
      for (int week = 0; week < weeks; week++) {
        stage[week] /= runByWeek.length;
      }
    }
    return new StageWeeks(shares);
  }

  /** How many weeks there are. */
  public int weeks() {
    return shares[0].length;
  }

  /** The share of runs in a stage in a week, from 0. */
  public double share(Stage stage, int week) {
    return shares[stage.ordinal()][week];
  }
}
