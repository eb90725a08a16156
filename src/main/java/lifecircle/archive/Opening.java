package lifecircle.archive;

import java.nio.file.Path;
import java.util.List;

/** What comes of asking for the folder of a result. */
public sealed interface Opening {
  /**
   * The very result is there, complete, every file as it was written: nothing is to be done.
   *
   * @param folder where it is
   */
  record AlreadyThere(Path folder) implements Opening {}

  /**
   * The result is to be made.
   *
   * @param folder where its files are written
   * @param damage what was wrong with the result that stood there, in words; mostly empty
   */
  record ToWrite(ResultFolder folder, List<String> damage) implements Opening {}
}
