package lifecircle.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lifecircle.chance.Luck;
import lifecircle.community.Calendar;
import lifecircle.community.Community;
import lifecircle.community.Duty;
import lifecircle.community.Expense;
import lifecircle.community.Media;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;

/** Campaigns among a few people outside, with the sum worked out beside it. */
class CampaignHandSizedTest {
  private static final double HALF_OF_ALL = StrictMath.log(2);

  /** Four persons outside, one of them the operator's own number; an exposure costs 10 yuan. */
  private static Campaign campaign(double reach, double minutes) {
    return new Campaign(
        CampaignParameters.from(
            TinyWorld.settings(
                List.of(CampaignParameters.REACH, CampaignParameters.COST, CampaignParameters.TIME),
                reach,
                10,
                minutes)));
  }

  private static Community fourOutside(double yuan) {
    Community c = TinyWorld.of(4, 10, TinyWorld::plain, new int[] {3});
    c.purse().earn(yuan);
    return c;
  }

  private static void assertSaid(double expected, Community c) {
    c.media().await(0, expected - 1e-9);
    c.media().await(1, expected + 1e-9);
    assertTrue(c.media().hasNextHearer());
    assertEquals(0, c.media().nextHearer());
    assertFalse(c.media().hasNextHearer());
  }

  /** Reach ln 2 finds half of the four: 2 exposures cost 20 of the 50 yuan. */
  @Test
  void aCampaignPaysForTheExposuresToExpect() {
    Community c = fourOutside(50);
    campaign(HALF_OF_ALL, 0).campaign(c, TinyWorld.today(1));
    assertEquals(20, c.purse().spentToday(Expense.CAMPAIGNS), 1e-9);
    assertEquals(30, c.purse().balance(), 1e-9);
    assertSaid(HALF_OF_ALL, c);
  }

  /**
   * Ten yuan: 40·(1 − exp(−r)) = 10, so r = ln(4/3) of ln 2, 6.23 of 15 min; then nothing is left.
   */
  @Test
  void aShortPurseShortensTheReach() {
    Community c = fourOutside(10);
    c.operators().give(0, Duty.CAMPAIGNING, 30);
    campaign(HALF_OF_ALL, 15).campaign(c, TinyWorld.today(1));
    assertEquals(0, c.purse().balance(), 1e-12);
    assertEquals(6.226, c.operators().spentOn(Duty.CAMPAIGNING), 1e-3);
    campaign(HALF_OF_ALL, 15).campaign(c, TinyWorld.today(2));
    assertEquals(6.226, c.operators().spentOn(Duty.CAMPAIGNING), 1e-3);
    assertSaid(StrictMath.log(4.0 / 3), c);
  }

  /** 30 min are asked, 15 are there: half the reach. All four are outside. */
  @Test
  void shortTimeShortensTheReach() {
    Community c = fourOutside(1000);
    c.operators().give(0, Duty.CAMPAIGNING, 15);
    campaign(0.2, 30).campaign(c, TinyWorld.today(1));
    assertEquals(15, c.operators().spentOn(Duty.CAMPAIGNING), 1e-12);
    assertEquals(40 * (1 - StrictMath.exp(-0.1)), c.purse().spentToday(Expense.CAMPAIGNS), 1e-9);
    assertSaid(0.1, c);
  }

  /** 0.1 a day and a threshold of 0.35: heard on the fourth day, as with an appointment. */
  @Test
  void constantMediaAreHeardOnTheDayOnWhichTheyWouldBeAppointed() {
    for (double threshold : new double[] {0.02, 0.35, 1.234}) {
      Media media = new Media(1);
      media.await(0, threshold);
      int day = 0;
      media.say(0.1);
      while (!media.hasNextHearer()) {
        media.say(0.1);
        day++;
      }
      assertEquals(Calendar.firstDayBeyond(-1, threshold, 0.1), day);
    }
  }

  @Test
  void whoHasTheLowestThresholdHearsFirst() {
    Media media = new Media(100);
    for (int person = 0; person < 100; person++) {
      media.await(person, (person * 37 % 100 + 1) / 100.0);
    }
    media.say(0.9);
    double before = 0;
    int heard = 0;
    while (media.hasNextHearer()) {
      int person = media.nextHearer();
      double threshold = (person * 37 % 100 + 1) / 100.0;
      assertTrue(threshold > before && threshold <= 0.9);
      before = threshold;
      heard++;
    }
    assertEquals(90, heard);
  }

  /** Two operators of 60 min; 30 come off the top, 45 of each are divided: 9 to welcome. */
  @Test
  void aCampaignTakesItsTimeOffTheTop() {
    Settings settings =
        TinyWorld.settings(List.of(CampaignParameters.REACH, CampaignParameters.TIME), 0.01, 30);
    Community c = TinyWorld.of(3, 10, TinyWorld::plain, new int[] {1, 2});
    TinyWorld.operatorsAct(settings).act(c, TinyWorld.today(0));
    assertEquals(30, c.operators().left(Duty.CAMPAIGNING), 1e-9);
    assertEquals(18, c.operators().left(Duty.WELCOMING), 1e-9);
    assertTrue(c.operators().has(0, Duty.WELCOMING, 8.999));
  }

  /**
   * Two changes of 30 min cost each of two operators 30 of 60; five would cost 150, but 120 is all.
   */
  @Test
  void changingRulesTakesTimeAsFarAsThereIsAny() {
    double[][] changesAndMinutes = {{0, 0}, {2, 60}, {5, 120}};
    for (double[] expected : changesAndMinutes) {
      Community c = TinyWorld.of(3, 10, TinyWorld::plain, new int[] {1, 2});
      Orders orders = new Orders((int) expected[0]);
      TinyWorld.operatorsAct(TinyWorld.settings())
          .act(c, new Today(0, Luck.of(1), new Crew(1), orders));
      assertEquals(expected[1], c.operators().spentOn(Duty.RULES), 1e-9);
    }
  }

  /** 5 % of 60 min: 3 a day for inviting, 6 after two days, 1 when 5 have been used. */
  @Test
  void whatIsMeantForInvitingAndTrainingIsBanked() {
    Settings settings = TinyWorld.settings(List.of(OperatorsActParameters.DRAIN), 0);
    Community c = TinyWorld.of(2, 10, TinyWorld::plain, new int[] {1});
    OperatorsAct act = TinyWorld.operatorsAct(settings);
    act.act(c, TinyWorld.today(0));
    act.act(c, TinyWorld.today(1));
    assertEquals(6, c.operators().bank(Duty.INVITING), 1e-9);
    assertEquals(6, c.operators().bank(Duty.TRAINING), 1e-9);
    assertEquals(3, c.operators().spentOn(Duty.INVITING), 1e-9);
    c.operators().draw(Duty.INVITING, 5);
    assertEquals(1, c.operators().bank(Duty.INVITING), 1e-9);
  }
}
