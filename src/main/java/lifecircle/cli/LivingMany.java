package lifecircle.cli;

import java.util.concurrent.atomic.AtomicInteger;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.RunStore;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.FailedRun;
import lifecircle.experiment.Row;
import lifecircle.scenario.Scenario;

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
  private final AtomicInteger broken = new AtomicInteger();

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
      return lives.into(folder, this::live, store, threads, counting(progress)).told();
    }
  }

  private Row live(Scenario world, long seed) throws FailedRun {
    try {
      return rooms.engine().live(world, seed);
    } catch (FailedRun failed) {
      broken.incrementAndGet();
      throw failed;
    }
  }

  private Stride counting(Progress progress) {
    return new Stride() {
      @Override
      public void accept(int runs) {
        finished.accumulateAndGet(runs, Math::max);
        progress.accept(runs);
      }

      @Override
      public void writing() {
        progress.writing();
      }
    };
  }

  @Override
  public String whenInterrupted() {
    int kept = finished.get() - broken.get();
    String lost = broken.get() == 0 ? "" : ", " + broken + " broke off";
    return kept <= 0
        ? Making.Work.super.whenInterrupted() + lost
        : kept
            + " of "
            + lives.runs()
            + " runs are finished and kept in "
            + making.out().resolve(RunStore.FOLDER)
            + lost
            + "; the same command goes on";
  }
}
