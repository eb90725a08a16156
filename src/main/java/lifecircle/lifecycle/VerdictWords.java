package lifecircle.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lifecircle.quantity.Text;

/** What verdicts there are on a life, and when each is said. */
final class VerdictWords {
  static final Text MEANING =
      new Text(
          "The shape of a whole life in one sentence, and how it ended: read off the fitted trend,"
              + " and the end off the messages.",
          "用一句话概括整个生命的形状及其结局：形状据拟合趋势，结局据消息数。");

  static final List<Text> ALL = all();

  private VerdictWords() {}

  private static List<Text> all() {
    List<Text> all = new ArrayList<>();
    Arrays.stream(Shape.values()).map(shape -> told(shape.term(), shape.sign())).forEach(all::add);
    String tenth = ShapeSigns.percent(StageRules.SMALL);
    all.add(
        told(
            StageWords.NO_GERMINATION,
            new Text(
                "growth from the first period on, at " + tenth + " of the peak or more",
                "首期即为成长期，且不低于峰值的" + tenth)));
    all.add(
        told(
            Straight.told("rise and fall", "有起有落"),
            new Text(
                "no bend was found, yet the smoothed counts pass the thresholds of a rise, a fall or"
                    + " both: a random walk would do as much",
                "未找到转折，但平滑后的计数越过了上升、下降或两者的阈值：随机游走也会如此")));
    all.add(
        told(
            new Text("lived N days", "存续 N 天"),
            new Text("the life ended, as lifetime tells", "生命已终结，见 lifetime")));
    all.add(
        told(
            new Text("still alive after N days", "N 天后仍然存活"),
            new Text("the data end before the life", "数据先于生命结束")));
    all.add(
        told(
            new Text(
                "silent for the last M of N days, yet some still write", "N 天中最后 M 天沉寂，但仍有人发言"),
            new Text("the same where the last stage is silence", "同上，且最后一个阶段是沉寂期")));
    return List.copyOf(all);
  }

  private static Text told(Text words, Text when) {
    return new Text(
        "\"" + words.en() + "\": " + when.en() + ".", "“" + words.zh() + "”：" + when.zh() + "。");
  }
}
