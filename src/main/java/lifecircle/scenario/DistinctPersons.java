package lifecircle.scenario;

/**
 * Which persons wrote in which period: pairs of two numbers, each kept once, in eight bytes and a
 * little air, so that a log of ten million messages fits into memory.
 */
final class DistinctPersons {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] pairs = new long[1 << 10];
  private int size;

  /** Adds a pair; whether it was not there before. */
  boolean add(int period, int person) {
    if (size * 2 >= pairs.length) {
      grow();
    }
    long pair = ((long) period << 32) + person + 1;
    int at = place(pairs, pair);
    if (pairs[at] == pair) {
      return false;
    }
    pairs[at] = pair;
    size++;
    return true;
  }

  /** Where a pair stands or would stand; 0 marks a free place. */
  private static int place(long[] pairs, long pair) {
    int at = (int) ((pair * MIX) >>> 33) & (pairs.length - 1);
    while (pairs[at] != 0 && pairs[at] != pair) {
      at = (at + 1) & (pairs.length - 1);
    }
    return at;
  }

  private void grow() {
    long[] wider = new long[pairs.length * 2];
    for (long pair : pairs) {
      if (pair != 0) {
        wider[place(wider, pair)] = pair;
      }
    }
    pairs = wider;
  }
}
