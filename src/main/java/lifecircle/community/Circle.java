package lifecircle.community;

import java.util.Locale;
import lifecircle.quantity.Text;

/**
 * The three circles of a community (T1). Every member stands in exactly one.
 *
 * <p>Circles are roles with different work, not ranks: who settles, who ferments, who spreads.
 */
public enum Circle {
  /**
   * Members of high quality with opinions of their own; they <em>settle</em> valuable content (沉淀).
   */
  CORE(new Text("core circle", "核心圈层")),
  /**
   * The operators; they <em>ferment</em> what the core settles: carry it into discussion, guide,
   * answer (发酵).
   */
  ORGANISATION(new Text("organisation circle", "组织圈层")),
  /** Everyone else; they reply and spread the word (口碑, 二次传播). */
  DIFFUSION(new Text("diffusion circle", "扩散圈层"));

  private final Text term;

  Circle(Text term) {
    this.term = term;
  }

  /** The term of the field, in both languages. */
  public Text term() {
    return term;
  }

  /** The name in files and column headings. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
