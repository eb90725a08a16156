package lifecircle.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the process tells the shell when it ends. */
final class ExitCode {
  /** Done, or already there and verified. */
  static final int DONE = 0;

  /** Our fault, a run that failed, or a result that is not what it should be. */
  static final int FAILED = 1;

  /** Something in the command line, a file or a folder that the reader can mend. */
  static final int READERS_INPUT = 2;

  /** Ended by Ctrl-C. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}

  /** The codes as help lists them. */
  static Map<String, String> meanings() {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put(" " + DONE, "done, or already there and verified");
    meanings.put(
        " " + FAILED, "a fault of lifecircle, a failed run, or a result that does not verify");
    meanings.put(" " + READERS_INPUT, "something to mend in the command, a file or a folder");
    meanings.put(" " + INTERRUPTED, "interrupted by Ctrl-C; nothing half-written is left");
    return meanings;
  }
}
