package lifecircle.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lifecircle.lifecycle.Stage;
import org.junit.jupiter.api.Test;

/** Which share of runs is in which stage. */
final class StageWeeksTest {
  @Test
  void sharesAreOfAllRunsThoseWithoutStagesIncluded() {
    double growth = Stage.RAPID_GROWTH.ordinal();
    double decline = Stage.DECLINE.ordinal();
    double none = Double.NaN;
    StageWeeks weeks =
        StageWeeks.of(
            new double[][] {{growth, decline}, {growth, growth}, {growth, decline}, {none, none}});
    assertEquals(2, weeks.weeks());
    assertEquals(0.75, weeks.share(Stage.RAPID_GROWTH, 0));
    assertEquals(0.25, weeks.share(Stage.RAPID_GROWTH, 1));
    assertEquals(0.5, weeks.share(Stage.DECLINE, 1));
    assertEquals(0, weeks.share(Stage.SILENCE, 1));
  }
}
