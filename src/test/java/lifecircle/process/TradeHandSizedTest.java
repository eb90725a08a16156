package lifecircle.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Path;
import lifecircle.community.Person;
import lifecircle.community.Reason;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;

/** Trade, co-creation and advertising among a few people, with the sum worked out beside it. */
class TradeHandSizedTest {
  /** Every uniform is 1/2; a Poisson number of mean 1 is then 1. */
  private static final Luck MIDDLING = (purpose, who, when, which) -> 1L << 63;

  /** One offer a visit, bought by whoever is willing more than half; trust begins at 0.6. */
  private static final Settings ONE_OFFER =
      TinyWorld.settings()
          .with(TradeParameters.OFFERS, 1)
          .with(TradeParameters.FIRST_TRUST, 0.6)
          .with(TradeParameters.CONVERSION, 1);

  private static Community afterTrade(Settings settings, int days) {
    Community c = TinyWorld.of(1, 10);
    TinyWorld.join(c, 0);
    trade(c, settings, days);
    return c;
  }

  private static void trade(Community c, Settings settings, int days) {
    Trade trade = new Trade(TradeParameters.from(settings));
    for (int day = 0; day < days; day++) {
      TinyWorld.present(c, day, 0);
      trade.trade(c, TinyWorld.today(day, MIDDLING));
    }
  }

  /** Kept for nine in ten: T = 0.6 + 0.1·0.4 = 0.64; kept for four in ten: T = 0.6·0.6 = 0.36. */
  @Test
  void aKeptOfferGivesTrustAndABrokenOneTakesMore() {
    Community kept = afterTrade(ONE_OFFER, 1);
    assertEquals(0.64, kept.customers().trust(0), 1e-12);
    assertEquals(0, kept.book().trade().brokenPromises());
    Community broken = afterTrade(ONE_OFFER.with(TradeParameters.KEPT_SHARE, 0.4), 1);
    assertEquals(0.36, broken.customers().trust(0), 1e-12);
    assertEquals(1, broken.book().trade().brokenPromises());
  }

  /** Bought on days 0 and 1 for 50 yuan each; only the second is a repurchase. */
  @Test
  void whoBuysAgainIsARepurchaseAndPaysIntoThePurse() {
    Community c = afterTrade(ONE_OFFER, 2);
    assertEquals(2, c.book().trade().offers());
    assertEquals(2, c.book().trade().conversions());
    assertEquals(1, c.book().trade().repurchases());
    assertEquals(2, c.customers().purchases(0));
    assertEquals(100, c.purse().balance());
    assertEquals(100, c.book().trade().tradeIncome());
  }

  /** Trust 0.8: chance 0.8 on the theme, 0.8·exp(−1/2) = 0.485 one width (0.8) away from it. */
  @Test
  void whatIsFarFromOnesInterestIsNotBought() {
    Community c =
        TinyWorld.of(
            1, 10, key -> new Person(key, 0.8, 1, 0.5, 0.5, 36, 9, 9, 9, 40, 1, 0, 0), new int[0]);
    TinyWorld.join(c, 0);
    Settings trusting = ONE_OFFER.with(TradeParameters.FIRST_TRUST, 0.8);
    trade(c, trusting, 1);
    assertEquals(1, c.book().trade().offers());
    assertEquals(0, c.book().trade().conversions());
    assertEquals(0, c.customers().purchases(0));
    assertEquals(1, afterTrade(trusting, 1).book().trade().conversions());
  }

  /**
   * Nobody wants it (0.2·0.6 is below one half): pressed by 0.2 it takes 0.1·0.2 of the trust, 0.6
   * · 0.98 = 0.588; merely shown it takes nothing.
   */
  @Test
  void anUnwantedOfferCostsTrustOnlyWhenItIsPressed() {
    Settings unwanted = ONE_OFFER.with(TradeParameters.CONVERSION, 0);
    assertEquals(0.6, afterTrade(unwanted, 1).customers().trust(0), 1e-12);
    Settings pressed = unwanted.with(TradeParameters.PRESSURE, 0.2);
    assertEquals(0.588, afterTrade(pressed, 1).customers().trust(0), 1e-12);
  }

