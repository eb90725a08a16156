package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lifecircle.archive.Identity;
import lifecircle.archive.Question;
import lifecircle.archive.Rehearsal;
import lifecircle.archive.RunStore;
import lifecircle.archive.Seeds;
import lifecircle.archive.StoredResult;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.Headline;
import lifecircle.quantity.Language;
import lifecircle.scenario.ObservedSeries;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;

/** What a manifest says a result was made from, ready to be made again. */
sealed interface Remaking {
  /** The line that tells how far it is. */
  Progress progress(Screen screen, boolean shown, String label);

  /**
   * Makes it again, everything from the beginning: nothing that is kept elsewhere is taken.
   *
   * @param threads how many threads compute, where the reader says so
   * @return what was done, where that is worth telling
   */
  Optional<String> into(Rehearsal rehearsal, Rooms rooms, OptionalInt threads, Stride progress)
      throws UnwrittenResult;

  /** A simulated life. */
  record OfLife(OneLife life) implements Remaking {
    @Override
    public Progress progress(Screen screen, boolean shown, String label) {
      int days = life.scenario().durationDays();
      return new Progress(screen.err(), shown, label, days, System::nanoTime);
    }

    @Override
    public Optional<String> into(
        Rehearsal rehearsal, Rooms rooms, OptionalInt threads, Stride progress)
        throws UnwrittenResult {
      life.into(rehearsal.folder(), rooms, threads.orElse(1), progress);
      return Optional.empty();
    }
  }

  /** Many simulated lives, of one world or of several. */
  record OfMany(ManyRuns lives) implements Remaking {
    @Override
    public Progress progress(Screen screen, boolean shown, String label) {
      return Progress.ofRuns(screen.err(), shown, label, lives.runs(), System::nanoTime);
    }

    @Override
    public Optional<String> into(
        Rehearsal rehearsal, Rooms rooms, OptionalInt threads, Stride progress)
        throws UnwrittenResult {
      ManyRuns.Lived lived =
          lives.into(
              rehearsal.folder(),
              rooms.engine(),
              RunStore.under(rehearsal.out()),
              threads.orElse(Options.processors()),
              progress);
      return Optional.of(lived.lives() + (lived.lives() == 1 ? " run" : " runs") + " lived again");
    }
  }

  /** The stages of an observed one. */
  record OfSeries(ObservedSeries series, Language language) implements Remaking {
    @Override
    public Progress progress(Screen screen, boolean shown, String label) {
      return new Progress(screen.err(), shown, label, 1, System::nanoTime);
    }

    @Override
    public Optional<String> into(
        Rehearsal rehearsal, Rooms rooms, OptionalInt threads, Stride progress)
        throws UnwrittenResult {
      rooms.stages(series, rooms.find(series), language, rehearsal.folder());
      return Optional.empty();
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
    Question question = identity.question();
    if (question instanceof Question.OneRun run) {
      OneLife life =
          OneLife.of(world(stored, rooms, manifest), run.seed(), identity.language(), rooms)
              .withEvents(run.events());
      remaking = new OfLife(life);
      same = life.identity().equals(identity);
    } else if (question instanceof Question.Ensemble ensemble) {
      ManyLives lives =
          ManyLives.of(
              world(stored, rooms, manifest),
              ensemble.seeds(),
              until(ensemble.seeds()),
              identity.language(),
              rooms);
      remaking = new OfMany(lives);
      same = lives.identity().equals(identity);
    } else if (question instanceof Question.Comparison comparison) {
      List<Scenario> worlds = new ArrayList<>();
      for (String text : identity.inputs()) {
        worlds.add(rooms.read(manifest, text));
      }
      ManyWorlds lives =
          ManyWorlds.of(
              worlds,
              comparison.seeds(),
              until(comparison.seeds()),
              headline(comparison.headline(), manifest),
              identity.language(),
              rooms);
      remaking = new OfMany(lives);
      same = lives.identity().equals(identity);
    } else if (question instanceof Question.Patterns patterns) {
      PatternStudy study =
          PatternStudy.of(
              world(stored, rooms, manifest),
              patterns.seeds(),
              patterns.designs(),
              identity.language(),
              rooms);
      remaking = new OfMany(study);
      same = study.identity().equals(identity);
    } else if (question instanceof Question.LogPatterns) {
      throw logIsElsewhere(manifest);
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

  /** Event lists are large, and not always ours to pass on. */
  private static RefusedInput logIsElsewhere(String manifest) {
    return new RefusedInput(
        List.of(
            new Problem(
                manifest,
                0,
                0,
                "was made from an event log, which is not kept with the result",
                "the same 'lifecircle patterns' again, which says whether the result is as it was",
                Optional.empty())));
  }

  private static Headline headline(List<String> names, String manifest) throws RefusedInput {
    if (names.isEmpty() || !Headline.outcomes().containsAll(names)) {
      throw new RefusedInput(
          List.of(
              new Problem(
                  manifest,
                  0,
                  0,
                  "its headline " + names + " is no outcome",
                  "a manifest made by the same build",
                  Optional.empty())));
    }
    return new Headline(names);
  }

  private static Optional<Until> until(Seeds seeds) throws RefusedInput {
    return seeds.until().isPresent()
        ? Optional.of(Until.of(seeds.until().get()))
        : Optional.empty();
  }

  /** In its place, where it is as it was: it may refer to a file beside it. */
  private static Scenario world(StoredResult stored, Rooms rooms, String manifest)
      throws RefusedInput {
    String text = stored.identity().input();
    return stored.holds(Question.SCENARIO, text)
        ? rooms.read(stored.folder().resolve(Question.SCENARIO))
        : rooms.read(manifest, text);
  }
}
