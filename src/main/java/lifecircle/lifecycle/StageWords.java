package lifecircle.lifecycle;

import java.util.Locale;
import lifecircle.quantity.Text;

/** The sentences in which a life and its stages are told, in both languages. */
final class StageWords {
  private StageWords() {}

  static Text tooLittle(int periods) {
    return new Text(
        "No distinct stages: too little to see in " + periods + " periods",
        "看不出分明的阶段：" + periods + " 期数据太少");
  }

  /** True of a record that begins too late as of a community that began in a crowd. */
  static Text verdict(StageEvidence evidence, boolean hidesGermination) {
    String days = String.format(Locale.ROOT, "%,d", evidence.lifetime().days());
    boolean alive = evidence.lifetime().censored();
    return new Text(
        capitalised(evidence.shape().term().en())
            + (hidesGermination ? "; no germination to be seen" : "")
            + (alive ? "; still alive after " + days + " days" : "; lived " + days + " days"),
        evidence.shape().term().zh()
            + (hidesGermination ? "；看不到萌芽期" : "")
            + (alive ? "；" + days + " 天后仍然存活" : "；存续 " + days + " 天"));
  }

  /** Between which shares of the peak the fitted line runs. */
  static Text evidence(double from, double to) {
    String start = share(from);
    String end = share(to);
    return new Text("from " + start + " to " + end + " of the peak", "由峰值的 " + start + " 到 " + end);
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String share(double part) {
    return String.format(Locale.ROOT, part < 0.1 ? "%.1f %%" : "%.0f %%", 100 * part);
  }
}
