package lifecircle.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lifecircle.archive.Identity;
import lifecircle.archive.Question;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.StoredResult;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;

/**
 * The resolved scenario that a word of the command line means: a file, a name of the shelf, or the
 * folder of a result.
 *
 * @param text the resolved scenario
 */
record ResolvedByWord(String text) {
  private static final String SCENARIO = "scenario.yaml";

  static ResolvedByWord find(Rooms rooms, String word) throws RefusedInput {
    Path folder = Options.path(word);
    if (!Files.isDirectory(folder)) {
      return new ResolvedByWord(rooms.resolved(ScenarioByWord.find(rooms, word)));
    }
    Path file = folder.resolve(SCENARIO);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new RefusedInput(
          List.of(
              new Problem(
                  word,
                  0,
                  0,
                  "is a folder without " + SCENARIO,
                  "a scenario file, a name from 'lifecircle list' or the folder of a run",
                  Optional.empty())));
    }
    Scenario scenario = rooms.read(file);
    OptionalLong seed = seed(folder);
    return new ResolvedByWord(
        rooms.resolved(seed.isPresent() ? scenario.seeded(seed.getAsLong()) : scenario));
  }

  /** The (first) seed the result was made with, which need not be the one in its scenario. */
  private static OptionalLong seed(Path folder) {
    try {
      Identity identity = StoredResult.in(folder).identity();
      if (identity.question() instanceof Question.Ensemble ensemble) {
        return OptionalLong.of(ensemble.seeds().first());
      }
      return identity.question() instanceof Question.Patterns patterns
          ? OptionalLong.of(patterns.seeds().first())
          : identity.seed();
    } catch (RefusedFolder noResult) {
      return OptionalLong.empty();
    }
  }
}
