package lifecircle.experiment;

import java.util.Objects;

/** A life that broke off: a fault of ours, told with all that is needed to meet it again. */
public final class FailedRun extends Exception {
  private static final long serialVersionUID = 1L;

  private final long seed;
  private final int day;

  /**
   * A life that broke off.
   *
   * @param seed its seed
   * @param day the day in which it happened
   * @param cause what happened
   */
  public FailedRun(long seed, int day, Throwable cause) {
    super(
        Objects.toString(cause.getMessage(), cause.getClass().getSimpleName())
            .lines()
            .findFirst()
            .orElse(""),
        cause);
    this.seed = seed;
    this.day = day;
  }

  /** A life that was lived to its last evening and could not be told afterwards. */
  static FailedRun afterTheLastEvening(long seed, int lastDay, Throwable cause) {
    FailedRun failed = new FailedRun(seed, lastDay, cause);
    return new FailedRun(
        seed, lastDay, new IllegalStateException("after its evening: " + failed.reason(), cause));
  }

  /** The seed of the life. */
  public long seed() {
    return seed;
  }

  /** The day that was not lived to its evening, or the last where all were. */
  public int day() {
    return day;
  }

  /** What happened, in a line. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
