package lifecircle.pattern;

import java.util.List;
import java.util.Optional;
import lifecircle.quantity.Text;

/**
 * What was found of a pattern.
 *
 * @param pattern the pattern
 * @param values its numbers, in their order
 * @param verdict what is said of it
 * @param reason why it is not measurable, where it is not
 */
public record PatternFinding(
    Pattern pattern, List<Measured> values, Verdict verdict, Optional<Text> reason) {
  /** Keeps a copy. */
  public PatternFinding {
    values = List.copyOf(values);
  }

  /** What is said of one of its numbers; nothing where nothing is asked. */
  public Optional<Verdict> verdict(int number) {
    Accepted accepted = pattern.numbers().get(number).accepted();
    return accepted.isAsked()
        ? Optional.of(Verdict.of(values.get(number).value(), accepted))
        : Optional.empty();
  }
}
