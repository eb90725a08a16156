package lifecircle.community;

import java.util.Locale;
import lifecircle.quantity.Text;

/** How a member came in. */
public enum Path {
  /** Was there from the first day: seed users and operators. */
  FOUNDING(new Text("founding", "创始")),
  /** Heard of it from an acquaintance inside. */
  WORD_OF_MOUTH(new Text("word of mouth", "口碑")),
  /** Heard of it from media. */
  MEDIA(new Text("media", "媒体"));

  private final Text term;

  Path(Text term) {
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
