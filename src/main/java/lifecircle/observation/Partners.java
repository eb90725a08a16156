package lifecircle.observation;

import java.util.Arrays;
import lifecircle.community.Contacts;

/**
 * Who turned to whom within the last 30 days: how many different partners members have, how much
 * the first few of them take, and how much of it is returned.
 *
 * <p>Measures E1 (distinct partners) and E3 (share of the first partners, over members with at
 * least 15 partners).
 */
public final class Partners {
  private static final int WINDOW_DAYS = 30;
  private static final int ENOUGH_PARTNERS = 15;

  private final long[][] acts = new long[WINDOW_DAYS][0];
  private double meanPartners = Double.NaN;
  private double q99Partners = Double.NaN;
  private final double[] topShares = {Double.NaN, Double.NaN, Double.NaN};
  private double reciprocity = Double.NaN;

  /** Notes the contacts of a day. */
  void note(int day, Contacts contacts) {
    long[] today = new long[contacts.count()];
    for (int k = 0; k < today.length; k++) {
      today[k] = ((long) contacts.from(k) << 32) | contacts.to(k);
    }
    Arrays.sort(today);
    acts[day % WINDOW_DAYS] = today;
  }

  /** Forgets the last measurement: no data today. */
  void rest() {
    meanPartners = q99Partners = reciprocity = Double.NaN;
    Arrays.fill(topShares, Double.NaN);
  }

  /** Measures over the window. */
  void measure() {
    rest();
    long[] all = inOrder();
    if (all.length == 0) {
      return;
    }
    long[] pairs = new long[all.length];
    int[] times = new int[all.length];
    int count = 0;
    for (int k = 0; k < all.length; k++) {
      if (k == 0 || all[k] != all[k - 1]) {
        pairs[count++] = all[k];
      }
      times[count - 1]++;
    }
    measure(Arrays.copyOf(pairs, count), Arrays.copyOf(times, count));
  }

  /** All acts of the window; sorting is quick because each day's acts are sorted already. */
  private long[] inOrder() {
    long[] all = new long[Arrays.stream(acts).mapToInt(ofDay -> ofDay.length).sum()];
    int filled = 0;
    for (long[] ofDay : acts) {
      System.arraycopy(ofDay, 0, all, filled, ofDay.length);
      filled += ofDay.length;
    }
    Arrays.sort(all);
    return all;
  }

  private void measure(long[] pairs, int[] times) {
    int returned = 0;
    double[] partners = new double[pairs.length];
    double[] sums = new double[topShares.length];
    int members = 0;
    int rich = 0;
    for (int from = 0; from < pairs.length; ) {
      int to = from;
      while (to < pairs.length && pairs[to] >>> 32 == pairs[from] >>> 32) {
        long back = (pairs[to] << 32) | (pairs[to] >>> 32);
        returned += Arrays.binarySearch(pairs, back) >= 0 ? 1 : 0;
        to++;
      }
      partners[members++] = to - from;
      if (to - from >= ENOUGH_PARTNERS) {
        rich++;
        addShares(Arrays.copyOfRange(times, from, to), sums);
      }
      from = to;
    }
    Arrays.sort(partners, 0, members);
    meanPartners = pairs.length / (double) members;
    q99Partners = partners[(int) Math.min(members - 1, Math.floor(0.99 * members))];
    reciprocity = returned / (double) pairs.length;
    for (int k = 0; k < sums.length; k++) {
      topShares[k] = Tally.ratio(sums[k], rich);
    }
  }

  private static void addShares(int[] times, double[] sums) {
    Arrays.sort(times);
    int[] first = {1, 5, 15};
    double all = Arrays.stream(times).sum();
    for (int k = 0; k < first.length; k++) {
      double top = 0;
      for (int i = Math.max(0, times.length - first[k]); i < times.length; i++) {
        top += times[i];
      }
      sums[k] += top / all;
    }
  }

  /** Mean number of distinct partners that those who turned to anybody turned to. */
  double meanPartners() {
    return meanPartners;
  }

  /** The number of partners that 99 % stay below. */
  double q99Partners() {
    return q99Partners;
  }

  /** Mean share of the first partner in a member's acts. */
  double top1Share() {
    return topShares[0];
  }

  /** Mean share of the first five partners. */
  double top5Share() {
    return topShares[1];
  }

  /** Mean share of the first fifteen partners. */
  double top15Share() {
    return topShares[2];
  }

  /** Part of the directed pairs that also exist in the other direction. */
  double reciprocity() {
    return reciprocity;
  }
}
