package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.UnwrittenResult;

/**
 * Lives that are lived one after the other, each with a result of its own. One that fails does not
 * take the others along; what is finished when Ctrl-C comes stays.
 *
 * @param screen where it is told
 * @param rooms who lives them
 * @param making how results are made
 * @param threads how many threads compute
 * @param mishap how failures are told
 */
record LivesInTurn(Screen screen, Rooms rooms, Making making, int threads, Mishap mishap) {
  /**
   * Lives all of them.
   *
   * @return the exit code
   * @throws RefusedFolder when something is in the way of one of them; then none is lived
   */
  int live(List<OneLife> lives) throws RefusedFolder, UnwrittenResult {
    List<OneLife> ahead = new ArrayList<>();
    for (OneLife life : lives) {
      if (!making.isThere(life.identity())) {
        ahead.add(life);
      }
    }
    tellHowLong(ahead);
    if (lives.size() == 1) {
      OneLife only = lives.get(0);
      return making.make(only.identity(), work(only, ""));
    }
    return inTurn(lives);
  }

  private void tellHowLong(List<OneLife> ahead) {
    if (screen.live() && !making.quiet()) {
      Estimate.of(ahead.stream().map(OneLife::scenario).toList())
          .line()
          .ifPresent(screen.err()::println);
    }
  }

  private int inTurn(List<OneLife> lives) {
    int code = ExitCode.DONE;
    List<String> lines = new ArrayList<>();
    for (OneLife life : lives) {
      String name = life.scenario().name();
      String label = lines.size() + 1 + " of " + lives.size() + ", " + name + ": ";
      try {
        Making.Made made = making.made(life.identity(), work(life, label));
        if (made.code() == ExitCode.INTERRUPTED) {
          return made.code();
        }
        lines.add(made.line());
      } catch (RefusedFolder | UnwrittenResult | RuntimeException | Error failed) {
        code = Mishap.worse(code, mishap.tell(failed));
        lines.add("failed: " + name);
        screen.err().println("failed: " + name);
      }
    }
    if (!making.quiet()) {
      lines.forEach(screen.out()::println);
    }
    return code;
  }

  private Making.Work work(OneLife life, String label) {
    return folder -> {
      boolean shown = screen.live() && !making.quiet();
      int days = life.scenario().durationDays();
      try (Progress progress = new Progress(screen.err(), shown, label, days, System::nanoTime)) {
        return life.into(folder, rooms, threads, progress);
      }
    };
  }
}
