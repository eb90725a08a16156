package lifecircle.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** No interval holds what cannot be. */
class BoundedIntervalsTest {
  /** The example of Newcombe 1998: 36 both, 12 and 2 in one only, none in neither. */
  @Test
  void theDifferenceOfPairedSharesHasThePublishedInterval() {
    PairedShares pairs = new PairedShares(36, 2, 12, 0);
    assertEquals(0.0569, pairs.low(), 5e-5);
    assertEquals(0.3404, pairs.high(), 5e-5);
  }

  /** Of 14 pairs that differ 2 go one way: 2 · (1 + 14 + 91) / 2¹⁴. */
  @Test
  void theirPIsThatOfMcNemar() {
    assertEquals(2 * 106 / 16384.0, new PairedShares(36, 2, 12, 0).p(), 1e-12);
    assertEquals(1, new PairedShares(3, 0, 0, 4).p());
    assertEquals(1, new PairedShares(0, 1, 1, 0).p());
  }

  @Test
  void aDifferenceOfSharesNeverLeavesOneHundredPerCent() {
    SplittableRandom random = new SplittableRandom(8);
    for (int trial = 0; trial < 500; trial++) {
      int n = 2 + random.nextInt(8);
      double[] first = random.ints(n, 0, 2).asDoubleStream().toArray();
      double[] arm = random.ints(n, 0, 2).asDoubleStream().toArray();
      PairedEffect effect = PairedEffect.ofShares(first, arm);
      assertTrue(effect.low() >= -1 && effect.high() <= 1, () -> "" + effect);
      assertTrue(effect.low() <= effect.difference() && effect.difference() <= effect.high());
      assertTrue(effect.p() > 0 && effect.p() <= 1);
      assertTrue(Double.isNaN(effect.size()), "a share is its own measure");
    }
  }

  @Test
  void onePairOfSharesHasNoInterval() {
    PairedEffect one = PairedEffect.ofShares(new double[] {0}, new double[] {1});
    assertEquals(1, one.difference());
    assertTrue(Double.isNaN(one.low()) && Double.isNaN(one.high()) && Double.isNaN(one.p()));
  }

  /** 0.1 and 0.9: the mean 0.5 ± 12.7 · 0.4 would reach from −458 % to 558 %. */
  @Test
  void theMeanOfSharesAndCountsStaysWhereTheyCanBe() {
    Band.Week share = Band.Week.within(Range.SHARE, 0.1, 0.9);
    assertEquals(0, share.low());
    assertEquals(1, share.high());
    Band.Week days = Band.Week.within(Range.COUNT, 0, 22);
    assertEquals(0, days.low());
    assertTrue(days.high() > 100);
    assertTrue(Double.isNaN(Band.Week.within(Range.SHARE, 0.3).low()), "one run has no interval");
  }

  @Test
  void aDifferenceOfMeanSharesIsCutWhereNoDifferenceCanBe() {
    double[] first = {0, 0.4, 0.1};
    double[] arm = {1, 0.5, 0.9};
    PairedEffect effect = PairedEffect.of(first, arm, Range.SHARE);
    assertEquals(1, effect.high());
    assertTrue(effect.difference() + effect.margin() > 1, "Student's own is wider");
    assertEquals(Range.ANY, Range.COUNT.ofDifferences());
    assertThrows(IllegalArgumentException.class, () -> new Range(1, 1));
  }

  @Test
  void everyUnitOfAnIndicatorHasItsRange() {
    assertEquals(Range.SHARE, Weekly.range("silent_share"));
    assertEquals(-1, Weekly.range("commitment_mean").least());
    assertEquals(Range.ANY, Weekly.range("purse_yuan"));
    assertEquals(Range.COUNT, Weekly.range("active_members_7d"));
    assertThrows(IllegalArgumentException.class, () -> Weekly.range("nothing"));
  }

  /** Runs scatter by 0.01 around 1,000: a difference of 1 would be 100 deviations. */
  @Test
  void whatScattersByNextToNothingHasNoSize() {
    double[] first = {1000, 1000.01, 1000.02};
    PairedEffect steady = PairedEffect.of(first, Arrays.stream(first).map(v -> v + 1).toArray());
    assertTrue(steady.scatters());
    assertFalse(steady.hasSize());
    assertTrue(Double.isNaN(steady.size()) && Double.isNaN(steady.sizeMargin()));
    double[] wide = {980, 1000, 1020};
    assertTrue(PairedEffect.of(wide, Arrays.stream(wide).map(v -> v + 1).toArray()).hasSize());
  }

  /** Around 0 there is no level to compare with, and any scatter is one. */
  @Test
  void aNumberAroundZeroHasASize() {
    double[] first = {-0.02, 0.01, 0.01};
    assertTrue(PairedEffect.of(first, new double[] {0, 0.02, 0.01}).hasSize());
  }
}
