package lifecircle.scenario;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A file that cannot be taken, with everything that is wrong with it, in the order of its lines.
 */
public final class RefusedInput extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Refuses an input for at least one problem. */
  public RefusedInput(List<Problem> problems) {
    super(
        problems.stream()
            .map(Problem::toString)
            .collect(Collectors.joining(System.lineSeparator())));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("nothing to refuse: no problem was found");
    }
    this.problems = List.copyOf(problems);
  }

  /** Everything that is wrong, at least one thing. */
  public List<Problem> problems() {
    return problems;
  }
}
