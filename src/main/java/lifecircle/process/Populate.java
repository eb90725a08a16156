package lifecircle.process;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.chance.Quantiles;
import lifecircle.community.Acquaintances;
import lifecircle.community.Clock;
import lifecircle.community.Person;
import lifecircle.community.Persons;

/**
 * Draws the people of a world: their traits, and who knows whom.
 *
 * <p>Everybody has a place on a ring, drawn from their own key. Acquaintances are the nearest on
 * the ring (they know each other, too: clustering) and a few far ones, found at drawn places. A
 * newcomer to the pool changes only the lists of those around its own place, and low numbers have
 * no privilege. Source: Watts and Strogatz 1998, with places instead of an order so that the graph
 * does not depend on the size of the pool.
 */
public final class Populate {
  /**
   * Operators come from a numbered reserve of their own, so that a larger pool does not change
   * them.
   */
  public static final long RESERVE = 1L << 30;

  private final FoundingParameters parameters;
  private final Luck luck;

  /** People under these parameters and this luck. */
  public Populate(FoundingParameters parameters, Luck luck) {
    this.parameters = parameters;
    this.luck = luck;
  }

  /** The persons of the pool, followed by the operators. */
  public Persons persons(int operators) {
    int pool = parameters.pool();
    return new Persons(pool + operators, i -> person(i < pool ? i : RESERVE + i - pool));
  }

  /** The person known to luck under this key. */
  public Person person(long key) {
    double talent = luck.lognormal(1, parameters.talentSpread(), Purpose.TRAIT_TALENT, key);
    double quality = 1 - StrictMath.exp(-talent * StrictMath.log(2));
    double standard =
        Math.min(
            1, parameters.standardBase().value() + parameters.standardRise().value() * quality);
    double capacity = luck.lognormal(1, parameters.dunbarSpread(), Purpose.TRAIT_DUNBAR, key);
    return new Person(
        key,
        parameters.interestSpread() * luck.normal(Purpose.TRAIT_INTEREST, key, 0, 0),
        parameters.openersForm().drawn(parameters, luck, key),
        quality,
        standard,
        hourSlot(key),
        (int)
            Math.rint(
                luck.lognormal(parameters.contactsMedian(), 0.5, Purpose.TRAIT_CONTACTS, key)),
        (int) Math.rint(parameters.dunbarCapacity() * capacity),
        (int) Math.rint(parameters.closeCapacity() * capacity),
        luck.lognormal(
            parameters.readingBudget(), parameters.readingSpread(), Purpose.TRAIT_READING, key),
        Quantiles.gammaOfMeanOne(
            parameters.frailtyShape(), luck.uniform(Purpose.TRAIT_FRAILTY, key, 0, 0)),
        parameters.entryError() * luck.normal(Purpose.TRAIT_ENTRY_ERROR, key, 0, 0),
        Quantiles.zipf(parameters.cities(), luck.uniform(Purpose.TRAIT_CITY, key, 0, 0)) - 1);
  }

  /** Around eight in the evening, give or take four hours. Assumption. */
  private int hourSlot(long key) {
    double slot = 60 + 12 * luck.normal(Purpose.TRAIT_HOUR, key, 0, 0);
    return Math.floorMod((int) Math.rint(slot), Clock.SLOTS_PER_DAY);
  }

  /** Who knows whom among the persons of the pool; operators come from outside and know nobody. */
  public Acquaintances acquaintances(Persons persons) {
    int pool = Math.min(parameters.pool(), persons.size());
    double[] place = new double[pool];
    for (int i = 0; i < pool; i++) {
      place[i] = luck.uniform(Purpose.TRAIT_PLACE, persons.key(i), 0, 0);
    }
    int[] onRing =
        IntStream.range(0, pool)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> place[i]))
            .mapToInt(i -> i)
            .toArray();
    double[] ringPlace = Arrays.stream(onRing).mapToDouble(i -> place[i]).toArray();
    int[][] named = new int[persons.size()][];
    Arrays.fill(named, new int[0]);
    for (int position = 0; position < pool; position++) {
      named[onRing[position]] = known(persons, onRing, ringPlace, position);
    }
    return new Acquaintances(named);
  }

  private int[] known(Persons persons, int[] onRing, double[] ringPlace, int position) {
    int pool = onRing.length;
    long key = persons.key(onRing[position]);
    int near = Math.min(pool - 1, parameters.acquaintancesNear() / 2);
    int far =
        luck.poisson(parameters.acquaintancesFar(), Purpose.TRAIT_FAR_ACQUAINTANCES, key, 0, 0);
    int[] known = new int[near + far];
    for (int k = 0; k < near; k++) {
      known[k] = onRing[(position + k + 1) % pool];
    }
    for (int k = 0; k < far; k++) {
      double where = luck.uniform(Purpose.TRAIT_FAR_PLACE, key, 0, k);
      int found = Arrays.binarySearch(ringPlace, where);
      known[near + k] = onRing[(found >= 0 ? found : -found - 1) % pool];
    }
    return known;
  }
}
