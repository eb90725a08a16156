package lifecircle.report;

import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/**
 * What the figures of a life say beside the lifecycle itself, in both languages. {@code {0}},
 * {@code {1}} … are filled in order.
 */
enum FigurePhrase {
  /** Title: the life, and which side of it. */
  TITLE("{0}: {1}", "{0}：{1}"),
  /** Between the items of a list. */
  LIST_COMMA(", ", "、"),
  /** Caption: what was counted beside periods. */
  SAMPLE("{0}, {1}", "{0}，{1}"),
  /** A name with a number. */
  NAMED("{0} {1}", "{0} {1}"),
  /** A name with its part of all. */
  WITH_SHARE("{0} ({1})", "{0}（{1}）"),
  /** A lane of interventions that have none of their own. */
  MORE_INTERVENTIONS("{0} more interventions", "另有 {0} 项干预"),
  /** Beside the lane of an intervention that came back often. */
  OFTEN("{0}, {1} times", "{0}，{1} 次"),
  /** What a heading adds where some tracks are too low to be seen. */
  NEARLY_NONE("{0}; too little to be seen: {1}", "{0}；少得看不出：{1}"),
  /** The low ones together. */
  OTHERS("others", "其他"),
  /** What a heading adds where several tracks are shown as one. */
  OTHERS_ARE("{0}; others: {1}", "{0}；其他包括：{1}"),
  /** Key: the first of the lines between stages. */
  BOUNDARY("evidence for a boundary: {0}", "边界的证据：{0}"),

  /** Side: circles. */
  CIRCLES("members by circle", "各圈层成员"),
  /** Heading: one circle. */
  CIRCLE_PANEL("{0} (persons, own scale)", "{0}（人，各图刻度不同）"),
  /** Finding. */
  CIRCLES_FOUND(
      "Of at most {0} members ({1}) {2} were in the diffusion circle; the core circle never held"
          + " more than {3}, the organisation circle {4}.",
      "成员最多时共 {0} 人（{1}），其中扩散圈层 {2} 人；核心圈层至多 {3} 人，组织圈层至多 {4} 人。"),
  /** Finding: nobody. */
  NOBODY("There never was a member.", "从未有过成员。"),
  /** Caption: how many members. */
  MEMBERS_SAMPLE("up to {0} members", "成员最多 {0} 人"),

  /** Side: ties. */
  TIES("ties and Dunbar's numbers", "关系数与邓巴数"),
  /** Heading. */
  BEST_CONNECTED("ties of the best-connected 1 % (99 % quantile)", "联系最多的 1% 成员的关系数（99% 分位）"),
  /** Heading, with what lies above the scale. */
  OUT_OF_SIGHT("{0} ({1} lies far above)", "{0}（{1} 远在图上方）"),
  /** Heading. */
  TIES_PANEL("ties a member", "每名成员的关系数"),
  /** Heading. */
  CLOSE_TIES_PANEL("close ties a member, mean", "人均密友数"),
  /** Line. */
  MEAN("mean", "均值"),
  /** Line. */
  MEDIAN("median", "中位数"),
  /** Line. */
  TOP_PERCENT("99 % quantile", "99% 分位"),
  /** Line. */
  CLOSE_MEAN("close ties", "密友"),
  /** Reference. */
  DUNBAR("Dunbar's 150", "邓巴数 150"),
  /** Reference. */
  DUNBAR_CLOSE("Dunbar's 20", "邓巴数 20"),
  /** Finding. */
  TIES_FOUND(
      "Members hold {0} to {1} ties on average, {2} to {3} of them close; the best-connected 1 %"
          + " reach {4}. Dunbar's numbers are 150 and 20.",
      "成员平均有 {0} 至 {1} 个关系，其中密友 {2} 至 {3} 个；联系最多的 1% 可达 {4} 个。邓巴数为 150 与 20。"),

  /** Side: messages. */
  MESSAGES("messages and silence", "消息与沉默"),
  /** Heading. */
  SILENT_PANEL(
      "silent majority (share of members with no post for 84 days, or never)",
      "沉默的大多数（84 天未发言或从未发言的成员比例）"),
  /** Finding. */
  MESSAGES_FOUND(
      "{0} messages in all, most in {1} ({2}); {3} of the members are silent then, {4} at the end.",
      "共 {0} 条消息，最多的是{1}（{2} 条）；当时有 {3} 的成员沉默，最后为 {4}。"),
  /** Finding: silence. */
  NO_MESSAGES("Nobody ever wrote a message.", "从未有人发言。"),
  /** Caption. */
  MESSAGES_SAMPLE("{0} messages", "{0} 条消息"),

