package lifecircle.community;

import java.util.Arrays;

/**
 * The messages of the last hours, in the order in which they were written: those that may still
 * draw an answer.
 *
 * <p>Units: slots counted from the founding; topic in theme space. A message is known to luck by
 * author, slot and ordinal, never by its place in this list.
 */
public final class Talk {
  private int[] author = new int[256];
  private int[] slot = new int[256];
  private long[] key = new long[256];
  private double[] topic = new double[256];
  private boolean[] question = new boolean[256];
  private boolean[] opener = new boolean[256];
  private boolean[] answered = new boolean[256];
  private int count;

  /** Messages of one author in one slot that luck can tell apart. */
  public static final int ORDINALS = 1 << 11;

  /** The key under which luck knows a message: 31 bits of author, 22 of slot, 11 of ordinal. */
  public static long key(long authorKey, int absoluteSlot, int ordinal) {
    if (!(ordinal >= 0 && ordinal < ORDINALS)) {
      throw new IllegalArgumentException("ordinal " + ordinal + " is not inside [0, 2048)");
    }
    return (authorKey << 33) | ((long) absoluteSlot << 11) | ordinal;
  }

  /** Adds a message at the end. */
  public void add(
      int by, int absoluteSlot, long messageKey, double about, boolean asks, boolean opens) {
    if (count == author.length) {
      grow();
    }
    author[count] = by;
    slot[count] = absoluteSlot;
    key[count] = messageKey;
    topic[count] = about;
    question[count] = asks;
    opener[count] = opens;
    answered[count] = false;
    count++;
  }

  private void grow() {
    int size = 2 * count;
    author = Arrays.copyOf(author, size);
    slot = Arrays.copyOf(slot, size);
    key = Arrays.copyOf(key, size);
    topic = Arrays.copyOf(topic, size);
    question = Arrays.copyOf(question, size);
    opener = Arrays.copyOf(opener, size);
    answered = Arrays.copyOf(answered, size);
  }

  /** Forgets the first messages of the list. */
  public void forget(int first) {
    int kept = count - first;
    System.arraycopy(author, first, author, 0, kept);
    System.arraycopy(slot, first, slot, 0, kept);
    System.arraycopy(key, first, key, 0, kept);
    System.arraycopy(topic, first, topic, 0, kept);
    System.arraycopy(question, first, question, 0, kept);
    System.arraycopy(opener, first, opener, 0, kept);
    System.arraycopy(answered, first, answered, 0, kept);
    count = kept;
  }

  /** How many messages are remembered. */
  public int count() {
    return count;
  }

  /** Who wrote it. */
  public int author(int message) {
    return author[message];
  }

  /** When it was written. */
  public int slot(int message) {
    return slot[message];
  }

  /** Its key for luck. */
  public long key(int message) {
    return key[message];
  }

  /** What it is about. */
  public double topic(int message) {
    return topic[message];
  }

  /** Whether it asks something. */
  public boolean isQuestion(int message) {
    return question[message];
  }

  /** Whether it opens a thread (true) or answers (false). */
  public boolean isOpener(int message) {
    return opener[message];
  }

  /** Whether somebody has answered. */
  public boolean isAnswered(int message) {
    return answered[message];
  }

  /** Somebody has answered. */
  public void markAnswered(int message) {
    answered[message] = true;
  }
}
