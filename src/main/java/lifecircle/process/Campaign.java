package lifecircle.process;

import lifecircle.community.Community;
import lifecircle.community.Duty;
import lifecircle.community.Expense;

/**
 * Operators pay for reach: while a campaign runs, everybody outside comes across the community more
 * often. What time and purse cannot carry shortens the reach, and less reach takes less time.
 *
 * <p>A day with reach r costs outside·(1 − exp(−r))·cost, the exposures to expect. Units: r in
 * exposures a day, money in yuan. <em>Assumption.</em>
 */
public final class Campaign {
  private final CampaignParameters parameters;

  /** Campaigns under these parameters. */
  public Campaign(CampaignParameters parameters) {
    this.parameters = parameters;
  }

  /** Lets media say as much more today as can be paid in time and money. */
  public void campaign(Community c, Today today) {
    double asked = parameters.timeAskedMinutes();
    double minutes = Math.min(asked, c.operators().left(Duty.CAMPAIGNING));
    double share = asked == 0 ? 1 : minutes / asked;
    double everybody = c.members().countOutside() * parameters.costPerExposure();
    double wished = share * parameters.reach().perDay();
    double price = everybody * -StrictMath.expm1(-wished);
    boolean affordable = price <= c.purse().balance();
    double money = affordable ? price : c.purse().balance();
    double reach = affordable ? wished : -StrictMath.log1p(-money / everybody);
    if (reach > 0) {
      c.operators().spendTogether(Duty.CAMPAIGNING, minutes * Math.min(1, reach / wished));
      c.purse().pay(Expense.CAMPAIGNS, money);
      c.media().say(reach);
    }
  }
}
