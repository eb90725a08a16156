package lifecircle.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lifecircle.quantity.Text;

/** What verdicts there are on a life, and when each is said. */
final class VerdictWords {
  static final Text MEANING =
      new Text(
          "The shape of a whole curve in one sentence, how it ended, and how strong the evidence is:"
              + " the shape by the fitted line, the end by the messages.",
          "用一句话概括整条曲线的形状、结局与证据强弱：形状据拟合线，结局据消息数。");

  static final List<Text> ALL = all();

  private VerdictWords() {}

  private static List<Text> all() {
    List<Text> all = new ArrayList<>();
    Arrays.stream(Shape.values()).map(shape -> told(shape.term(), shape.sign())).forEach(all::add);
    all.add(
        told(
            Verdict.NO_GERMINATION,
            new Text(
                "the first stage is growth: the record begins too late, or nothing tells the two"
                    + " apart",
                "首个阶段即为成长期：数据开始得太晚，或两者无从区分")));
    all.add(
        told(
            new Text("lived N days", "存续 N 天"),
            new Text("the life ended, see lifetime", "生命已终结，见 lifetime")));
    all.add(
        told(
            new Text("still alive after N days", "N 天后仍然存活"),
            new Text("the data end before the life", "数据先于生命结束")));
    all.add(
        told(
            new Text(
                "silent for the last M of N days, yet some still write", "N 天中最后 M 天沉寂，但仍有人发言"),
            new Text("the same where the last stage is silence", "同上，且最后一个阶段是沉寂期")));
    all.add(
        told(
            new Text("nobody wrote in the last N days", "最后 N 天无人发言"),
            new Text("the record ends in periods with nobody", "数据末尾各期无人发言")));
    all.add(
        told(
            new Text("evidence strong, moderate or weak", "证据强、中等或弱"),
            new Text(
                "how many random walks of this length and roughness show as much; weak means that it"
                    + " could be chance",
                "同样长度和起伏的随机游走有多少也会如此；弱表示可能只是偶然")));
    return List.copyOf(all);
  }

  private static Text told(Text words, Text when) {
    return new Text(
        "\"" + words.en() + "\": " + when.en() + ".", "“" + words.zh() + "”：" + when.zh() + "。");
  }
}
