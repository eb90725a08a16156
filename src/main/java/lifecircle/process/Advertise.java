package lifecircle.process;

import lifecircle.community.Community;

/**
 * Operators or sponsors put advertising among the messages of the day. It is read before what the
 * group says, takes its part of the reading budget and is relevant to nobody.
 *
 * <p>Units: messages a day, the same every day. Source: monetisation by advertising F22, C20; that
 * advertising is never relevant is an <em>Assumption</em>.
 */
public final class Advertise {
  private final AdvertiseParameters parameters;

  /** Advertising under these parameters. */
  public Advertise(AdvertiseParameters parameters) {
    this.parameters = parameters;
  }

  /** Puts the day's advertising up. */
  public void advertise(Community c, Today today) {
    c.advertisements().put(today.day(), parameters.advertising().perDay());
  }
}
