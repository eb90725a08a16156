package lifecircle.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import lifecircle.scenario.NearestName;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;

/**
 * The scenario that a word of the command line means: a file that exists, else a name of the shelf.
 */
final class ScenarioByWord {
  private ScenarioByWord() {}

  static Scenario find(Rooms rooms, String word) throws RefusedInput {
    return find(rooms, word, note -> {});
  }

  /** The scenario; the notes are told what is read, but probably not as it was meant. */
  static Scenario find(Rooms rooms, String word, Consumer<String> notes) throws RefusedInput {
    Path file = Options.path(word);
    boolean folder = Files.isDirectory(file);
    if (Files.exists(file) && !folder) {
      return rooms.read(file, notes);
    }
    if (rooms.shelf().contains(word)) {
      return rooms.shipped(word);
    }
    throw new RefusedInput(
        List.of(
            new Problem(
                word,
                0,
                0,
                folder ? "is a folder" : "no such file",
                "a scenario file or a name from 'lifecircle list'",
                NearestName.to(word, rooms.shelf()))));
  }
}