  /** Conversion 0.2, trust 1: 0.2 is too little to buy; pressed by 0.5, 0.2 + 0.5·0.8 = 0.6. */
  @Test
  void pressureSellsToday() {
    Settings lukewarm =
        ONE_OFFER.with(TradeParameters.CONVERSION, 0.2).with(TradeParameters.FIRST_TRUST, 1);
    assertEquals(0, afterTrade(lukewarm, 1).book().trade().conversions());
    Settings pressed = lukewarm.with(TradeParameters.PRESSURE, 0.5);
    assertEquals(1, afterTrade(pressed, 1).book().trade().conversions());
  }

  /** Trust fell from 0.6 to 0.36, by 40 %: 0.05·0.4 = 0.02 on the first judgement. */
  @Test
  void lostTrustIsAReasonAgainstTheCommunity() {
    Community c = afterTrade(ONE_OFFER.with(TradeParameters.KEPT_SHARE, 0.4), 1);
    new Weigh(WeighParameters.from(ONE_OFFER)).weigh(c, TinyWorld.today(0));
    assertEquals(-0.02, c.accounts().of(0, Reason.DISTRUST), 1e-9);
    Community content = afterTrade(ONE_OFFER, 1);
    new Weigh(WeighParameters.from(ONE_OFFER)).weigh(content, TinyWorld.today(0));
    assertEquals(0, content.accounts().of(0, Reason.DISTRUST));
  }

  @Test
  void whoWasNeverTradedWithDoesNotDistrust() {
    Community c = TinyWorld.of(1, 10);
    TinyWorld.join(c, 0);
    TinyWorld.present(c, 0, 0);
    new Weigh(WeighParameters.from(ONE_OFFER)).weigh(c, TinyWorld.today(0));
    assertFalse(c.customers().isKnown(0));
    assertEquals(0, c.accounts().of(0, Reason.DISTRUST));
  }

  @Test
  void operatorsAtWorkAreNoCustomers() {
    Community c = TinyWorld.of(1, 10, TinyWorld::plain, new int[] {0});
    Entry.enter(c, Luck.of(1), 0, Circle.ORGANISATION, 0, Path.FOUNDING, 0, 0);
    trade(c, ONE_OFFER, 1);
    assertEquals(0, c.book().trade().offers());
  }

  /**
   * Rate 2, commitment 0.5: 1 − exp(−1) = 0.632 is above one half. Quality 0.5 at 0.1 fills 1 −
   * exp(−0.05) of the missing half of novelty; trust gains 0.05·0.4 = 0.02.
   */
  @Test
  void theCommittedWorkAlongAndFreshenTheTheme() {
    Settings together =
        ONE_OFFER
            .with(TradeParameters.OFFERS, 0)
            .with(TradeParameters.COCREATION, 2)
            .with(TradeParameters.COCREATION_NOVELTY, 0.1);
    Community c = TinyWorld.of(1, 10);
    TinyWorld.join(c, 0);
    c.accounts().move(0, Reason.ANSWERED, 0.5, 1);
    c.groups().of(0).wearOut(0.5);
    trade(c, together, 1);
    assertEquals(1, c.book().trade().contributions());
    assertEquals(0.5 + 0.5 * (1 - Math.exp(-0.05)), c.groups().of(0).novelty(), 1e-12);
    assertEquals(0.62, c.customers().trust(0), 1e-12);

    Community disappointed = TinyWorld.of(1, 10);
    TinyWorld.join(disappointed, 0);
    disappointed.accounts().move(0, Reason.UNANSWERED, -0.1, 1);
    trade(disappointed, together.with(TradeParameters.COCREATION, 10), 1);
    assertEquals(0, disappointed.book().trade().contributions());
  }

