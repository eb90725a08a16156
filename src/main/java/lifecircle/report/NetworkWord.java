package lifecircle.report;

import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/** What the figure of the tie network says, in both languages; places are filled as in Phrase. */
enum NetworkWord {
  /** Title: the network of a community. */
  TITLE("{0}: the tie network", "{0}：关系网络"),
  /** Head of a panel: the day and its stage. */
  HEAD("day {0}: {1}", "第 {0} 天：{1}"),
  /** Head of a panel without a stage. */
  HEAD_WITHOUT_STAGE("day {0}", "第 {0} 天"),
  /** Below the head: how many of how many are drawn. */
  DRAWN("{0} of {1} members", "{1} 人中的 {0} 人"),
  /** Below the head: everybody is drawn. */
  ALL_DRAWN("all {0} members", "全部 {0} 人"),
  /** Below the head: how many ties are drawn. */
  TIES_DRAWN("{0} ties among them", "其间 {0} 条关系"),
  /** Below the head: one tie is drawn. */
  ONE_TIE_DRAWN("1 tie among them", "其间 1 条关系"),
  /** Below the head, where there is little room: how many ties are drawn. */
  TIES_IN_SHORT("{0} ties drawn", "绘出 {0} 条关系"),
  /** In place of a network: there is no member. */
  NOBODY("nobody", "无人"),
  /** Key: a thin line. */
  TIE("tie", "关系"),
  /** Key: a strong line. */
  CLOSE_TIE("close tie", "密切关系"),
  /** Key: what the size of a mark means. */
  AREA("size: all ties held", "大小：全部关系数"),
  /** Key: an open mark. */
  OPEN("open: no tie at all", "空心：没有任何关系"),
  /** Subtitle: one day. */
  ONE_DAY("A member holds {0} ties on average on day {1}: {2}.", "第 {1} 天人均 {0} 条关系：{2}。"),
  /** Subtitle: as many ties as ever. */
  STAY("Ties stay near {0} a member from day {1} to day {2}.", "第 {1} 天至第 {2} 天，人均关系数一直在 {0} 左右。"),
  /** Subtitle: more and more ties. */
  RISE(
      "Ties grow from {0} a member on day {1} to {2} on day {3}.",
      "人均关系数从第 {1} 天的 {0} 增至第 {3} 天的 {2}。"),
  /** Subtitle: fewer and fewer ties. */
  FALL(
      "Ties dwindle from {0} a member on day {1} to {2} on day {3}.",
      "人均关系数从第 {1} 天的 {0} 减至第 {3} 天的 {2}。"),
  /** Subtitle: ties come and go. */
  RISE_AND_FALL(
      "Ties grow from {0} a member on day {1} to {2} on day {3} and dwindle to {4} on day {5}.",
      "人均关系数从第 {1} 天的 {0} 增至第 {3} 天的 {2}，再减至第 {5} 天的 {4}。"),
  /** Subtitle: who holds the ties at their height. */
  THEN(" By circle on day {0}: {1}.", "第 {0} 天各圈层：{1}。"),
  /** Subtitle: the mean of one circle. */
  OF_CIRCLE("{0} {1}", "{0} {1}"),
  /** Between two things. */
  AND(", ", "，"),
  /** A mean with its unit. */
  TIES("{0} ties", "{0} 条关系"),
  /** Subtitle: nobody was ever there. */
  NEVER_ANYBODY("Nobody was there on these days.", "这些日子里没有成员。"),
  /** Foot: how many are drawn. */
  SAMPLE("n = {0} members drawn on {1} days", "n = {0}（{1} 天抽取的成员合计）"),
  /** Foot: how many are drawn on the only day. */
  SAMPLE_OF_ONE("n = {0} members drawn", "n = {0}（抽取的成员）"),
  /** Alternative text: what kind of picture. */
  ALT_WHAT(
      "The tie network of {0} on {1} days. Members stand on three rings: the core circle inside,"
          + " the organisation circle around it, the diffusion circle outside. Lines are ties; close"
          + " ties are darker. Of a large circle a sample is drawn.",
      "{0}在 {1} 个日子的关系网络图。成员排在三个同心圆上：内为核心圈层，中为组织圈层，外为扩散圈层。" + "连线为关系，密切关系颜色更深；人数多的圈层只抽取一部分成员。"),
  /** Alternative text: one day. */
  ALT_DAY(
      "{0}. Drawn are {1} of {2} members ({3}); {4} ties among them, {5} of these close.",
      "{0}。{2} 人中抽取 {1} 人（{3}），其间关系 {4} 条，其中密切关系 {5} 条。"),
  /** Alternative text: one circle on one day. */
  ALT_CIRCLE("{0} {1} of {2} with {3} each on average", "{0} {2} 人中的 {1} 人，人均 {3}"),
  /** Alternative text: the only member of a circle on one day. */
  ALT_ALONE("{0} {1} of {2} with {3}", "{0} {2} 人中的 {1} 人，{3}"),
  /** Alternative text: a day without members. */
  ALT_NOBODY("{0}. Nobody.", "{0}。无人。");

  private final Text text;

  NetworkWord(String en, String zh) {
    this.text = new Text(en, zh);
  }

  /** The words of both languages, places to fill included. */
  Text text() {
    return text;
  }

  /** The words in one language, with the places filled. */
  String in(Language language, String... fillings) {
    return Phrase.filled(text.in(language), fillings);
  }
}
