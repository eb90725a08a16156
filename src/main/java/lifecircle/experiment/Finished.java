package lifecircle.experiment;

import java.util.stream.Stream;
import lifecircle.engine.Life;
import lifecircle.lifecycle.FourWeekMean;
import lifecircle.lifecycle.Stage;
import lifecircle.lifecycle.StageSpan;
import lifecircle.lifecycle.StageTable;

/**
 * A life that was lived to its end, with its stages.
 *
 * @param life the life
 * @param stages the stages found in its curve
 * @param smooth its curve, smoothed
 */
public record Finished(Life life, StageTable stages, FourWeekMean smooth) {
  Finished(Life life, StageTable stages) {
    this(life, stages, new FourWeekMean(life.curve()));
  }

  /** The spans of a stage; it may come more than once. */
  Stream<StageSpan> spans(Stage stage) {
    return stages.spans().stream().filter(span -> span.stage() == stage);
  }

  /** The day on which a period begins. */
  double day(int period) {
    return life.curve().day(period);
  }
}
