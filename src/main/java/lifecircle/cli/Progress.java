package lifecircle.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/**
 * One line on the terminal: which life it is, how many of its days are simulated, and about how
 * long the rest takes. Drawn by the thread that simulates, wiped at the end.
 *
 * <p>Units: days; the clock counts nanoseconds.
 */
final class Progress implements IntConsumer, AutoCloseable {
  private static final long BETWEEN_DRAWINGS = 100_000_000;

  /** How long a run must have lasted before its pace tells how long it will take. */
  private static final long TELLING = 1_500_000_000L;

  private static final int WIDTH = 24;

  private final PrintStream terminal;
  private final boolean shown;
  private final String label;
  private final int days;
  private final LongSupplier clock;
  private final long began;
  private long drawn;
  private int lineLength;

  /**
   * A line for one life.
   *
   * @param label which of several lives it is, empty where there is one only
   */
  Progress(PrintStream terminal, boolean shown, String label, int days, LongSupplier clock) {
    this.terminal = terminal;
    this.shown = shown;
    this.label = label;
    this.days = days;
    this.clock = clock;
    this.began = clock.getAsLong();
    this.drawn = began;
  }

  /** Takes note of the number of days that are finished. */
  @Override
  public void accept(int finishedDays) {
    if (!shown) {
      return;
    }
    long now = clock.getAsLong();
    if (now - drawn >= BETWEEN_DRAWINGS) {
      drawn = now;
      draw(line(finishedDays, now - began));
    }
  }

  private String line(int finishedDays, long nanos) {
    int filled = (int) ((long) WIDTH * finishedDays / days);
    String left =
        nanos < TELLING
            ? ""
            : ", about " + time(Math.round(secondsLeft(finishedDays, nanos))) + " left";
    return String.format(
        Locale.ROOT,
        "%sday %d of %d [%s%s] %d %%%s",
        label,
        finishedDays,
        days,
        "#".repeat(filled),
        "-".repeat(WIDTH - filled),
        100L * finishedDays / days,
        left);
  }

  private double secondsLeft(int finishedDays, long nanos) {
    return nanos / 1e9 / Math.max(1, finishedDays) * (days - finishedDays);
  }

  static String time(long seconds) {
    return seconds < 90 ? seconds + " s" : Math.round(seconds / 60.0) + " min";
  }

  private void draw(String line) {
    terminal.print("\r" + line + " ".repeat(Math.max(0, lineLength - line.length())));
    terminal.flush();
    lineLength = line.length();
  }

  /** Wipes the line, so that what follows begins on a clean one. */
  @Override
  public void close() {
    if (lineLength > 0) {
      draw("");
      terminal.print("\r");
      terminal.flush();
    }
  }
}
