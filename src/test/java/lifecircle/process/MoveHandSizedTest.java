package lifecircle.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import lifecircle.chance.Luck;
import lifecircle.community.Cause;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Reason;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;

/** Circles in motion, in a world of a few people, with the sum worked out beside it. */
class MoveHandSizedTest {
  /** Promotion at 10, no noise, 5 % eliminated, no drain, ties to the core lose a half. */
  private static final Settings PLAIN =
      TinyWorld.settings(
          List.of(
              MoveParameters.PROMOTION_CONTRIBUTION,
              MoveParameters.NOISE,
              MoveParameters.DRAIN,
              MoveParameters.DEMOTION_TIE_COST),
          10,
          0,
          0,
          0.5);

  private static MoveParameters parameters(Settings settings) {
    return MoveParameters.from(settings);
  }

  private static Move move(Settings settings) {
    FadeParameters fading = FadeParameters.from(settings).never();
    return new Move(parameters(settings), BondParameters.from(settings), fading);
  }

  private static Community circle(int persons, Circle circle, int days) {
    Community c = TinyWorld.of(persons, days);
    for (int person = 0; person < persons; person++) {
      TinyWorld.join(c, person, circle);
    }
    return c;
  }

  private static void evening(Community c, Move move, int day, int... visitors) {
    TinyWorld.present(c, day, visitors);
    move.move(c, TinyWorld.today(day));
  }

  /** 10 is enough, 9.9 is not; everybody is reviewed once within a week of the first visit. */
  @Test
  void whoContributesEnoughBecomesCoreWithinAWeek() {
    Community c = circle(2, Circle.DIFFUSION, 20);
    c.contributions().enter(0, 0, 10);
    c.contributions().enter(1, 0, 9.9);
    Move move = move(PLAIN);
    evening(c, move, 0, 0, 1);
    for (int day = 1; day <= 7; day++) {
      evening(c, move, day);
    }
    assertEquals(Circle.CORE, c.members().circle(0));
    assertEquals(Circle.DIFFUSION, c.members().circle(1));
    assertEquals(1, c.book().moved(Cause.PROMOTION));
    assertEquals(1, c.book().movedFrom(Circle.DIFFUSION, Cause.PROMOTION));
    assertEquals(1, c.book().movedInto(Circle.CORE, Cause.PROMOTION));
  }

  @Test
  void aReviewIsDueOnTheMembersOwnDayOnly() {
    Community c = circle(1, Circle.DIFFUSION, 40);
    Move move = move(PLAIN);
    int day = 0;
    evening(c, move, day, 0);
    int promoted = -1;
    c.contributions().enter(0, 0, 10);
    while (promoted < 0) {
      evening(c, move, ++day);
      promoted = c.members().circle(0) == Circle.CORE ? day : -1;
    }
    c.members().moveTo(0, Circle.DIFFUSION);
    for (day = 8; day <= 21; day++) {
      evening(c, move, day, 0);
      if (c.members().circle(0) == Circle.CORE) {
        assertEquals(promoted % 7, day % 7);
        c.members().moveTo(0, Circle.DIFFUSION);
      }
    }
  }

  /** An error of 1 in the logarithm: sometimes 5 looks like 10, never without an error. */
  @Test
  void contributionsAreMisjudged() {
    Community c = circle(1, Circle.DIFFUSION, 10);
    c.contributions().enter(0, 0, 5);
    long over =
        IntStream.range(1, 1001)
            .filter(seed -> new Merit(c, TinyWorld.today(0, Luck.of(seed)), 1).seen(0) >= 10)
            .count();
    // P(Z >= ln 2) = 0.244; four standard errors of 1,000 draws are 0.054.
    assertEquals(0.244, over / 1000.0, 0.054);
    assertEquals(5, new Merit(c, TinyWorld.today(0), 0).seen(0), 1e-12);
  }

  @Test
  void operatorsNeverMoveHere() {
    Community c = circle(1, Circle.ORGANISATION, 30);
    c.contributions().enter(0, 0, 500);
    for (int day = 0; day < 28; day++) {
      evening(c, move(PLAIN), day, 0);
    }
    assertEquals(Circle.ORGANISATION, c.members().circle(0));
  }

