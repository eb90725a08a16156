package lifecircle.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RandomWalkNullTest {
  private static Evidence whole(double gain, int periods, double step) {
    return RandomWalkNull.ofWhole().evidence(gain, periods, step);
  }

  @Test
  void theLargerAGainTheFewerRandomWalksReachIt() {
    for (RandomWalkNull table : List.of(RandomWalkNull.ofWhole(), RandomWalkNull.ofBoundary())) {
      double before = 1;
      for (int gain = -20; gain < 140; gain += 2) {
        double share = table.evidence(gain, 104, 0.25).share();
        assertTrue(share <= before, "gain " + gain);
        before = share;
      }
      assertEquals(RandomWalkNull.MOST, table.evidence(-20, 104, 0.25).share());
      assertEquals(RandomWalkNull.LEAST, table.evidence(140, 104, 0.25).share());
    }
  }

  @Test
  void inMorePeriodsRandomWalksGainMore() {
    assertTrue(whole(35, 30, 0.3).share() < whole(35, 208, 0.3).share());
    // Outside the table its last row holds.
    assertEquals(whole(35, 208, 0.3), whole(35, 2000, 0.3));
    assertEquals(whole(20, 12, 0.1), whole(20, 8, 0.01));
  }

  @Test
  void gradesFollowTheShare() {
    assertEquals(Grade.STRONG, new Evidence(50, 0.0099).grade());
    assertEquals(Grade.MODERATE, new Evidence(50, 0.01).grade());
    assertEquals(Grade.WEAK, new Evidence(50, 0.05).grade());
    assertThrows(IllegalArgumentException.class, () -> new Evidence(50, Double.NaN));
  }

  @Test
  void sharesAreSaidAsFarAsTheyAreKnown() {
    assertEquals("under 0.2 %", EvidenceWords.share(RandomWalkNull.LEAST).en());
    assertEquals("0.7 %", EvidenceWords.share(0.007).en());
    assertEquals("24 %", EvidenceWords.share(0.24).en());
    assertEquals("超过 50 %", EvidenceWords.share(RandomWalkNull.MOST).zh());
  }
}
