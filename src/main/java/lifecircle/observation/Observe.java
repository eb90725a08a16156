package lifecircle.observation;

import lifecircle.community.Community;

/** Each evening: counts, and writes the day's line of numbers. Changes nothing in the community. */
public final class Observe {
  private static final int PARTNERS_EVERY_DAYS = 7;

  private final Partners partners = new Partners();

  /** The line of this evening. */
  public Evening observe(Community c, int day) {
    partners.note(day, c.contacts());
    if (day % PARTNERS_EVERY_DAYS == PARTNERS_EVERY_DAYS - 1) {
      partners.measure();
    } else {
      partners.rest();
    }
    Tally tally = new Tally(c, day, partners);
    return new Evening(
        day,
        Indicators.all().stream()
            .map(indicator -> indicator.formula().applyAsDouble(tally))
            .toList());
  }
}