  private static Community afterReading(double advertising) {
    Settings settings =
        TinyWorld.settings()
            .with(AdvertiseParameters.ADVERTISING, advertising)
            .with(TradeParameters.ADVERTISING_INCOME, 0.1);
    Community c = TinyWorld.of(1, 10);
    TinyWorld.join(c, 0);
    TinyWorld.present(c, 0, 0);
    for (int k = 0; k < 20; k++) {
      c.groups().of(0).hear(0, 0, 0.5);
    }
    new Advertise(AdvertiseParameters.from(settings)).advertise(c, TinyWorld.today(0));
    new Read(ReadParameters.from(settings)).read(c, TinyWorld.today(0));
    new Trade(TradeParameters.from(settings)).trade(c, TinyWorld.today(0));
    return c;
  }

  /**
   * 20 messages on the theme (relevance 0.98787) and a budget of 40. 20 advertisements still leave
   * room: half of what is read is relevant. 60 fill the budget: nothing else is read, 40 of 80 are
   * too much, sponsors pay 40·0.1 = 4 yuan.
   */
  @Test
  void advertisingEatsTheReadingBudgetAndIsRelevantToNobody() {
    Community none = afterReading(0);
    assertEquals(1 - 0.98787, none.impressions().irrelevance(0), 1e-4);
    assertEquals(0, none.purse().balance());
    Community some = afterReading(20);
    assertEquals(none.impressions().benefit(0), some.impressions().benefit(0), 1e-12);
    assertEquals(1 - 0.98787 / 2, some.impressions().irrelevance(0), 1e-4);
    assertEquals(0, some.impressions().overload(0), 1e-12);
    assertEquals(2, some.purse().balance(), 1e-12);
    Community much = afterReading(60);
    assertEquals(0, much.impressions().benefit(0), 1e-12);
    assertEquals(1, much.impressions().irrelevance(0), 1e-12);
    assertEquals(0.5, much.impressions().overload(0), 1e-12);
    assertEquals(40, much.book().trade().advertisingRead(), 1e-12);
    assertEquals(4, much.purse().balance(), 1e-12);
  }

  /** After a week away: 7 days of 10 advertisements can be looked back on, older ones are gone. */
  @Test
  void advertisingIsLookedBackOnForAWeek() {
    Community c = TinyWorld.of(1, 20);
    for (int day = 0; day < 10; day++) {
      c.advertisements().put(day, 10);
    }
    assertEquals(10, c.advertisements().on(9));
    assertEquals(10, c.advertisements().on(3));
    assertEquals(0, c.advertisements().on(2));
    assertEquals(0, c.advertisements().on(10));
  }

  /** One more customer among the visitors changes nobody else's luck. */
  @Test
  void aFurtherCustomerIsABystander() {
    Settings busy =
        ONE_OFFER
            .with(TradeParameters.OFFERS, 3)
            .with(TradeParameters.PRESSURE, 0.1)
            .with(TradeParameters.COCREATION, 1);
    Community three = TinyWorld.of(4, 40);
    Community four = TinyWorld.of(4, 40);
    for (int person = 0; person < 4; person++) {
      TinyWorld.join(three, person);
      TinyWorld.join(four, person);
    }
    Trade trade = new Trade(TradeParameters.from(busy));
    for (int day = 0; day < 40; day++) {
      TinyWorld.present(three, day, 1, 2, 3);
      TinyWorld.present(four, day, 0, 1, 2, 3);
      trade.trade(three, TinyWorld.today(day));
      trade.trade(four, TinyWorld.today(day));
    }
    for (int person = 1; person < 4; person++) {
      assertTrue(three.customers().purchases(person) > 0);
      assertEquals(three.customers().purchases(person), four.customers().purchases(person));
      assertEquals(three.customers().trust(person), four.customers().trust(person));
    }
  }

  /** 2,000 uniform draws of each purpose stay within four standard errors of one half. */
  @Test
  void theDrawsOfTradeAreFair() {
    for (Purpose purpose :
        new Purpose[] {Purpose.OFFERS, Purpose.PURCHASE, Purpose.PROMISE, Purpose.COCREATION}) {
      double sum = 0;
      for (int person = 0; person < 2000; person++) {
        sum += Luck.of(1).uniform(purpose, person, 7, 0);
      }
      assertEquals(0.5, sum / 2000, 4 * Math.sqrt(1 / 12.0 / 2000), purpose.name());
    }
  }
}
