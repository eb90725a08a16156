package lifecircle.pattern;

import lifecircle.community.Clock;

/** Slots since the first day of a record, as days. */
final class Moments {
  private Moments() {}

  /** The day in which a slot lies. */
  static int day(int moment) {
    return moment / Clock.SLOTS_PER_DAY;
  }
}
