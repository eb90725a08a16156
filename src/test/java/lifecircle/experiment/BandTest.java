package lifecircle.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What many runs say week by week. */
final class BandTest {
  private static final double EXACT = 1e-12;

  @Test
  void aWeekTellsMeanMedianAndTheMiddleOfItsRuns() {
    // 1 … 5: mean 3, variance 2.5, standard error 0.7071, t of 4 is 2.7764: 3 ± 1.9633.
    Band.Week week = Band.of(new double[][] {{5}, {1}, {4}, {2}, {3}}).weeks().get(0);
    assertEquals(5, week.runs());
    assertEquals(3, week.mean(), EXACT);
    assertEquals(3 - 1.9633, week.low(), 1e-4);
    assertEquals(3 + 1.9633, week.high(), 1e-4);
    // Type 7: the tenth of five lies 0.4 of the way from the first to the second.
    assertEquals(1.4, week.q10(), EXACT);
    assertEquals(3, week.median(), EXACT);
    assertEquals(4.6, week.q90(), EXACT);
  }

  @Test
  void aRunWithoutDataIsLeftOutOfThatWeekOnly() {
    Band band = Band.of(new double[][] {{1, Double.NaN, 7}, {3, 5}});
    assertEquals(3, band.weeks().size());
    assertEquals(2, band.weeks().get(0).mean(), EXACT);
    assertEquals(1, band.weeks().get(1).runs());
    assertEquals(5, band.weeks().get(1).median(), EXACT);
    assertEquals(7, band.weeks().get(2).mean(), EXACT);
  }

  @Test
  void oneRunHasAMedianButNoInterval() {
    Band.Week week = Band.Week.of(4);
    assertEquals(4, week.median(), EXACT);
    assertEquals(Double.NaN, week.low());
    assertEquals(Double.NaN, week.high());
  }

  @Test
  void nobodyHasNoData() {
    Band.Week week = Band.Week.of(Double.NaN);
    assertEquals(0, week.runs());
    assertEquals(Double.NaN, week.mean());
    assertEquals(Double.NaN, week.q10());
    assertEquals(0, Band.of(new double[0][]).weeks().size());
  }
}
