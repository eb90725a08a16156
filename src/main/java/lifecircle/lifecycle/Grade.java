package lifecircle.lifecycle;

import java.util.Locale;
import lifecircle.quantity.Text;

/**
 * How strong the evidence for stages is: how seldom a random walk of the same length and roughness
 * shows as much.
 *
 * <p>Assumption: the conventional levels of 1 % and 5 %.
 */
public enum Grade {
  /** Fewer than 1 in 100 random walks show as much. */
  STRONG(new Text("strong", "强"), 0.01),
  /** Fewer than 1 in 20. */
  MODERATE(new Text("moderate", "中等"), 0.05),
  /** 1 in 20 or more: it could be chance. */
  WEAK(new Text("weak", "弱"), 1);

  private final Text term;
  private final double below;

  Grade(Text term, double below) {
    this.term = term;
    this.below = below;
  }

  /** The word of both languages. */
  public Text term() {
    return term;
  }

  /** The share of random walks under which it is given; 1 for the weakest. */
  public double below() {
    return below;
  }

  /** The name in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The grade of a share of random walks. */
  static Grade of(double share) {
    return share < STRONG.below ? STRONG : share < MODERATE.below ? MODERATE : WEAK;
  }
}