  /** 5 % of 10 is half a person: nobody on day 27, the last one on day 55. */
  @Test
  void partsOfAnEliminatedPersonAddUp() {
    Community c = circle(10, Circle.CORE, 60);
    Move move = move(PLAIN);
    for (int day = 0; day < 56; day++) {
      for (int person = 0; person < 10; person++) {
        c.contributions().enter(person, day, person == 6 ? 0.1 : 0.2);
      }
      evening(c, move, day);
      assertEquals(day < 55 ? 10 : 9, c.members().count(Circle.CORE), "day " + day);
    }
    assertEquals(Circle.DIFFUSION, c.members().circle(6));
    assertEquals(1, c.book().moved(Cause.ELIMINATION));
  }

  @Test
  void nobodyIsEliminatedFromASmallCore() {
    Settings hard = PLAIN.with(MoveParameters.ELIMINATION_SHARE, 1);
    Community c = circle(8, Circle.CORE, 60);
    evening(c, move(hard), 27);
    assertEquals(5, c.members().count(Circle.CORE));
    evening(c, move(hard), 55);
    assertEquals(5, c.members().count(Circle.CORE));
  }

  /** All stand last alike: each of six goes in about a sixth of 600 worlds. */
  @Test
  void lowNumbersAreNotEliminatedFirst() {
    Settings one = PLAIN.with(MoveParameters.ELIMINATION_SHARE, 0.17);
    int[] gone = new int[6];
    for (int seed = 1; seed <= 600; seed++) {
      Community c = circle(6, Circle.CORE, 30);
      TinyWorld.present(c, 27);
      move(one).move(c, TinyWorld.today(27, Luck.of(seed)));
      for (int person = 0; person < 6; person++) {
        gone[person] += c.members().circle(person) == Circle.DIFFUSION ? 1 : 0;
      }
    }
    for (int person = 0; person < 6; person++) {
      // Four standard errors: 4·√(600·1/6·5/6) = 36.5.
      assertEquals(100, gone[person], 36.5, "person " + person);
    }
  }

  /** Rank meant 0.08: gone and booked. A tie of 0.8 to the core keeps 0.4; another keeps all. */
  @Test
  void eliminationCostsRankAndTiesToTheCore() {
    Community c = fallen(Cause.ELIMINATION);
    assertEquals(0, c.accounts().ledgerUnits(0, Reason.RANK));
    assertEquals(0, c.accounts().booked(Reason.RANK));
    assertEquals(0.4, c.ties().strengthOn(c.ties().between(0, 1), 9), 1e-9);
    assertFalse(c.ties().isClose(c.ties().between(0, 1)));
    assertEquals(0.8, c.ties().strengthOn(c.ties().between(0, 2), 9), 1e-9);
    assertTrue(c.ties().isClose(c.ties().between(0, 2)));
  }

  @Test
  void exhaustionCostsTiesOnly() {
    Community c = fallen(Cause.EXHAUSTION);
    assertEquals(0.08, c.accounts().of(0, Reason.RANK), 1e-9);
    assertEquals(0.4, c.ties().strengthOn(c.ties().between(0, 1), 9), 1e-9);
  }

  /** 0 and 1 are core, 2 is not; 0 loses the place on day 9. */
  private static Community fallen(Cause cause) {
    Community c = circle(3, Circle.CORE, 30);
    c.members().moveTo(2, Circle.DIFFUSION);
    FadeParameters fading = FadeParameters.from(PLAIN).never();
    Bonding bonding = new Bonding(c, BondParameters.from(PLAIN), fading, Luck.of(1), 9);
    bonding.introduce(0, 1, 0.8);
    bonding.introduce(0, 2, 0.8);
    c.accounts().move(0, Reason.RANK, 0.08, 1);
    new Demotion(c, bonding, 0.5).demote(new int[] {0}, cause);
    assertEquals(Circle.DIFFUSION, c.members().circle(0));
    assertEquals(1, c.book().movedFrom(Circle.CORE, cause));
    return c;
  }

