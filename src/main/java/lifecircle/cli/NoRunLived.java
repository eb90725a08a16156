package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lifecircle.experiment.Runs;

/** So many runs broke off that there is nothing to tell: no run, or no pair of runs, is whole. */
final class NoRunLived extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int TOLD = 5;

  private final transient List<String> lines;
  private final String why;

  /** The failure of these. */
  NoRunLived(List<Runs> arms) {
    super("too many runs broke off");
    this.lines = BrokenRuns.lines(arms);
    this.why =
        arms.stream().allMatch(arm -> arm.count() == 0)
            ? "every run broke off"
            : "no seed came to its end in "
                + arms.get(0).arm().name()
                + " and in another scenario, too ("
                + arms.stream().map(NoRunLived::broken).collect(Collectors.joining("; "))
                + ")";
  }

  private NoRunLived(List<String> lines, String why) {
    super("too many runs broke off");
    this.lines = List.copyOf(lines);
    this.why = why;
  }

  /** The failure of every run of one scenario, a line each. */
  static NoRunLived ofAll(List<String> lines) {
    return new NoRunLived(lines, "every run broke off");
  }

  private static String broken(Runs arm) {
    int broken = arm.failed().size();
    return broken + " of " + (arm.count() + broken) + " runs of " + arm.arm().name() + " broke off";
  }

  /** What is told: the first few, and that there is no result. */
  List<String> lines() {
    List<String> told = new ArrayList<>(lines.subList(0, Math.min(TOLD, lines.size())));
    if (lines.size() > TOLD) {
      told.add("and " + (lines.size() - TOLD) + " more");
    }
    told.add("lifecircle: " + why + ", so there is no result; please report one of them");
    return told;
  }
}
