package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person is told at the end of a making.
 *
 * @param story the result in a few lines
 * @param warnings what the person should know even when asking for silence, a line each
 * @param code the exit code
 */
record Told(String story, List<String> warnings, int code) {
  Told {
    warnings = List.copyOf(warnings);
  }

  /**
   * A story with its figure.
   *
   * @param boxes the characters that the figure shows as boxes
   */
  static Told of(String story, List<String> boxes) {
    return new Told(
        story,
        boxes.isEmpty()
            ? List.of()
            : List.of("the figure shows boxes for what its font lacks: " + String.join(" ", boxes)),
        ExitCode.DONE);
  }

  /** The same with what failed, a line each; where nothing did, as it is. */
  Told with(List<String> failures) {
    List<String> all = new ArrayList<>(warnings);
    all.addAll(failures);
    return failures.isEmpty() ? this : new Told(story, all, ExitCode.FAILED);
  }
}
