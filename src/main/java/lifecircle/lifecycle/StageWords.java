package lifecircle.lifecycle;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import lifecircle.quantity.Text;

/** The sentences in which stages and boundaries give their grounds, in both languages. */
final class StageWords {
  private StageWords() {}

  static Text tooLittle(int periods) {
    return new Text(
        "no distinct stages: too little to see in " + periods + " periods",
        "看不出分明的阶段：" + periods + " 期数据太少");
  }

  static Text verdict(StageEvidence evidence, boolean hidesGermination) {
    String days = String.format(Locale.ROOT, "%,d", evidence.lifetime().days());
    boolean alive = evidence.lifetime().censored();
    return new Text(
        evidence.shape().term().en()
            + (hidesGermination ? "; its germination is not in the data" : "")
            + (alive ? "; still alive after " + days + " days" : "; lived " + days + " days"),
        evidence.shape().term().zh()
            + (hidesGermination ? "；萌芽期不在数据之内" : "")
            + (alive ? "；" + days + " 天后仍然存活" : "；存续 " + days + " 天"));
  }

  /** How activity changes a week, and between which shares of the peak. */
  static Text evidence(double growth, double margin, double from, double to) {
    String mean = percent(growth);
    String low = percent(growth - margin);
    String high = percent(growth + margin);
    String start = share(from);
    String end = share(to);
    return new Text(
        mean
            + " a week (95 %: "
            + low
            + " to "
            + high
            + "), from "
            + start
            + " to "
            + end
            + " of the peak",
        "每周 " + mean + "（95 %：" + low + " 至 " + high + "），由峰值的 " + start + " 到 " + end);
  }

  static Text boundary(
      Stage after,
      int period,
      int earliest,
      int latest,
      OptionalDouble lost,
      OptionalInt threshold) {
    String at = period + " (95 %: " + earliest + " to " + latest + ")";
    String there = period + "（95 %：" + earliest + " 至 " + latest + "）";
    String checkEn =
        threshold.isPresent() ? "; by thresholds at period " + threshold.getAsInt() : "";
    String checkZh = threshold.isPresent() ? "；按阈值为第 " + threshold.getAsInt() + " 期" : "";
    if (lost.isPresent()) {
      String worse = String.format(Locale.ROOT, "%.1f", lost.getAsDouble());
      return new Text(
          "the line bends at period " + at + "; without this bend ΔBIC " + worse + checkEn,
          "拟合线在第 " + there + " 期转折；去掉这一转折 ΔBIC 为 " + worse + checkZh);
    }
    return new Text(
        "no bend: the line passes " + level(after) + " of its height at period " + at + checkEn,
        "没有转折：拟合线在第 " + there + " 期越过其高度的 " + level(after) + checkZh);
  }

  private static String level(Stage after) {
    return switch (after) {
      case GERMINATION, RAPID_GROWTH, SILENCE -> "10 %";
      case ACTIVE_INTERACTION -> "75 %";
      case DECLINE -> "60 %";
    };
  }

  private static String percent(double logarithm) {
    double change = 100 * StrictMath.expm1(logarithm);
    return change > 999
        ? "×" + String.format(Locale.ROOT, "%.0f", StrictMath.exp(StrictMath.min(logarithm, 30)))
        : String.format(Locale.ROOT, "%+.1f %%", change);
  }

  private static String share(double part) {
    return String.format(Locale.ROOT, part < 0.1 ? "%.1f %%" : "%.0f %%", 100 * part);
  }
}
