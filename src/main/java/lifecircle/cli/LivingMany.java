package lifecircle.cli;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.RunStore;
import lifecircle.archive.UnwrittenResult;

/**
 * The living of many lives, each kept as soon as it is finished, so that the same command goes on
 * where it was stopped.
 */
final class LivingMany implements Making.Work {
  private final ManyRuns lives;
  private final Screen screen;
  private final Rooms rooms;
  private final Making making;
  private final int threads;
  private final String label;
  private final AtomicInteger finished = new AtomicInteger();

  LivingMany(ManyRuns lives, Screen screen, Rooms rooms, Making making, int threads, String label) {
    this.lives = lives;
    this.screen = screen;
    this.rooms = rooms;
    this.making = making;
    this.threads = threads;
    this.label = label;
  }

  @Override
  public Told into(ResultFolder folder) throws UnwrittenResult {
    boolean shown = screen.live() && !making.quiet();
    RunStore store = RunStore.under(making.out());
    try (Progress progress =
        Progress.ofRuns(screen.err(), shown, label, lives.runs(), System::nanoTime)) {
      return lives
          .into(
              folder,
              rooms.engine(),
              store,
              threads,
              runs -> {
                finished.accumulateAndGet(runs, Math::max);
                progress.accept(runs);
              })
          .told();
    }
  }

  @Override
  public String whenInterrupted() {
    Path kept = making.out().resolve(RunStore.FOLDER);
    return finished.get() == 0
        ? Making.Work.super.whenInterrupted()
        : finished
            + " of "
            + lives.runs()
            + " runs are finished and kept in "
            + kept
            + "; the same command goes on";
  }
}