  /** Side: leaving. */
  LEAVING("who left, and why", "谁离开了，为什么"),
  /** Heading. */
  BY_REASON("members leaving {0}, by reason, one scale", "{0}离开的成员，按原因，各行刻度相同"),
  /** Key. */
  INNER_CIRCLES("core and organisation circle", "其中核心与组织圈层"),
  /** Alternative text: a part of a reason. */
  OF_THESE_INNER_CIRCLES("Of these from the core and organisation circle", "其中核心与组织圈层"),
  /** Finding. */
  LEFT_FOUND(
      "{0} members left, most of all: {1}. {2} of them belonged to the core circle, {3} to the"
          + " organisation circle.",
      "共 {0} 名成员离开，主要原因：{1}。其中核心圈层 {2} 人，组织圈层 {3} 人。"),
  /** Finding: nobody left. */
  NOBODY_LEFT("Nobody left.", "无人离开。"),
  /** Caption. */
  LEFT_SAMPLE("{0} leavers", "{0} 名成员离开"),

  /** Side: commitment. */
  COMMITMENT("where commitment came from", "投入度从何而来"),
  /** Line. */
  COMMITMENT_MEAN("mean (sum)", "均值（总和）"),
  /** Heading. */
  COMMITMENT_PANEL(
      "mean commitment (−1 to 1): what binds above zero, what repels below",
      "平均投入度（−1 至 1）：零线以上使人留下，以下使人离开"),
  /** Finding. */
  COMMITMENT_FOUND(
      "Mean commitment goes from {0} to {1}; what changes most is '{5}' ({6}). What binds most is"
          + " '{2}' at first and '{3}' at the end; what repels most is then '{4}'.",
      "平均投入度由 {0} 变为 {1}，变化最大的是“{5}”（{6}）。起初最能留住人的是“{2}”，最后是“{3}”，而最使人离开的是“{4}”。"),

  /** Side: operators. */
  OPERATORS("operators' minutes and energy", "运营者的时间与精力"),
  /** Heading. */
  MINUTES_PANEL("minutes a day of all operators, by duty, one scale", "全体运营者每日各项工作分钟数，各行刻度相同"),
  /** Heading. */
  ENERGY_PANEL("energy of operators and how many are at work", "运营者精力与在岗人数"),
  /** Row. */
  ENERGY("energy", "精力"),
  /** Row. */
  AT_WORK("at work", "在岗"),
  /** Finding. */
  OPERATORS_FOUND(
      "{0} hours in all, {1} of them for {2}. Energy goes from {3} to {4}; at work: {6} at"
          + " most, {5} at the end.",
      "共 {0} 小时，其中 {1} 用于{2}。精力由 {3} 变为 {4}；最后在岗 {5} 人，最多时 {6} 人。"),
  /** Finding: nobody. */
  NO_OPERATORS("No operator ever worked.", "从无运营者工作。"),
  /** Caption. */
  OPERATORS_SAMPLE("up to {0} operators at work", "运营者最多 {0} 人"),
  /** Caption. */
  ONE_OPERATOR_SAMPLE("1 operator at work", "运营者 1 人"),

  /** Alternative text: what kind of picture. */
  ALT_CHART("Chart of {0} over {1}.", "{0}图，时长 {1}。"),
  /** Alternative text: what was there. */
  ALT_STOCK(
      "{0}: {1} at first, highest {2} ({3}), {4} at the end.", "{0}：起初 {1}，最高 {2}（{3}），最后 {4}。"),
  /** Alternative text: what was there, below zero. */
  ALT_BELOW(
      "{0}: {1} at first, lowest {2} ({3}), {4} at the end.", "{0}：起初 {1}，最低 {2}（{3}），最后 {4}。"),
  /** Alternative text: what happened. */
  ALT_FLOW("{0}: {1} in all, most {2} ({3}).", "{0}：共 {1}，最多 {2}（{3}）。"),
  /** Alternative text: no data. */
  ALT_NONE("{0}: no data.", "{0}：无数据。"),
  /** Alternative text: an intervention. */
  ALT_EPISODE("{0} from day {1} to day {2}", "{0}（第 {1} 至 {2} 天）"),
  /** Alternative text: one intervention that came back often. */
  ALT_OFTEN("{0}, {3} times, between day {1} and day {2}", "{0}（第 {1} 至 {2} 天之间，共 {3} 次）"),
  /** Alternative text: the interventions follow. */
  ALT_EPISODES("Interventions: {0}.", "干预：{0}。");

  private final Text text;

  FigurePhrase(String en, String zh) {
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
