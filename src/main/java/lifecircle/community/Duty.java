package lifecircle.community;

import java.util.Locale;
import lifecircle.quantity.Text;

/** What the organisation circle spends its minutes on. */
public enum Duty {
  /** Greeting newcomers. */
  WELCOMING(new Text("welcoming", "迎新")),
  /** Carrying settled content into discussion (发酵). */
  FERMENTING(new Text("fermenting", "发酵")),
  /** Answering what nobody else answered. */
  ANSWERING(new Text("answering", "答疑"));

  private final Text term;

  Duty(Text term) {
    this.term = term;
  }

  /** The words of both languages. */
  public Text term() {
    return term;
  }

  /** The name in column headings. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
