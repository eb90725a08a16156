package lifecircle.cli;

import java.util.List;
import lifecircle.experiment.FailedRun;
import lifecircle.experiment.Runs;
import lifecircle.scenario.Quotation;

/** What is said of runs that broke off, a line each. */
final class BrokenRuns {
  private BrokenRuns() {}

  static List<String> lines(List<Runs> arms) {
    return arms.stream()
        .flatMap(arm -> arm.failed().stream().map(failed -> line(arm.arm().name(), failed)))
        .toList();
  }

  static String line(String arm, FailedRun failed) {
    return "broke off: "
        + arm
        + " with seed "
        + failed.seed()
        + " on day "
        + failed.day()
        + ": "
        + Quotation.escaped(failed.reason());
  }
}
