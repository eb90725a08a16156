package lifecircle.observation;

import java.util.Arrays;
import lifecircle.community.Book;
import lifecircle.community.Circle;
import lifecircle.community.Reason;

/** Who left why, over a whole life: persons by reason and circle. */
public final class Departures {
  private final long[][] left = new long[Reason.values().length][Circle.values().length];

  /** Adds the leaves of a day. */
  public void add(Book day) {
    for (Reason reason : Reason.values()) {
      for (Circle circle : Circle.values()) {
        left[reason.ordinal()][circle.ordinal()] += day.left(reason, circle);
      }
    }
  }

  /** Persons who left a circle for a reason. */
  public long of(Reason reason, Circle circle) {
    return left[reason.ordinal()][circle.ordinal()];
  }

  /** All persons who left. */
  public long total() {
    return Arrays.stream(left).flatMapToLong(Arrays::stream).sum();
  }
}
