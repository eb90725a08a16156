package lifecircle.lifecycle;

import java.util.Locale;
import lifecircle.quantity.Text;

/** Small phrases of the stages, in both languages. */
final class StageWords {
  static final Text NOBODY = new Text("nobody", "无人发言");

  private StageWords() {}

  static Text tooLittle(int periods) {
    return new Text(
        "No distinct stages: too little to see in " + periods + " periods",
        "看不出分明的阶段：" + periods + " 期数据太少");
  }

  static String days(long days) {
    return String.format(Locale.ROOT, "%,d", days);
  }

  /** Between which shares of the height the fitted line runs. */
  static Text evidence(double from, double to) {
    String start = share(from);
    String end = share(to);
    return new Text(
        "from " + start + " to " + end + " of the height", "由高度的 " + start + " 到 " + end);
  }

  private static String share(double part) {
    return String.format(Locale.ROOT, part < 0.1 ? "%.1f %%" : "%.0f %%", 100 * part);
  }
}
