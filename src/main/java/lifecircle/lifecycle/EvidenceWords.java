package lifecircle.lifecycle;

import java.util.Locale;
import lifecircle.quantity.Text;

/** How strong evidence is, in words. */
public final class EvidenceWords {
  private static final double PERCENT = 0.01;

  private EvidenceWords() {}

  /** For a verdict. */
  static Text of(Evidence evidence) {
    Text grade = evidence.grade().term();
    Text walks = walks(evidence);
    boolean chance = evidence.grade() == Grade.WEAK;
    return new Text(
        "evidence " + grade.en() + (chance ? ", this could be chance: " : ": ") + walks.en(),
        "证据" + grade.zh() + (chance ? "，可能只是偶然：" : "：") + walks.zh());
  }

  /** How many random walks show as much. */
  public static Text walks(Evidence evidence) {
    Text share = share(evidence.share());
    return new Text(
        share.en() + " of random walks of this length and roughness show as much",
        "同样长度和起伏的随机游走中，" + share.zh() + " 也会如此");
  }

  /** A share of random walks, as far as the table knows it. */
  public static Text share(double share) {
    if (share <= RandomWalkNull.LEAST) {
      String least = number(RandomWalkNull.LEAST);
      return new Text("under " + least, "不到 " + least);
    }
    if (share >= RandomWalkNull.MOST) {
      String most = number(RandomWalkNull.MOST);
      return new Text("over " + most, "超过 " + most);
    }
    return new Text(number(share), number(share));
  }

  private static String number(double share) {
    return String.format(Locale.ROOT, share < PERCENT ? "%.1f %%" : "%.0f %%", 100 * share);
  }
}
