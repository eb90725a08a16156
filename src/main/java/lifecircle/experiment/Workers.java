package lifecircle.experiment;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import lifecircle.archive.UnwrittenResult;

/** The threads on which the runs of an experiment are made, each run on one of them. */
final class Workers implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final ExecutorService threads;

  /** So many threads, which keep no process alive. */
  Workers(int count) {
    threads =
        Executors.newFixedThreadPool(
            count,
            work -> {
              Thread thread = new Thread(work, "lifecircle-run");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Work to be done when a thread is free. */
  <T> Future<T> submit(Callable<T> work) {
    return threads.submit(work);
  }

  /** What came of the work. */
  static <T> T await(Future<T> work) throws UnwrittenResult {
    try {
      return work.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof UnwrittenResult refused) {
        throw refused;
      }
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("an experiment failed", failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("an experiment was interrupted", stopped);
    }
  }

  /** Lives under way may still write; whoever made the folder may want to remove it. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
