package lifecircle.chance;

/**
 * All chance of one world: a pure function of seed, purpose, who, when and which. Asking twice
 * gives the same answer, asking something else changes nothing.
 *
 * <p>Keys are semantic: a person's key, a day, a k-th time, an {@link #ordered ordered} or {@link
 * #unordered unordered} pair; never a counter of calls and never an index into something that
 * changes. Each distribution uses one uniform through its inverse CDF, so that an outcome is
 * monotone in its parameter.
 */
@FunctionalInterface
public interface Luck {
  /** 64 random bits for this question. */
  long bits(Purpose purpose, long who, long when, long which);

  /** The luck of a world with this seed. */
  static Luck of(long seed) {
    return new SeededLuck(seed);
  }

  /** The key of an act from one person towards another; keys below 2³¹. */
  static long ordered(long from, long to) {
    return (from << 32) | to;
  }

  /** The key of a pair, whoever is named first; keys below 2³¹. */
  static long unordered(long one, long other) {
    return ordered(Math.min(one, other), Math.max(one, other));
  }

  /** A number inside (0, 1), never 0 and never 1 (to which the largest would round). */
  default double uniform(Purpose purpose, long who, long when, long which) {
    double uniform = ((bits(purpose, who, when, which) >>> 11) + 0.5) * 0x1.0p-53;
    return Math.min(uniform, 1 - 0x1.0p-53);
  }

  /** Whether something of this probability happens. */
  default boolean happens(double probability, Purpose purpose, long who, long when, long which) {
    return uniform(purpose, who, when, which) < probability;
  }

  /**
   * The threshold of a rare event: it happens when its cumulative hazard exceeds this Exp(1)
   * number.
   */
  default double threshold(Purpose purpose, long who, long when, long which) {
    return -StrictMath.log(uniform(purpose, who, when, which));
  }

  /**
   * A standard Gumbel number: the largest of ln w + Gumbel is a choice with chances in proportion
   * to w.
   */
  default double gumbel(Purpose purpose, long who, long when, long which) {
    return -StrictMath.log(threshold(purpose, who, when, which));
  }

  /** A standard normal number. */
  default double normal(Purpose purpose, long who, long when, long which) {
    return Quantiles.normal(uniform(purpose, who, when, which));
  }

  /**
   * A lognormal number with this median, {@code spread} being the standard deviation of its
   * logarithm.
   */
  default double lognormal(double median, double spread, Purpose purpose, long who) {
    return median * StrictMath.exp(spread * normal(purpose, who, 0, 0));
  }

  /** How many events of a Poisson process of this mean. */
  default int poisson(double mean, Purpose purpose, long who, long when, long which) {
    return mean == 0 ? 0 : Quantiles.poisson(mean, uniform(purpose, who, when, which));
  }
}
