package lifecircle.cli;

import java.io.PrintStream;
import java.util.List;
import lifecircle.archive.LostRun;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.scenario.Quotation;
import lifecircle.scenario.RefusedInput;
import picocli.CommandLine.TypeConversionException;

/**
 * What is said about something that went wrong, and the exit code it means.
 *
 * @param err where it is said
 * @param words the command line as it was typed
 */
record Mishap(PrintStream err, List<String> words) {
  /** Tells it; returns the exit code. */
  int tell(Throwable mishap) {
    if (mishap instanceof RefusedInput refused) {
      refused.problems().forEach(err::println);
      return ExitCode.READERS_INPUT;
    }
    if (mishap instanceof RefusedFolder refused) {
      err.println("lifecircle: " + refused.line());
      return ExitCode.READERS_INPUT;
    }
    if (mishap instanceof TypeConversionException mistake) {
      err.println("lifecircle: " + Quotation.escaped(String.valueOf(mistake.getMessage())));
      return ExitCode.READERS_INPUT;
    }
    if (mishap instanceof UnwrittenResult failed) {
      err.println("lifecircle: the result could not be written: " + failed.line());
      return ExitCode.FAILED;
    }
    if (mishap instanceof LostRun lost) {
      err.println("lifecircle: " + lost.line());
      return ExitCode.FAILED;
    }
    if (mishap instanceof NoRunLived none) {
      none.lines().forEach(err::println);
      return ExitCode.FAILED;
    }
    Fault.report(mishap, words, err);
    return ExitCode.FAILED;
  }

  /**
   * Of two exit codes, the one that tells more about several results: a failure before a refusal.
   */
  static int worse(int one, int other) {
    if (one == ExitCode.DONE || other == ExitCode.DONE) {
      return Math.max(one, other);
    }
    return Math.min(one, other);
  }
}
