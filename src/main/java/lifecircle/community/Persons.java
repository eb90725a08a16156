package lifecircle.community;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Everybody who exists, member or not: fixed traits in columns. Persons are numbered from 0 and
 * never renumbered.
 */
public final class Persons {
  private final long[] key;
  private final double[] interest;
  private final double[] openersPerDay;
  private final double[] quality;
  private final double[] standard;
  private final int[] hourSlot;
  private final int[] contactsPerDay;
  private final int[] tieCapacity;
  private final int[] closeCapacity;
  private final double[] readingBudget;
  private final double[] frailty;
  private final double[] entryError;
  private final int[] city;

  /** Asks {@code born} once for each person from 0 to size − 1. */
  public Persons(int size, IntFunction<Person> born) {
    key = new long[size];
    interest = new double[size];
    openersPerDay = new double[size];
    quality = new double[size];
    standard = new double[size];
    hourSlot = new int[size];
    contactsPerDay = new int[size];
    tieCapacity = new int[size];
    closeCapacity = new int[size];
    readingBudget = new double[size];
    frailty = new double[size];
    entryError = new double[size];
    city = new int[size];
    for (int i = 0; i < size; i++) {
      enter(i, born.apply(i));
    }
  }

  private void enter(int i, Person person) {
    key[i] = person.key();
    interest[i] = person.interest();
    openersPerDay[i] = person.openersPerDay();
    quality[i] = person.quality();
    standard[i] = person.standard();
    hourSlot[i] = person.hourSlot();
    contactsPerDay[i] = person.contactsPerDay();
    tieCapacity[i] = person.tieCapacity();
    closeCapacity[i] = person.closeCapacity();
    readingBudget[i] = person.readingBudget();
    frailty[i] = person.frailty();
    entryError[i] = person.entryError();
    city[i] = person.city();
  }

  /** How many persons exist. */
  public int size() {
    return key.length;
  }

  /** The name under which luck knows the person. */
  public long key(int person) {
    return key[person];
  }

  /** Position in theme space. */
  public double interest(int person) {
    return interest[person];
  }

  /** Openers on a day of visiting, in neutral mood. */
  public double openersPerDay(int person) {
    return openersPerDay[person];
  }

  /** Average quality of the person's messages, in [0, 1]. */
  public double quality(int person) {
    return quality[person];
  }

  /** The quality the person asks for, in [0, 1]. */
  public double standard(int person) {
    return standard[person];
  }

  /** Usual slot of the day. */
  public int hourSlot(int person) {
    return hourSlot[person];
  }

  /** People the person can answer or approach in one day. */
  public int contactsPerDay(int person) {
    return contactsPerDay[person];
  }

  /** Ties the person can keep. */
  public int tieCapacity(int person) {
    return tieCapacity[person];
  }

  /** Ties the person can follow closely. */
  public int closeCapacity(int person) {
    return closeCapacity[person];
  }

  /** Messages the person reads on one day at most. */
  public double readingBudget(int person) {
    return readingBudget[person];
  }

  /** Multiplier of the hazard of leaving. */
  public double frailty(int person) {
    return frailty[person];
  }

  /** What the person adds to the expected benefit before knowing better. */
  public double entryError(int person) {
    return entryError[person];
  }

  /** The city the person lives in. */
  public int city(int person) {
    return city[person];
  }

  /** How many cities there are: one more than the highest number of a city somebody lives in. */
  public int cities() {
    return 1 + Arrays.stream(city).max().orElse(0);
  }
}
