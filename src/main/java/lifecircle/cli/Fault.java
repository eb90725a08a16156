package lifecircle.cli;

import java.io.PrintStream;
import java.util.List;
import lifecircle.scenario.Quotation;

/** A mistake of ours, told to the person it happened to. */
final class Fault {
  private Fault() {}

  /** One sentence and a request; the trace only for those who ask for it. */
  static void report(Throwable fault, List<String> words, PrintStream err) {
    if (fault instanceof OutOfMemoryError) {
      err.println("lifecircle: not enough memory; give Java more, for example java -Xmx4g -jar …");
    } else {
      err.println("lifecircle: this is a fault of lifecircle, not yours: " + what(fault));
      err.println(
          "  Please report it with this command: lifecircle "
              + Quotation.escaped(String.join(" ", words))
              + " "
              + Options.STACKTRACE);
    }
    if (words.contains(Options.STACKTRACE)) {
      fault.printStackTrace(err);
    }
  }

  private static String what(Throwable fault) {
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : Quotation.escaped(message);
  }
}
