package lifecircle.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TiesTest {
  private final Ties ties = new Ties(5);

  private int tie(int i, int j, double strength, double halfLife) {
    int edge = ties.meet(i, j, 0);
    ties.form(edge);
    ties.strengthen(edge, strength, halfLife, 0);
    return edge;
  }

  @Test
  void aTieIsMutual() {
    int edge = tie(3, 1, 0.5, 10);
    assertEquals(edge, ties.between(1, 3));
    assertEquals(edge, ties.between(3, 1));
    assertEquals(1, ties.partner(edge, 3));
    assertEquals(3, ties.partner(edge, 1));
    assertEquals(1, ties.tieCount(1));
    assertEquals(1, ties.tieCount(3));
  }

  @Test
  void anOvertureIsNoTieYet() {
    int edge = ties.meet(0, 1, 0);
    assertFalse(ties.isTie(edge));
    assertEquals(0, ties.tieCount(0));
    assertEquals(0, ties.tieCount());
  }

  /** 0.8 halves in 10 days: 0.4; in 20 days: 0.2. It stays at 0.2 or above up to day 20. */
  @Test
  void aTieThatIsNotUsedHalvesWithEveryHalfLife() {
    int edge = tie(0, 1, 0.8, 10);
    assertEquals(0.8, ties.strengthOn(edge, 0), 1e-15);
    assertEquals(0.4, ties.strengthOn(edge, 10), 1e-15);
    assertEquals(0.2, ties.strengthOn(edge, 20), 1e-15);
    assertEquals(19, ties.lastDayAbove(edge, 0.2000001));
    assertTrue(ties.lastDayAbove(edge, 0.19) >= 20);
  }

  /** 0–1, 1–2, 0–2 close one triangle; 2–3 adds a wedge at 2 with each of its two ties. */
  @Test
  void trianglesAndWedgesAreCountedAsTiesComeAndGo() {
    tie(0, 1, 0.5, 10);
    int second = tie(1, 2, 0.5, 10);
    assertEquals(0, ties.triangles());
    assertEquals(1, ties.wedges());
    tie(0, 2, 0.5, 10);
    assertEquals(1, ties.triangles());
    assertEquals(3, ties.wedges());
    tie(2, 3, 0.5, 10);
    assertEquals(1, ties.triangles());
    assertEquals(5, ties.wedges());
    ties.end(second);
    assertEquals(0, ties.triangles());
    assertEquals(2, ties.wedges());
  }

  @Test
  void aNumberIsUsedAgainOnlyAfterItsEdgeHasEnded() {
    int first = tie(0, 1, 0.5, 10);
    ties.keepClose(first, 5);
    ties.end(first);
    assertEquals(Ties.NONE, ties.between(0, 1));
    assertEquals(0, ties.closeCount());
    assertEquals(0, ties.tieCount());
    int again = ties.meet(2, 3, 7);
    assertEquals(first, again);
    assertFalse(ties.isClose(again));
    assertEquals(7, ties.firstDay(again));
  }

  @Test
  void theTiesOfAPersonStayInTheOrderOfMeeting() {
    int first = tie(0, 1, 0.5, 10);
    tie(0, 2, 0.5, 10);
    tie(0, 3, 0.5, 10);
    tie(0, 4, 0.5, 10);
    ties.end(first);
    for (int k = 0; k < 3; k++) {
      assertEquals(2 + k, ties.partner(ties.edgeOf(0, k), 0));
    }
  }

  @Test
  void anOvertureIsReturnedOnlyWhenBothSpokeInTime() {
    int edge = ties.meet(0, 1, 0);
    ties.act(edge, 0, 0);
    assertFalse(ties.isReturned(edge, 0, 30));
    ties.act(edge, 1, 29);
    assertTrue(ties.isReturned(edge, 29, 30));
    assertFalse(ties.isReturned(edge, 30, 30), "30 days ago is too long ago");
  }

  @Test
  void strengthOutsideItsRangeIsRefused() {
    int edge = ties.meet(0, 1, 0);
    assertThrows(IllegalArgumentException.class, () -> ties.strengthen(edge, 0, 10, 0));
    assertThrows(IllegalArgumentException.class, () -> ties.strengthen(edge, 1.1, 10, 0));
    assertThrows(IllegalArgumentException.class, () -> ties.strengthen(edge, Double.NaN, 10, 0));
  }

  @Test
  void manyEdgesFitAndEachIsFound() {
    Ties many = new Ties(200);
    for (int i = 0; i < 200; i++) {
      for (int j = i + 1; j < 200; j += 7) {
        many.form(many.meet(j, i, 0));
      }
    }
    int sum = 0;
    for (int i = 0; i < 200; i++) {
      sum += many.tieCount(i);
      for (int j = 0; j < 200; j++) {
        boolean expected = i != j && Math.abs(i - j) % 7 == 1;
        assertEquals(expected, many.between(i, j) != Ties.NONE, i + " and " + j);
      }
    }
    assertEquals(2 * many.tieCount(), sum);
  }
}
