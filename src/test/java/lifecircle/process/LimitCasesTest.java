package lifecircle.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import lifecircle.chance.Luck;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Path;
import lifecircle.community.Person;
import lifecircle.community.Reason;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;

/** Worlds so plain that theory knows the answer. Seeds were fixed before the first run. */
class LimitCasesTest {
  private static final int PERSONS = 600;
  private static final int SEEDS = 24;
  private static final double P = 0.002;
  private static final double Q = 0.05;

  /**
   * Everybody knows everybody, each pair speaks with hazard q/N, media with hazard p, everyone
   * joins who hears, everyone is fully committed: the diffusion curve of Bass (1969), day by day
   * N(t+1) = N(t) + (M − N(t))·(1 − exp(−p − q·N(t)/M)).
   */
  @Test
  void withoutBenefitAndTiesTheCommunityGrowsAsBassSays() {
    int days = 120;
    double[] mean = new double[SEEDS];
    double[][] curves = new double[SEEDS][];
    for (int seed = 0; seed < SEEDS; seed++) {
      curves[seed] = bassRun(Luck.of(seed), days);
    }
    double expected = SEEDED;
    for (int day = 1; day <= days; day++) {
      expected += (PERSONS - expected) * (1 - StrictMath.exp(-P - Q * expected / PERSONS));
      for (int seed = 0; seed < SEEDS; seed++) {
        mean[seed] = curves[seed][day - 1];
      }
      double average = Arrays.stream(mean).average().orElseThrow();
      double variance =
          Arrays.stream(mean).map(x -> (x - average) * (x - average)).sum() / (SEEDS - 1);
      // Four standard errors for chance, half a percent of M because the mean of a curved map is
      // not the map of the mean.
      double allowed = 4 * Math.sqrt(variance / SEEDS) + 0.005 * PERSONS;
      assertEquals(expected, average, allowed, "day " + day);
    }
    assertTrue(expected > 0.95 * PERSONS, "the curve was followed to its top");
  }

  private static final int SEEDED = 60;

  private static double[] bassRun(Luck luck, int days) {
    Settings settings =
        TinyWorld.settings(
            List.of(
                ArriveParameters.WORD_OF_MOUTH,
                ArriveParameters.MEDIA,
                ArriveParameters.ENTRY_THRESHOLD,
                ArriveParameters.ACQUAINTANCES_WEIGHT),
            Q / PERSONS,
            P,
            -5,
            0);
    ArriveParameters parameters = ArriveParameters.from(settings);
    Arrive arrive = new Arrive(parameters, GroupsParameters.from(TinyWorld.settings()));
    Community c = TinyWorld.acquainted(PERSONS, days + 2);
    for (int person = 0; person < SEEDED; person++) {
      Entry.enter(c, luck, person, Circle.DIFFUSION, 0, Path.FOUNDING, 0, 0);
    }
    MediaExposure.awaitAll(c, luck, PERSONS);
    double[] members = new double[days];
    try (Crew crew = new Crew(1)) {
      for (int day = 1; day <= days; day++) {
        for (int person = 0; person < PERSONS; person++) {
          if (c.members().isMember(person)) {
            c.members().visit(person, day, 0);
            c.accounts().move(person, Reason.ANSWERED, 1, 1);
          }
        }
        arrive.arrive(c, new Today(day, luck, crew));
        members[day - 1] = c.members().count();
      }
    }
    return members;
  }

  /** Each of the 6 acquaintances hears exactly once, however long the member goes on telling. */
  @Test
  void oneInvitationForEachPair() {
    Community c = TinyWorld.acquainted(7, 10);
    TinyWorld.join(c, 3);
    c.invitations().tell(3, 1e9);
    Set<Integer> heard = new HashSet<>();
    int calls = 0;
    while (c.invitations().hasNextHearer(3)) {
      assertTrue(heard.add(c.invitations().nextHearer(3)));
      calls++;
    }
    assertEquals(6, calls);
    c.invitations().tell(3, 1e9);
    assertTrue(!c.invitations().hasNextHearer(3));
  }

