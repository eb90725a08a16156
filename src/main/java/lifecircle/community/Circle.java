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
  CORE(
      new Text("core circle", "核心圈层"),
      new Text(
          "Members of high quality with opinions of their own; they settle valuable content.",
          "有见解的高质量成员；他们沉淀有价值的内容。")),
  /**
   * The operators; they <em>ferment</em> what the core settles: carry it into discussion, guide,
   * answer (发酵).
   */
  ORGANISATION(
      new Text("organisation circle", "组织圈层"),
      new Text(
          "The operators; they ferment what the core settles: carry it into discussion, guide and answer.",
          "运营者；他们使核心沉淀的内容发酵：带入讨论、引导并答疑。")),
  /** Everyone else; they reply and spread the word (口碑, 二次传播). */
  DIFFUSION(
      new Text("diffusion circle", "扩散圈层"),
      new Text("Everyone else; they reply and spread the word.", "其余所有人；他们回应并口口相传、二次传播。"));

  private final Text term;
  private final Text meaning;

  Circle(Text term, Text meaning) {
    this.term = term;
    this.meaning = meaning;
  }

  /** The term of the field, in both languages. */
  public Text term() {
    return term;
  }

  /** What it is in the world, in a full sentence of both languages. */
  public Text meaning() {
    return meaning;
  }

  /** The name in files and column headings. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
