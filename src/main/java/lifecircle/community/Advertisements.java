package lifecircle.community;

import java.util.Arrays;

/**
 * The advertising that stands among the messages of the last days.
 *
 * <p>Units: messages, not necessarily whole; {@link Group#LOOK_BACK_DAYS} days are remembered.
 */
public final class Advertisements {
  private final double[] messages = new double[Group.LOOK_BACK_DAYS];
  private final int[] dayOfRow = new int[Group.LOOK_BACK_DAYS];

  /** No advertising yet. */
  public Advertisements() {
    Arrays.fill(dayOfRow, Members.NOT_YET);
  }

  /** So many messages of advertising are put among those of a day. */
  public void put(int day, double count) {
    int row = day % Group.LOOK_BACK_DAYS;
    messages[row] = count + on(day);
    dayOfRow[row] = day;
  }

  /** Advertising of a day that can still be looked back on. */
  public double on(int day) {
    int row = day % Group.LOOK_BACK_DAYS;
    return dayOfRow[row] == day ? messages[row] : 0;
  }
}
