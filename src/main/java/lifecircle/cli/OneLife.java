package lifecircle.cli;

import java.util.List;
import java.util.function.IntConsumer;
import lifecircle.archive.Identity;
import lifecircle.archive.Question;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.quantity.Language;
import lifecircle.scenario.Scenario;

/**
 * One life to be lived: a scenario with its seed, told in a language.
 *
 * @param scenario the world
 * @param resolved its resolved text
 * @param seed the seed of all luck
 * @param language the language of charts and tables
 * @param events whether what people do is written down, too
 */
record OneLife(Scenario scenario, String resolved, long seed, Language language, boolean events) {
  /** The life of a scenario as these rooms resolve it, with the seed it is lived with. */
  static OneLife of(Scenario scenario, long seed, Language language, Rooms rooms) {
    Scenario seeded = scenario.withoutVariants().seeded(seed);
    return new OneLife(seeded, rooms.resolved(seeded), seed, language, false);
  }

  /** The same life, what people do written down or not. */
  OneLife withEvents(boolean written) {
    return new OneLife(scenario, resolved, seed, language, written);
  }

  /** What determines its result. */
  Identity identity() {
    return new Identity(
        scenario.name(),
        new Question.OneRun(seed, events),
        List.of(resolved),
        Release.version(),
        language);
  }

  /** Lives it and puts every file of the result into the folder. */
  Told into(ResultFolder folder, Rooms rooms, int threads, IntConsumer finishedDays)
      throws UnwrittenResult {
    folder.write("scenario.yaml", resolved);
    return rooms.live(scenario, seed, threads, language, events, folder, finishedDays);
  }

  /** The making of its result. */
  Undertaking undertaking(Screen screen, Rooms rooms, Making making, int threads) {
    return new Undertaking(
        identity(),
        List.of(scenario),
        label ->
            folder -> {
              boolean shown = screen.live() && !making.quiet();
              int days = scenario.durationDays();
              try (Progress progress =
                  new Progress(screen.err(), shown, label, days, System::nanoTime)) {
                return into(folder, rooms, threads, progress);
              }
            });
  }

  /** Whether both would go to one folder, on some computer at least, but are not the same. */
  boolean collidesWith(OneLife other) {
    return scenario.name().equalsIgnoreCase(other.scenario.name())
        && !resolved.equals(other.resolved);
  }
}
