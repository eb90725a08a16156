package lifecircle.community;

/**
 * What a person brings along and keeps for life, whether or not they ever join.
 *
 * @param key the name under which luck knows the person, at least 0 and below 2³¹
 * @param interest position in theme space, in spreads of interest around the founding theme at 0
 * @param openersPerDay how many messages of their own a member of neutral mood starts on a day of
 *     visiting
 * @param quality how good their messages are on average, in [0, 1]
 * @param standard the quality below which reading is a waste to them, in [0, 1]
 * @param hourSlot the usual time of day, as a slot of 20 minutes in [0, 72)
 * @param contactsPerDay how many people they can answer or approach in one day
 * @param tieCapacity how many ties they can keep (Dunbar's number, about 150)
 * @param closeCapacity how many of these they can follow closely (about 20)
 * @param readingBudget messages they read on one day at most
 * @param frailty multiplies the hazard of leaving, mean 1 over all persons
 * @param entryError what they add to the benefit they expect before knowing better
 * @param city the city they live in, numbered from 0 by size
 */
public record Person(
    long key,
    double interest,
    double openersPerDay,
    double quality,
    double standard,
    int hourSlot,
    int contactsPerDay,
    int tieCapacity,
    int closeCapacity,
    double readingBudget,
    double frailty,
    double entryError,
    int city) {
  /** Refuses traits outside their ranges. */
  public Person {
    if (!(key >= 0 && key <= Integer.MAX_VALUE)) {
      throw new IllegalArgumentException("key " + key + " is not inside [0, 2^31)");
    }
    if (!(hourSlot >= 0 && hourSlot < Clock.SLOTS_PER_DAY)) {
      throw new IllegalArgumentException("hour slot " + hourSlot + " is not inside [0, 72)");
    }
    if (!(openersPerDay >= 0 && readingBudget > 0 && frailty >= 0)) {
      throw new IllegalArgumentException(
          "openers " + openersPerDay + ", budget " + readingBudget + ", frailty " + frailty);
    }
    if (!(quality >= 0 && quality <= 1 && standard >= 0 && standard <= 1)) {
      throw new IllegalArgumentException("quality " + quality + " or standard " + standard);
    }
    if (!(city >= 0)) {
      throw new IllegalArgumentException("city " + city + " is not at least 0");
    }
    if (!(tieCapacity >= 0 && closeCapacity >= 0 && contactsPerDay >= 0)) {
      throw new IllegalArgumentException("capacities are not negative");
    }
  }
}
