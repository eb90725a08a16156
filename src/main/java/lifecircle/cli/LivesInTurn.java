package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.UnwrittenResult;

/**
 * Results that are made one after the other, each of a life or of many. One that fails does not
 * take the others along; what is finished when Ctrl-C comes stays.
 *
 * @param screen where it is told
 * @param making how results are made
 * @param mishap how failures are told
 */
record LivesInTurn(Screen screen, Making making, Mishap mishap) {
  /**
   * Makes all of them.
   *
   * @return the exit code
   * @throws RefusedFolder when something is in the way of one of them; then none is made
   */
  int live(List<Undertaking> all) throws RefusedFolder, UnwrittenResult {
    List<Undertaking> ahead = new ArrayList<>();
    for (Undertaking one : all) {
      if (!making.isThere(one.identity())) {
        ahead.add(one);
      }
    }
    tellHowLong(ahead);
    if (all.size() == 1) {
      Undertaking only = all.get(0);
      return making.make(only.identity(), only.work().apply(""));
    }
    return inTurn(all);
  }

  private void tellHowLong(List<Undertaking> ahead) {
    if (screen.live() && !making.quiet()) {
      Estimate.of(ahead.stream().flatMap(one -> one.lives().stream()).toList())
          .line()
          .ifPresent(screen.err()::println);
    }
  }

  private int inTurn(List<Undertaking> all) {
    int code = ExitCode.DONE;
    List<String> lines = new ArrayList<>();
    for (Undertaking one : all) {
      String label = lines.size() + 1 + " of " + all.size() + ", " + one.name() + ": ";
      try {
        Making.Made made = making.made(one.identity(), one.work().apply(label));
        if (made.code() == ExitCode.INTERRUPTED) {
          return made.code();
        }
        code = Mishap.worse(code, made.code());
        lines.add(made.line());
      } catch (RefusedFolder | UnwrittenResult | RuntimeException | Error failed) {
        code = Mishap.worse(code, mishap.tell(failed));
        lines.add("failed: " + one.name());
        screen.err().println("failed: " + one.name());
      }
    }
    if (!making.quiet()) {
      lines.forEach(screen.out()::println);
    }
    return code;
  }
}
