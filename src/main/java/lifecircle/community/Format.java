package lifecircle.community;

import java.util.Locale;
import lifecircle.quantity.Text;

/** Who may speak in a group. */
public enum Format {
  /** Everybody talks to everybody (环形结构). */
  RING(new Text("ring", "环形结构")),
  /** Core and organisation speak; the others are muted outside the speaking window (金字塔结构). */
  PYRAMID(new Text("pyramid", "金字塔结构")),
  /** One opens, the others can only comment on what the one said (粉丝经济). */
  STAR(new Text("star", "明星结构"));

  private final Text term;

  Format(Text term) {
    this.term = term;
  }

  /** The term of the field, in both languages. */
  public Text term() {
    return term;
  }

  /** The name in a scenario file. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
