package lifecircle.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import lifecircle.archive.Identity;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.StoredResult;
import lifecircle.archive.UnwrittenResult;
import lifecircle.quantity.Language;
import lifecircle.scenario.ObservedSeries;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;

/** What a manifest says a result was made from, ready to be made again. */
sealed interface Remaking {
  /** How many days are to be simulated. */
  int days();

  /** Makes it again. */
  void into(ResultFolder folder, Rooms rooms, int threads, IntConsumer finishedDays)
      throws UnwrittenResult;

  /** A simulated life. */
  record OfLife(OneLife life) implements Remaking {
    @Override
    public int days() {
      return life.scenario().durationDays();
    }

    @Override
    public void into(ResultFolder folder, Rooms rooms, int threads, IntConsumer finishedDays)
        throws UnwrittenResult {
      life.into(folder, rooms, threads, finishedDays);
    }
  }

  /** The stages of an observed one. */
  record OfSeries(ObservedSeries series, Language language) implements Remaking {
    @Override
    public int days() {
      return 1;
    }

    @Override
    public void into(ResultFolder folder, Rooms rooms, int threads, IntConsumer finishedDays)
        throws UnwrittenResult {
      rooms.stages(series, rooms.find(series), language, folder);
    }
  }

  /**
   * Reads what a result was made from.
   *
   * @throws RefusedInput when it cannot be read, or when it reads differently today
   */
  static Remaking of(StoredResult stored, Rooms rooms) throws RefusedInput {
    Identity identity = stored.identity();
    String manifest = stored.folder().resolve("manifest.json").toString();
    boolean same;
    Remaking remaking;
    if (identity.seed().isPresent()) {
      // In its place, where it is as it was: it may refer to a file beside it.
      OneLife life =
          OneLife.of(
              stored.holds("scenario.yaml", identity.input())
                  ? rooms.read(stored.folder().resolve("scenario.yaml"))
                  : rooms.read(manifest, identity.input()),
              identity.seed().getAsLong(),
              identity.language(),
              rooms);
      remaking = new OfLife(life);
      same = life.identity().equals(identity);
    } else {
      ObservedSeries series = rooms.series(identity.name(), identity.input());
      remaking = new OfSeries(series, identity.language());
      same = series.canonicalCsv().equals(identity.input());
    }
    if (!same) {
      throw new RefusedInput(
          List.of(
              new Problem(
                  manifest,
                  0,
                  0,
                  "this lifecircle reads another scenario or series from it than was written",
                  "a manifest made by the same build",
                  Optional.empty())));
    }
    return remaking;
  }
}
