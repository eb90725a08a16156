package lifecircle.pattern;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Volume, attention and bystanders, each measured on something small enough to count by hand. */
class VolumeTest {
  private static final double EXACT = 1e-12;

  private static double[] judged(String id, Observation observation, double... numbers) {
    Cases cases =
        new Cases(List.of(new Case(PatternDesign.GIVEN, 1, Map.of(observation, numbers))));
    return Patterns.all().stream()
        .filter(pattern -> pattern.id().equals(id))
        .findFirst()
        .orElseThrow()
        .measure()
        .apply(cases)
        .stream()
        .mapToDouble(Measured::value)
        .toArray();
  }

  @Test
  void aDayCountsWhereFifteenLookInAndSomebodyWrites() {
    Log log = new Log(3);
    for (int person = 0; person < 15; person++) {
      log.visits(person, 0).visits(person, 1);
    }
    log.says(0, 0, 30).says(1, 0, 31).says(0, 2, 30).visits(0, 2);
    // Nobody writes on day 1, one looks in on day 2.
    assertArrayEquals(new double[] {15, 2}, RoomDays.of(log.history()), EXACT);
  }

  @Test
  void fourTimesThePeopleWithTwiceTheMessagesIsASlopeOfAHalf() {
    double[] points = new double[4 * 30];
    for (int day = 0; day < 30; day++) {
      points[4 * day] = 20;
      points[4 * day + 1] = 40;
      points[4 * day + 2] = 80;
      points[4 * day + 3] = 80;
    }
    double[] values = judged("E23", Observation.ROOM_DAYS, points);
    assertEquals(0.5, values[0], EXACT);
    assertEquals(Double.NaN, values[1]);
    // Medians of 15–30, 30–60 and 60–120 present.
    assertArrayEquals(
        new double[] {40, Double.NaN, 80}, new double[] {values[2], values[3], values[4]}, EXACT);
  }

  @Test
  void differentPostersOfASlotAreCounted() {
    Log log = new Log(2);
    log.says(0, 0, 10).says(1, 0, 10).says(2, 0, 10).says(0, 0, 10).says(0, 1, 10).says(0, 1, 10);
    double[] slots = PostersInSlot.of(log.history());
    assertEquals(1, slots[3]);
    assertEquals(1, slots[1]);
  }

  @Test
  void theCeilingIsExceededInOneOfAThousandSlotsAtMost() {
    double[] slots = new double[51];
    slots[2] = 999;
    slots[50] = 1;
    assertEquals(2, judged("E22", Observation.POSTERS_IN_SLOT, slots)[0]);
    slots[50] = 2;
    assertEquals(50, judged("E22", Observation.POSTERS_IN_SLOT, slots)[0]);
    slots[2] = 997;
    assertTrue(Double.isNaN(judged("E22", Observation.POSTERS_IN_SLOT, slots)[0]), "too few");
  }

  @Test
  void messagesThatGrowAsThePowerOneAndAHalfOfPostersHaveThatExponent() {
    double[] months = new double[3 * 10];
    for (int month = 0; month < 10; month++) {
      months[3 * month] = (month + 2) * (month + 2);
      months[3 * month + 1] = 7 * StrictMath.pow(month + 2, 3);
    }
    assertEquals(1.5, judged("E24", Observation.GROUP_MONTHS, months)[0], EXACT);
  }

  @Test
  void anOpenerIsAnsweredBeforeItsAuthorWritesAgainOrNotAtAll() {
    Log log = new Log(1);
    log.visits(0, 0).visits(1, 0).visits(2, 0);
    log.says(0, 0, 0).answers(1, 0, 0, 1);
    log.says(2, 0, 5).says(2, 0, 7).says(2, 0, 60);
    // 0 is answered; of 2's openers the first is left out, the second waits for 12 hours, and the
    // third is still waiting. Two listeners each: the class of 2^(2/2).
    double[] classes = AnswersByListeners.of(log.history());
    assertArrayEquals(
        new double[] {2, 1, 2 * StrictMath.log(2)},
        new double[] {classes[6], classes[7], classes[8]},
        EXACT);
    assertEquals(2, classes[0] + classes[3] + classes[6] + classes[9]);
  }

  @Test
  void readinessThatFallsWithTheRootOfListenersHasTheExponentAHalf() {
    double[] classes = new double[3 * AnswersByListeners.CLASSES];
    for (int at = 4; at <= 12; at += 4) {
      double listeners = StrictMath.pow(2, at / 2.0);
      classes[3 * at] = 1e9;
      classes[3 * at + 1] = 1e9 * (1 - StrictMath.exp(-0.2 * Math.sqrt(listeners)));
      classes[3 * at + 2] = 1e9 * StrictMath.log(listeners);
    }
    assertEquals(0.5, judged("E26", Observation.ANSWERS, classes)[0], 1e-6);
  }

  @Test
  void underAHeavyLoadFewerOfThoseWhoAreThereWrite() {
    Log log = new Log(147);
    int[] posters = {5, 8, 10, 8, 4};
    int[] messages = {10, 20, 30, 40, 50};
    for (int day = 0; day < 147; day++) {
      int spell = Math.min(4, day / 30);
      for (int person = 0; person < 20; person++) {
        log.visits(person, day);
      }
      for (int message = 0; message < messages[spell]; message++) {
        log.says(message % posters[spell], day, 40);
      }
    }
    double[] signs = Overload.of(log.history());
    // Fewer than half of the ten of the middle spell write in the last one, but more each.
    assertTrue(signs[0] < 0.6, () -> "writing " + signs[0]);
    assertEquals(1, signs[1], EXACT);
  }
}
