package lifecircle.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * Deals a loop over members to threads. The body for number k may read anything and write only what
 * belongs to k, so the outcome is the same for any number of threads.
 */
public final class Crew implements AutoCloseable {
  /** Below this many turns a loop is not worth dealing out. */
  private static final int WORTH_SHARING = 256;

  private final int threads;
  private final ExecutorService workers;

  /** A crew of this many threads, at least 1. */
  public Crew(int threads) {
    if (!(threads >= 1)) {
      throw new IllegalArgumentException("a crew of " + threads + " is not at least 1");
    }
    this.threads = threads;
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "lifecircle-crew");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Runs the body for every number from 0 to count − 1 and waits for all. */
  public void each(int count, IntConsumer body) {
    if (threads == 1 || count < WORTH_SHARING) {
      for (int k = 0; k < count; k++) {
        body.accept(k);
      }
      return;
    }
    List<Future<?>> parts = new ArrayList<>();
    for (int part = 0; part < threads; part++) {
      int from = (int) ((long) count * part / threads);
      int to = (int) ((long) count * (part + 1) / threads);
      parts.add(
          workers.submit(
              () -> {
                for (int k = from; k < to; k++) {
                  body.accept(k);
                }
              }));
    }
    parts.forEach(Crew::await);
  }

  private static void await(Future<?> part) {
    try {
      part.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the crew was at work", interrupted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a worker of the crew failed", failed.getCause());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
