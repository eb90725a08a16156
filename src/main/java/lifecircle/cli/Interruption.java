package lifecircle.cli;

import java.io.PrintStream;
import java.util.function.Supplier;

/**
 * What Ctrl-C does while a result is made: the half-written folder goes before the process ends.
 */
final class Interruption implements AutoCloseable {
  private final Runnable removal;
  private final Supplier<String> whatIsLeft;
  private final PrintStream err;
  private final Thread lastWords;
  private volatile boolean happened;

  private Interruption(Runnable removal, Supplier<String> whatIsLeft, PrintStream err) {
    this.removal = removal;
    this.whatIsLeft = whatIsLeft;
    this.err = err;
    this.lastWords = new Thread(this::leaveNothing, "leave nothing half-written");
  }

  /** Watches until closed; {@code removal} removes what is half-written. */
  static Interruption watch(Runnable removal, PrintStream err) {
    return watch(removal, () -> "nothing half-written is left", err);
  }

  /** Watches until closed, and says what is left besides. */
  static Interruption watch(Runnable removal, Supplier<String> whatIsLeft, PrintStream err) {
    Interruption interruption = new Interruption(removal, whatIsLeft, err);
    Runtime.getRuntime().addShutdownHook(interruption.lastWords);
    return interruption;
  }

  private void leaveNothing() {
    happened = true;
    removal.run();
    err.println();
    err.println("lifecircle: interrupted; " + whatIsLeft.get());
  }

  /** Whether the process is ending, so that complaints of the run are of no interest. */
  boolean happened() {
    return happened;
  }

  /** The result is complete or given up: nothing is left to watch. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(lastWords);
    } catch (IllegalStateException ending) {
      // The process is ending already; the folder is in good hands.
    }
  }
}