  /** Both lose the place together: their tie is weakened from both sides, 0.8/4, in any order. */
  @Test
  void thoseWhoFallTogetherFareAlike() {
    for (int[] order : new int[][] {{0, 1}, {1, 0}}) {
      Community c = circle(2, Circle.CORE, 30);
      FadeParameters fading = FadeParameters.from(PLAIN).never();
      Bonding bonding = new Bonding(c, BondParameters.from(PLAIN), fading, Luck.of(1), 9);
      bonding.introduce(0, 1, 0.8);
      new Demotion(c, bonding, 0.5).demote(order, Cause.EXHAUSTION);
      assertEquals(0.2, c.ties().strengthOn(c.ties().between(0, 1), 9), 1e-9);
    }
  }

  /** 0.08 left of 0.8·0.1 is above 0.05: it ends when it has halved log2(1.6) = 0.678 times. */
  @Test
  void aWeakenedTieEndsSooner() {
    Community c = circle(2, Circle.CORE, 3000);
    FadeParameters fading = FadeParameters.from(PLAIN);
    Bonding bonding = new Bonding(c, BondParameters.from(PLAIN), fading, Luck.of(1), 0);
    bonding.introduce(0, 1, 0.8);
    int edge = c.ties().between(0, 1);
    // Half-life 2·30·(1 + 2·0.8) = 156 d: log2(0.8/0.05) = 4 halvings, then 0.678 of one.
    assertEquals(4 * 156 + 1, c.ties().endsOn(edge), 1);
    bonding.weaken(edge, 0.9);
    assertEquals(105 + 1, c.ties().endsOn(edge), 1);
    bonding.weaken(edge, 0.9);
    assertEquals(1, c.ties().endsOn(edge));
  }

  /**
   * Promotion asks for 28 in 28 days, so 1 a day. Drain 0.3, recovery 0.1, 2 a day: 1 − 0.6 = 0.4;
   * then 0.4 + 0.06 − 0.6 < 0: spent. Away from the core 1 − e is 1, 0.9, … 0.9^9 = 0.387 < 0.4.
   */
  @Test
  void aSpentCoreMemberStepsBackAndReturnsRested() {
    Settings settings =
        PLAIN
            .with(MoveParameters.PROMOTION_CONTRIBUTION, 28)
            .with(MoveParameters.DRAIN, 0.3)
            .with(MoveParameters.RECOVERY, 0.1);
    Community c = circle(1, Circle.CORE, 30);
    c.contributions().enter(0, 0, 2);
    evening(c, move(settings), 0, 0);
    assertEquals(0.4, c.vigour().energy(0), 1e-12);
    assertEquals(Circle.CORE, c.members().circle(0));
    c.contributions().enter(0, 1, 2);
    evening(c, move(settings), 1, 0);
    assertEquals(0, c.vigour().energy(0));
    assertEquals(Circle.DIFFUSION, c.members().circle(0));
    assertEquals(1, c.book().moved(Cause.EXHAUSTION));
    assertFalse(new Stamina(c, 9, parameters(settings)).sufficesForCore(0));
    assertTrue(new Stamina(c, 10, parameters(settings)).sufficesForCore(0));
  }

  /** A resting core member: 0.5 and, at 0.1 a day, 0.55 the next evening. */
  @Test
  void aRestingCoreMemberRecovers() {
    Settings settings = PLAIN.with(MoveParameters.RECOVERY, 0.1);
    Community c = circle(1, Circle.CORE, 30);
    c.vigour().noteEnergy(0, 0.5, 0);
    evening(c, move(settings), 1);
    assertEquals(0.55, c.vigour().energy(0), 1e-12);
  }

  /** Contributions 4, 3, 3, 2 and elimination: risk 0, 1.5/3, 1.5/3, 1; half of it is effort. */
  @Test
  void theRiskOfStandingLastSpursTheCore() {
    Settings settings = PLAIN.with(MoveParameters.SMALLEST_CORE, 2);
    Community c = circle(4, Circle.CORE, 30);
    double[] contributed = {4, 3, 3, 2};
    for (int person = 0; person < 4; person++) {
      c.contributions().enter(person, 0, contributed[person]);
    }
    evening(c, move(settings), 0, 0, 1, 2, 3);
    assertEquals(0, c.vigour().effort(0), 1e-12);
    assertEquals(0.25, c.vigour().effort(1), 1e-12);
    assertEquals(0.25, c.vigour().effort(2), 1e-12);
    assertEquals(0.5, c.vigour().effort(3), 1e-12);
    c.vigour().noteEnergy(3, 0.4, 0);
    evening(c, move(settings.with(MoveParameters.RECOVERY, 0)), 0, 3);
    assertEquals(0.5 - 0.6, c.vigour().effort(3), 1e-12);
    evening(c, move(settings.with(MoveParameters.ELIMINATION_SHARE, 0)), 0, 2);
    assertEquals(0, c.vigour().effort(2), 1e-12);
  }

