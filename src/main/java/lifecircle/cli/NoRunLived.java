package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;
import lifecircle.experiment.Runs;

/** Every run of a world broke off, so there is nothing to tell. */
final class NoRunLived extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int TOLD = 5;

  private final transient List<String> lines;

  /** The failure of these. */
  NoRunLived(List<Runs> arms) {
    super("every run broke off");
    this.lines = BrokenRuns.lines(arms);
  }

  /** What is told: the first few, and that there is no result. */
  List<String> lines() {
    List<String> told = new ArrayList<>(lines.subList(0, Math.min(TOLD, lines.size())));
    if (lines.size() > TOLD) {
      told.add("and " + (lines.size() - TOLD) + " more");
    }
    told.add("lifecircle: every run broke off, so there is no result; please report one of them");
    return told;
  }
}
