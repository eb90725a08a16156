package lifecircle.community;

import java.util.Locale;
import lifecircle.quantity.Text;

/** Why a member moves from one circle to another. */
public enum Cause {
  /** Contributed enough to become core. */
  PROMOTION(new Text("promotion by contribution", "因贡献晋升")),
  /** Invited to the core by the operators. */
  APPOINTMENT(new Text("invitation by operators", "受运营者邀请")),
  /** Stood last in the core (末位淘汰). */
  ELIMINATION(new Text("last-place elimination", "末位淘汰")),
  /** Had no energy left for the core. */
  EXHAUSTION(new Text("exhaustion", "精力耗尽"));

  private final Text term;

  Cause(Text term) {
    this.term = term;
  }

  /** The words of both languages. */
  public Text term() {
    return term;
  }

  /** The name in files and column headings. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
