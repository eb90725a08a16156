package lifecircle.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lifecircle.archive.RunStore;
import lifecircle.lifecycle.Shape;
import lifecircle.lifecycle.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StageSharesTest {
  @TempDir Path disk;

  @Test
  void wilsonsIntervalByHand() {
    // 8 of 10, z = 1.96: centre (0.8 + 0.19207) / 1.38415 = 0.71674;
    // reach 1.96 * sqrt(0.016 + 0.0096036) / 1.38415 = 0.22659.
    Proportion part = new Proportion(8, 10);
    assertEquals(0.8, part.share());
    assertEquals(0.49015, part.low(), 1e-4);
    assertEquals(0.94332, part.high(), 1e-4);
  }

  @Test
  void noneOrAllOfThemStillTellsSomething() {
    assertEquals(0, new Proportion(0, 10).low());
    assertEquals(0.2775, new Proportion(0, 10).high(), 1e-4);
    assertEquals(1, new Proportion(10, 10).high());
    assertEquals(0.7225, new Proportion(10, 10).low(), 1e-4);
  }

  @Test
  void aShareOfNobodyIsNoData() {
    Proportion nobody = new Proportion(0, 0);
    assertTrue(Double.isNaN(nobody.share()));
    assertTrue(Double.isNaN(nobody.low()));
    assertTrue(Double.isNaN(nobody.high()));
    assertThrows(IllegalArgumentException.class, () -> new Proportion(3, 2));
  }

  @Test
  void stagesShapesAndTakingOffAreCountedOverFinishedRuns() throws Exception {
    // Seeds 1 to 5: 2 and 4 grow for 7 days times their seed from the day of their seed on.
    Design design =
        new Design(List.of(Arm.of(ExperimentTest.world("a", 10))), 1, 5, Optional.empty());
    Runs runs =
        new Experiment(new ToyEngine(), RunStore.under(disk), 1)
            .make(design, done -> {})
            .arms()
            .get(0);
    StageShares shares = StageShares.of(runs);
    assertEquals(new Proportion(3, 5), shares.neverTookOff());
    assertEquals(new Proportion(3, 5), shares.didNotGrow());
    assertEquals(new Proportion(0, 5), shares.tooLittle());
    assertEquals(
        List.of(Shape.FAILED_AT_BIRTH),
        shares.mostFrequent().stream().map(StageShares.OfShape::shape).toList());
    assertEquals(2, StageShares.of(runs.only(List.of(1L, 2L))).mostFrequent().size());
    StageShares nobody = StageShares.of(runs.only(List.of()));
    assertEquals(List.of(), nobody.mostFrequent());
    StageShares.OfStage growth = shares.stages().get(Stage.RAPID_GROWTH.ordinal());
    assertEquals(new Proportion(2, 5), growth.occurs());
    assertEquals(3, growth.firstDay().median());
    // Both records end while they grow: nobody saw the end of it.
    assertEquals(2, growth.days().cutOff());
    assertEquals(28, growth.days().longest());
    assertTrue(Double.isNaN(growth.days().mean()));
    assertEquals(
        new Proportion(3, 5), shares.shapes().get(Shape.FAILED_AT_BIRTH.ordinal()).occurs());
    assertEquals(0, shares.stages().get(Stage.SILENCE.ordinal()).firstDay().runs());
  }
}
