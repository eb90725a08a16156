package lifecircle.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import lifecircle.community.Circle;
import lifecircle.community.Path;
import lifecircle.community.Reason;
import lifecircle.observation.Evening;

/**
 * What must hold on every evening of every life, whatever the scenario: joins minus leaves are the
 * change in members, circles partition the members, and the accounts add up to commitment.
 */
final class Identities {
  private static final double ROUNDING = 1e-9;

  private Identities() {}

  static void check(Lived lived) {
    double before = 0;
    double leftInAll = 0;
    for (Evening evening : lived.evenings()) {
      String when = "day " + evening.day();
      double left = left(evening);
      leftInAll += left;
      assertEquals(before + joined(evening) - left, evening.value("members"), when);
      before = evening.value("members");
      assertEquals(before, sum(evening, "members_", Circle.values()), when);
      double commitment = evening.value("commitment_mean");
      if (!Double.isNaN(commitment)) {
        assertEquals(commitment, accounts(evening), ROUNDING, when);
      }
    }
    assertEquals(leftInAll, (double) lived.life().departures().total(), "departures");
  }

  static double left(Evening evening) {
    double sum = 0;
    for (Reason reason : Reason.values()) {
      for (Circle circle : Circle.values()) {
        String column = "left_" + reason.code() + "_" + circle.code();
        sum += Lived.counts(column) ? evening.value(column) : 0;
      }
    }
    return sum;
  }

  static double joined(Evening evening) {
    return Arrays.stream(Path.values())
        .mapToDouble(path -> evening.value("joined_" + path.code()))
        .sum();
  }

  private static double accounts(Evening evening) {
    return Arrays.stream(Reason.values())
        .map(reason -> "commitment_" + reason.code())
        .filter(Lived::counts)
        .mapToDouble(evening::value)
        .sum();
  }

  private static double sum(Evening evening, String beginning, Circle[] circles) {
    return Arrays.stream(circles)
        .mapToDouble(circle -> evening.value(beginning + circle.code()))
        .sum();
  }
}
