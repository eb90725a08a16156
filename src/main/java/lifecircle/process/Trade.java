package lifecircle.process;

import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Community;
import lifecircle.community.Customers;

/**
 * The community's trade with its members, at the end of the day: visitors are made offers, buy some
 * of them and find them kept or broken; some visitors work along (co-creation, crowdsourcing), and
 * sponsors pay for the advertising that was read. All of it moves trust, and trust moves what is
 * bought. Operators at work are no customers.
 *
 * <p>Offers ~ Poisson(offers) a day of visiting. Each is bought with chance m·trust·relevance of
 * the theme to the member's interest, m = conversion + pressure·(1 − conversion). Trust T ← T +
 * rate·(1 − T) when a bought offer is kept, T ← T·(1 − betrayal) when it is broken, T ← T·(1 −
 * annoyance·pressure) when an offer was not wanted. A visitor of commitment c contributes with
 * chance 1 − exp(−cocreation·c⁺): T ← T + gain·(1 − T), and the contributions of the day give
 * novelty back, 1 − exp(−novelty·Σ quality) of what is missing.
 *
 * <p>Source: C20, F10, F12, F20, F22; the forms are an <em>Assumption</em>.
 *
 * <p>Units: trust and chances in [0, 1]; offers a day of visiting; money in yuan.
 */
public final class Trade {
  private final TradeParameters parameters;

  /** Trade under these parameters. */
  public Trade(TradeParameters parameters) {
    this.parameters = parameters;
  }

  /** Trades with every visitor of the day who is still a member. */
  public void trade(Community c, Today today) {
    for (int k = 0; k < c.presence().count(); k++) {
      int visitor = c.presence().visitor(k);
      if (c.members().isMember(visitor)) {
        if (!c.customers().isKnown(visitor)) {
          c.customers().meet(visitor, parameters.firstTrust().value());
        }
        if (!c.operators().isAtWork(visitor)) {
          offer(c, today, visitor);
        }
        contribute(c, today, visitor);
      }
    }
    double paidBySponsors = parameters.advertisingIncomeYuan() * c.book().trade().advertisingRead();
    c.book().trade().earnFromAdvertising(paidBySponsors);
    c.purse().earn(paidBySponsors);
  }

  private void offer(Community c, Today today, int visitor) {
    Luck luck = today.luck();
    long key = c.persons().key(visitor);
    double relevance =
        c.tastes().relevance(c.tastes().interest(visitor) - c.groups().homeOf(visitor).theme());
    int offers = luck.poisson(parameters.offers().perDay(), Purpose.OFFERS, key, today.day(), 0);
    for (int k = 0; k < offers; k++) {
      c.book().trade().offer();
      double chance = parameters.willingness() * c.customers().trust(visitor) * relevance;
      if (luck.happens(chance, Purpose.PURCHASE, key, today.day(), k)) {
        buy(c, today, visitor, k);
      } else {
        c.customers().setTrust(visitor, c.customers().trust(visitor) * parameters.patience());
      }
    }
  }

  private void buy(Community c, Today today, int visitor, int k) {
    Customers customers = c.customers();
    c.book().trade().sell(customers.purchases(visitor) > 0, parameters.priceYuan());
    c.purse().earn(parameters.priceYuan());
    customers.buy(visitor);
    long key = c.persons().key(visitor);
    double kept = parameters.keptShare().value();
    if (today.luck().happens(kept, Purpose.PROMISE, key, today.day(), k)) {
      gain(customers, visitor, parameters.trustRate().value());
    } else {
      c.book().trade().breakPromise();
      double left = 1 - parameters.betrayal().value();
      customers.setTrust(visitor, customers.trust(visitor) * left);
    }
  }

  /** The visitor may give a piece of work, which freshens the theme at home. */
  private void contribute(Community c, Today today, int visitor) {
    double committed = Math.max(0, c.accounts().commitment(visitor));
    double chance = 1 - StrictMath.exp(-parameters.cocreation().perDay() * committed);
    long key = c.persons().key(visitor);
    if (!today.luck().happens(chance, Purpose.COCREATION, key, today.day(), 0)) {
      return;
    }
    c.book().trade().contribute();
    c.contributions().enter(visitor, today.day(), c.persons().quality(visitor));
    gain(c.customers(), visitor, parameters.cocreationTrust().value());
    double fresh = parameters.cocreationNovelty() * c.persons().quality(visitor);
    c.groups().homeOf(visitor).refresh(1 - StrictMath.exp(-fresh));
  }

  private static void gain(Customers customers, int visitor, double share) {
    double trust = customers.trust(visitor);
    customers.setTrust(visitor, Math.min(1, trust + share * (1 - trust)));
  }
}
