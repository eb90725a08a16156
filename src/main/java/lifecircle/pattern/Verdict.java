package lifecircle.pattern;

import java.util.Locale;
import lifecircle.quantity.Text;

/** What is said of a pattern. */
public enum Verdict {
  /** All its numbers that are judged are accepted. */
  IN_BAND(new Text("in band", "在范围内")),
  /** At least one is not. */
  OUT_OF_BAND(new Text("out of band", "超出范围")),
  /** At least one cannot be measured, and none is out of band. */
  NOT_MEASURABLE(new Text("not measurable", "无法测量"));

  private final Text term;

  Verdict(Text term) {
    this.term = term;
  }

  /** The name in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words for a reader. */
  public Text term() {
    return term;
  }

  /** What is said of a number, given what is accepted. */
  static Verdict of(double number, Accepted accepted) {
    return Double.isNaN(number) ? NOT_MEASURABLE : accepted.has(number) ? IN_BAND : OUT_OF_BAND;
  }
}
