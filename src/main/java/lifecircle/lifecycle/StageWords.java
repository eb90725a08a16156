package lifecircle.lifecycle;

import java.util.Locale;
import java.util.Optional;
import lifecircle.quantity.Text;

/** The sentences in which a life and its stages are told, in both languages. */
final class StageWords {
  static final Text NO_GERMINATION = new Text("no germination to be seen", "看不到萌芽期");

  private StageWords() {}

  static Text tooLittle(int periods) {
    return new Text(
        "No distinct stages: too little to see in " + periods + " periods",
        "看不出分明的阶段：" + periods + " 期数据太少");
  }

  /**
   * The shape of the life and how it ended.
   *
   * @param hidesGermination whether the record begins in growth: too late, or with a crowd
   * @param silentDays how long the last stage, a silence, is; 0 where silence is not the last stage
   */
  static Text verdict(StageEvidence evidence, boolean hidesGermination, long silentDays) {
    Text end = end(evidence.lifetime(), silentDays);
    Optional<Text> wandering = Straight.wandering(evidence);
    return new Text(
        capitalised(evidence.shape().term().en())
            + (hidesGermination ? "; " + NO_GERMINATION.en() : "")
            + wandering.map(words -> ": " + words.en()).orElse("")
            + "; "
            + end.en(),
        evidence.shape().term().zh()
            + (hidesGermination ? "；" + NO_GERMINATION.zh() : "")
            + wandering.map(words -> "：" + words.zh()).orElse("")
            + "；"
            + end.zh());
  }

  private static Text end(Lifetime lifetime, long silentDays) {
    String days = days(lifetime.days());
    if (!lifetime.censored()) {
      return new Text("lived " + days + " days", "存续 " + days + " 天");
    }
    String silent = days(silentDays);
    return silentDays > 0
        ? new Text(
            "silent for the last " + silent + " of " + days + " days, yet some still write",
            days + " 天中最后 " + silent + " 天沉寂，但仍有人发言")
        : new Text("still alive after " + days + " days", days + " 天后仍然存活");
  }

  private static String days(long days) {
    return String.format(Locale.ROOT, "%,d", days);
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