  /**
   * Frailty 1, no commitment, hazard 0.02 a day: after t days exp(−0.02·t) are left, within 4
   * standard errors.
   */
  @Test
  void aConstantHazardGivesExponentialSurvival() {
    int persons = 20_000;
    int days = 150;
    Community c = TinyWorld.of(persons, days);
    for (int person = 0; person < persons; person++) {
      TinyWorld.join(c, person);
    }
    Settings settings =
        TinyWorld.settings(List.of(LeaveParameters.HAZARD, RivalsParameters.APPEAL), 0.02, 0);
    Leave leave = new Leave(LeaveParameters.from(settings), RivalsParameters.from(settings));
    TinyWorld.present(c, 0, IntStream.range(0, persons).toArray());
    leave.leave(c, TinyWorld.today(0));
    for (int day = 1; day < days; day++) {
      TinyWorld.present(c, day);
      leave.leave(c, TinyWorld.today(day));
      double left = StrictMath.exp(-0.02 * day);
      double error = Math.sqrt(left * (1 - left) / persons);
      assertEquals(left, c.members().count() / (double) persons, 4 * error + 1e-9, "day " + day);
    }
  }

  /**
   * The same hazard for people who visit every day: to be here is no protection; after 50 days
   * exp(−1) are left.
   */
  @Test
  void whoVisitsEveryDayLeavesLikeEverybodyElse() {
    int persons = 4_000;
    Community c = TinyWorld.of(persons, 60);
    for (int person = 0; person < persons; person++) {
      TinyWorld.join(c, person);
    }
    Settings settings =
        TinyWorld.settings(List.of(LeaveParameters.HAZARD, RivalsParameters.APPEAL), 0.02, 0);
    Leave leave = new Leave(LeaveParameters.from(settings), RivalsParameters.from(settings));
    for (int day = 0; day <= 50; day++) {
      TinyWorld.present(
          c, day, IntStream.range(0, persons).filter(c.members()::isMember).toArray());
      leave.leave(c, TinyWorld.today(day));
    }
    double left = StrictMath.exp(-1);
    double error = Math.sqrt(left * (1 - left) / persons);
    assertEquals(left, c.members().count() / (double) persons, 4 * error);
  }

  @Test
  void withoutRoomForTiesNobodyTies() {
    Community c =
        TinyWorld.of(
            6, 30, key -> new Person(key, 0, 1, 0.5, 0.5, 36, 100, 0, 0, 40, 1, 0, 0), new int[0]);
    for (int person = 0; person < 6; person++) {
      TinyWorld.join(c, person);
    }
    Settings settings = TinyWorld.settings();
    Bond bond = new Bond(BondParameters.from(settings), FadeParameters.from(settings));
    for (int day = 0; day < 30; day++) {
      TinyWorld.present(c, day, 0, 1, 2, 3, 4, 5);
      c.contacts().enter(0, 1);
      c.contacts().enter(1, 0);
      bond.bond(c, TinyWorld.today(day));
      assertEquals(0, c.ties().tieCount());
    }
  }

  @Test
  void withoutRoomForCloseTiesNoTieIsClose() {
    Community c =
        TinyWorld.of(
            2, 30, key -> new Person(key, 0, 1, 0.5, 0.5, 36, 100, 5, 0, 40, 1, 0, 0), new int[0]);
    TinyWorld.join(c, 0);
    TinyWorld.join(c, 1);
    Settings settings = TinyWorld.settings();
    Bonding bonding;
    for (int day = 0; day < 30; day++) {
      bonding =
          new Bonding(
              c, BondParameters.from(settings), FadeParameters.from(settings), Luck.of(1), day);
      bonding.meet(0, 1, true, true);
    }
    assertEquals(1, c.ties().tieCount());
    assertTrue(c.ties().strengthOn(c.ties().between(0, 1), 29) > 0.5);
    assertEquals(0, c.ties().closeCount());
  }
}
