package lifecircle.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line on the terminal: which life it is, how many of its days are simulated, and about how
 * long the rest takes; or the same of the runs of an experiment. Drawn by the thread that
 * simulates, wiped at the end.
 *
 * <p>Units: days or runs; the clock counts nanoseconds. Runs that are finished before a pace can be
 * told were lived another time, and say nothing about it.
 */
final class Progress implements Stride, AutoCloseable {
  private static final long BETWEEN_DRAWINGS = 100_000_000;

  /** How long a run must have lasted before its pace tells how long it will take. */
  private static final long TELLING = 1_500_000_000L;

  private static final int WIDTH = 24;

  private final PrintStream terminal;
  private final boolean shown;
  private final String label;
  private final String step;
  private final int days;
  private final LongSupplier clock;
  private final long began;
  private long paceFrom;
  private int found;
  private long drawn;
  private int lineLength;

  /**
   * A line for one life.
   *
   * @param label which of several lives it is, empty where there is one only
   */
  Progress(PrintStream terminal, boolean shown, String label, int days, LongSupplier clock) {
    this(terminal, shown, label, "day", days, clock);
  }

  /** A line for the runs of an experiment; any thread may tell of them. */
  static Progress ofRuns(
      PrintStream terminal, boolean shown, String label, int runs, LongSupplier clock) {
    return new Progress(terminal, shown, label, "run", runs, clock);
  }

  private Progress(
      PrintStream terminal,
      boolean shown,
      String label,
      String step,
      int days,
      LongSupplier clock) {
    this.step = step;
    this.terminal = terminal;
    this.shown = shown;
    this.label = label;
    this.days = days;
    this.clock = clock;
    this.began = clock.getAsLong();
    this.paceFrom = began;
    this.drawn = began;
  }

  /** Takes note of the number of days that are finished. */
  @Override
  public synchronized void accept(int finishedDays) {
    if (!shown) {
      return;
    }
    long now = clock.getAsLong();
    if (step.equals("run") && now - began < TELLING) {
      paceFrom = now;
      found = Math.max(found, finishedDays);
    }
    if (now - drawn >= BETWEEN_DRAWINGS) {
      drawn = now;
      draw(line(finishedDays, now));
    }
  }

  /** What is lived is lived; tables and figures may take a while yet. */
  @Override
  public synchronized void writing() {
    if (shown) {
      draw(label + "writing tables and figures");
    }
  }

  private String line(int finishedDays, long now) {
    int filled = (int) ((long) WIDTH * finishedDays / days);
    String left =
        now - began < TELLING || finishedDays <= found
            ? ""
            : ", about " + time(Math.round(secondsLeft(finishedDays, now))) + " left";
    return String.format(
        Locale.ROOT,
        "%s%s %d of %d [%s%s] %d %%%s",
        label,
        step,
        finishedDays,
        days,
        "#".repeat(filled),
        "-".repeat(WIDTH - filled),
        100L * finishedDays / days,
        left);
  }

  private double secondsLeft(int finishedDays, long now) {
    return (now - paceFrom) / 1e9 / (finishedDays - found) * (days - finishedDays);
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
  public synchronized void close() {
    if (lineLength > 0) {
      draw("");
      terminal.print("\r");
      terminal.flush();
    }
  }
}