  /** 4 of 10: 0.3·0.4 = 0.12; mood of effort 0.5 gives exp(0.06) times as many openers. */
  @Test
  void theNearerTheCoreTheHarderAMemberTries() {
    Community c = circle(1, Circle.DIFFUSION, 30);
    ConverseParameters talk = ConverseParameters.from(PLAIN);
    Mood mood = new Mood(talk, WeighParameters.from(PLAIN));
    double before = mood.openersPerDay(c, 0);
    c.contributions().enter(0, 0, 4);
    evening(c, move(PLAIN), 0, 0);
    assertEquals(0.12, c.vigour().effort(0), 1e-12);
    assertEquals(before * StrictMath.exp(0.06), mood.openersPerDay(c, 0), 1e-12);
  }

  /** 0 knows 1 (less), 2 (as much) and 3 (more): (1 + 0.5)/3. Who knows nobody has no rank. */
  @Test
  void rankIsTheShareOfOwnTiesWhoContributeLess() {
    Community c = circle(5, Circle.DIFFUSION, 30);
    FadeParameters fading = FadeParameters.from(PLAIN);
    Bonding bonding = new Bonding(c, BondParameters.from(PLAIN), fading, Luck.of(1), 0);
    double[] contributed = {2, 1, 2, 3, 9};
    for (int person = 0; person < 5; person++) {
      c.contributions().enter(person, 0, contributed[person]);
    }
    for (int other = 1; other <= 3; other++) {
      bonding.introduce(0, other, 0.5);
    }
    assertEquals(0.5, Rank.among(c, 0, 0), 1e-12);
    assertEquals(0, Rank.among(c, 0, 1), 1e-12);
    assertEquals(0.5, Rank.among(c, 0, 2), 1e-12);
    assertEquals(1, Rank.among(c, 0, 3), 1e-12);
    assertEquals(0, Rank.among(c, 0, 4), 1e-12);
  }

  /** First visit of 3, whose only tie contributes less: rank 1, judged whole, weight 0.1. */
  @Test
  void visibleRankBindsWhoStandsHighAndNotWhoStandsLow() {
    Community c = circle(2, Circle.DIFFUSION, 30);
    FadeParameters fading = FadeParameters.from(PLAIN);
    new Bonding(c, BondParameters.from(PLAIN), fading, Luck.of(1), 0).introduce(0, 1, 0.3);
    c.contributions().enter(0, 0, 1);
    TinyWorld.present(c, 0, 0, 1);
    new Weigh(WeighParameters.from(PLAIN)).weigh(c, TinyWorld.today(0));
    assertEquals(0.1, c.accounts().of(0, Reason.RANK), 1e-9);
    assertEquals(0, c.accounts().of(1, Reason.RANK), 1e-9);
  }

  /** 59 minutes are not enough for 60; 4.9 is less than half of 10; then the best is invited. */
  @Test
  void operatorsInviteWhoContributesMostIfItIsAtLeastHalf() {
    Community c = circle(3, Circle.DIFFUSION, 30);
    c.contributions().enter(0, 0, 4.9);
    MoveParameters parameters = parameters(PLAIN);
    Stamina stamina = new Stamina(c, 0, parameters);
    CoreInvitation invitation = new CoreInvitation(c, TinyWorld.today(0), parameters, stamina);
    assertEquals(0, invitation.invite(60, 60));
    c.contributions().enter(1, 0, 5);
    c.contributions().enter(2, 0, 6);
    assertEquals(0, invitation.invite(59, 60));
    assertEquals(60, invitation.invite(100, 60));
    assertEquals(Circle.CORE, c.members().circle(2));
    assertEquals(1, c.book().moved(Cause.APPOINTMENT));
    c.vigour().noteEnergy(1, 0.5, 0);
    assertEquals(0, invitation.invite(60, 60), "who is tired declines");
  }
}
