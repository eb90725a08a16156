package lifecircle.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Reason;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;

/** Who is drawn to a rival, and what that does to friends and followers. */
class RivalryHandSizedTest {
  /** Appeal 0.6 at the theme 0.8, rate 0.1 a day, ties 0.5, cost 0.2, scale 1. */
  private static final Settings STANDARD =
      TinyWorld.settings(RivalsParameters.all(), 0.6, 0.8, 0.1, 0.5, 0.2, 1);

  private static Community tied(double strength) {
    Community c = TinyWorld.of(3, 5_000);
    for (int person = 0; person < 3; person++) {
      TinyWorld.join(c, person);
    }
    new Bonding(
            c, BondParameters.from(STANDARD), FadeParameters.from(STANDARD).never(), Luck.of(1), 0)
        .introduce(0, 1, strength);
    return c;
  }

  private static double hazard(Community c, int member) {
    return new Rivalry(RivalsParameters.from(STANDARD)).hazard(c, 0, member);
  }

  /** One width (0.8) away relevance is exp(−1/2) = 0.6065; pull 0.6·0.6065 = 0.3639. */
  @Test
  void theRivalDrawsThoseWhomItsThemeSuits() {
    Community c = tied(0.5);
    assertEquals(0.1 * 0.6 * StrictMath.exp(-0.5), hazard(c, 2), 1e-12);
    c.tastes().shift(2, 0.8);
    assertEquals(0.1 * 0.6, hazard(c, 2), 1e-12);
  }

  /**
   * 0.3639 less the cost of a tie of 0.5: 0.2·(1 − exp(−0.5)) = 0.0787, and of a rank of one half
   * (the other contributed as little): 0.1·0.5.
   */
  @Test
  void tiesAndCommitmentHoldMembersBack() {
    Community c = tied(0.5);
    double offer = 0.6 * StrictMath.exp(-0.5);
    double cost = 0.2 * (1 - StrictMath.exp(-0.5)) + 0.1 * 0.5;
    assertEquals(0.1 * (offer - cost), hazard(c, 0), 1e-12);
    c.accounts().move(0, Reason.ANSWERED, 0.1, 1);
    assertEquals(0.1 * (offer - cost - 0.1), hazard(c, 0), 1e-9);
    c.accounts().move(0, Reason.ANSWERED, 0.3, 1);
    assertEquals(0, hazard(c, 0));
  }

  /** A friend of 0.7 at the rival pulls by 0.5·(1 − exp(−0.7)). */
  @Test
  void formerTiesAtTheRivalPull() {
    Community c = tied(0.5);
    double before = hazard(c, 2);
    c.rival().draws(2, 0.7);
    assertEquals(before + 0.1 * 0.5 * (1 - StrictMath.exp(-0.7)), hazard(c, 2), 1e-12);
  }

  /** The day is the first whole one on which hazard × days exceeds the threshold of the member. */
  @Test
  void whoSwitchesIsBookedSoAndDrawsTiesAndFollowers() {
    Settings noOther = STANDARD.with(LeaveParameters.HAZARD, 0);
    Leave leave = new Leave(LeaveParameters.from(noOther), RivalsParameters.from(noOther));
    Community c = tied(0.5);
    c.attachments().feed(2, 0, 0.4, 1e9, 0);
    TinyWorld.present(c, 0, 0);
    double threshold = Luck.of(1).threshold(Purpose.SWITCH, 0, 0, 0);
    int day = (int) Math.ceil(threshold / hazard(c, 0));
    for (int today = 0; today < day; today++) {
      leave.leave(c, TinyWorld.today(today));
      TinyWorld.present(c, today + 1);
    }
    assertTrue(c.members().isMember(0));
    leave.leave(c, TinyWorld.today(day));
    assertFalse(c.members().isMember(0));
    assertEquals(1, c.book().left(Reason.RIVAL, Circle.DIFFUSION));
    assertEquals(0.5, c.members().strengthLost(1), 1e-6);
    assertEquals(0.5, c.rival().strengthThere(1), 1e-6);
    assertEquals(0.4, c.members().strengthLost(2), 1e-6);
    assertEquals(0.4, c.rival().strengthThere(2), 1e-6);
    assertEquals(0, c.attachments().strengthOn(2, day), "nobody is left to follow");
  }

  @Test
  void withoutAppealNobodySwitches() {
    Settings none = TinyWorld.settings(List.of(RivalsParameters.APPEAL), 0);
    assertEquals(0, new Rivalry(RivalsParameters.from(none)).hazard(tied(0.5), 0, 2));
  }
}
