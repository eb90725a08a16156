package lifecircle.report;

import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/**
 * What is said of worlds that were lived with the same luck, in both languages. {@code {0}}, {@code
 * {1}} … are filled in order. No sentence says that anything is proved.
 */
enum ComparisonPhrase {
  /**
   * Headline: more in the common year. {0} arm, {1} number, {2} first, {3} interval, {4} the rest.
   */
  MORE_IN_YEAR(
      "{0} keeps {1} more {4} active than {2} in the year after {2} first falls: 95 % interval {3}"
          + " more, {5}.",
      "在 {2} 首次回落后的一年里，{0} 的活跃成员比 {2} 多 {1} 人：95% 区间为多 {3} 人，{5}。"),
  /** Headline: fewer in the common year. */
  FEWER_IN_YEAR(
      "{0} keeps {1} fewer {4} active than {2} in the year after {2} first falls: 95 % interval {3}"
          + " fewer, {5}.",
      "在 {2} 首次回落后的一年里，{0} 的活跃成员比 {2} 少 {1} 人：95% 区间为少 {3} 人，{5}。"),
  /** Headline: it cannot be told. */
  NOT_TOLD_IN_YEAR(
      "No difference can be told between {0} and {2} in the year after {2} first falls: {0} has"
          + " {1} active {4}, 95 % interval {3}, {5}.",
      "在 {2} 首次回落后的一年里，看不出 {0} 与 {2} 的差别：{0} 的活跃成员{1} 人，95% 区间 {3}，{5}。"),
  /** Headline: more over the whole life. */
  MORE_IN_LIFE(
      "{0} keeps {1} more {4} active in a week than {2}, over the whole life: 95 % interval {3}"
          + " more, {5}.",
      "就整个过程而言，{0} 每周的活跃成员比 {2} 多 {1} 人：95% 区间为多 {3} 人，{5}。"),
  /** Headline: fewer over the whole life. */
  FEWER_IN_LIFE(
      "{0} keeps {1} fewer {4} active in a week than {2}, over the whole life: 95 % interval {3}"
          + " fewer, {5}.",
      "就整个过程而言，{0} 每周的活跃成员比 {2} 少 {1} 人：95% 区间为少 {3} 人，{5}。"),
  /** Headline: it cannot be told. */
  NOT_TOLD_IN_LIFE(
      "No difference can be told between {0} and {2} over the whole life: {0} has {1} active {4} in"
          + " a week, 95 % interval {3}, {5}.",
      "就整个过程而言，看不出 {0} 与 {2} 的差别：{0} 每周的活跃成员{1} 人，95% 区间 {3}，{5}。"),
  /** Headline: one pair has no interval. */
  ONE_PAIR(
      "One pair of runs tells no difference: {0} and {1} are {2} apart in {3}, and nobody knows by"
          + " how much other pairs would be.",
      "一对运行说明不了差别：{0} 与 {1} 在“{3}”上相差 {2}，其他各对会相差多少无从得知。"),
  /** Headline: no pair. */
  NO_PAIR(
      "No seed was lived to its end in both {0} and {1}, so nothing can be told.",
      "没有任何随机种子在 {0} 与 {1} 中都运行到底，因此无从比较。"),
  /** Headline: nothing at all. */
  ALIKE(
      "{0} and {1} are exactly alike in {2}, in every one of {3}.",
      "{0} 与 {1} 在“{2}”上完全相同，{3}无一例外。"),
  /** How many pairs, and how large that is. */
  PAIRS_AND_SIZE("{0}; effect size {1}", "{0}；效应量 {1}"),
  /** One pair. */
  PAIR("{0} paired run", "{0} 对运行"),
  /** Pairs. */
  PAIRS("{0} paired runs", "{0} 对运行"),
  /** One more or fewer. */
  MEMBER("member", "成员"),
  /** Others. */
  MEMBERS("members", "成员"),
  /** More by, in a sentence that leaves it open. */
  MORE("{0} more", "多 {0}"),
  /** Fewer by. */
  FEWER("{0} fewer", "少 {0}"),
  /** An interval. */
  BETWEEN("{0} to {1}", "{0} 至 {1}"),
  /** Area under the curve. */
  PERSON_DAYS(
      "The area under the curve of weekly active members in that year differs by {0} person-days"
          + " (95 % interval {1}): 364 days times the mean, whoever wrote in a week counting for"
          + " its seven days.",
      "这一年每周活跃成员曲线下面积相差 {0} 人·天（95% 区间 {1}）：均值乘以364天，一周内发过言者计七天。"),
  /** How many pairs show the year. */
  SHOW_YEAR(
      "{0} of {1} pairs show that year; in the others {2} did not fall below 75 % of its peak, or"
          + " too late to be watched for a year.",
      "{1} 对中有 {0} 对能看到这一年；其余各对中 {2} 没有跌破峰值的75%，或跌破得太晚，观察不满一年。"),
  /** The variant of the measure. */
  OWN_YEAR(
      "If each arm's year begins with its own fall, the difference is {0} (95 % interval {1}, {2}).",
      "若各自从自己的回落算起，差别为 {0}（95% 区间 {1}，{2}）。"),
  /** The headline is that of the whole life because too few pairs show the year. */
  WHY_LIFE(
      "Fewer than half of the pairs show the year after the fall of {0} ({1} of {2}), so the whole"
          + " life is told first.",
      "能看到 {0} 回落后一年的不足半数（{2} 对中 {1} 对），因此首先比较整个过程。"),
  /** When worlds part. */
  PARTED(
      "The worlds part in week {0} (days {1} to {2}); before, every indicator is exactly alike in"
          + " all pairs.",
      "两个世界在第 {0} 周（第 {1} 至 {2} 天）开始分化；此前各对的所有指标完全相同。"),
  /** Worlds that part at once. */
  PARTED_AT_ONCE("The worlds part in their first week.", "两个世界从第一周起就不同。"),
  /** Worlds that never part. */
  NEVER_PARTED(
      "The worlds never part: every indicator is exactly alike in all pairs and weeks.",
      "两个世界从未分化：各对各周的所有指标完全相同。"),
  /** What pairing is worth. */
  SAVED(
      "The same luck in both arms saves {0} of the variance (correlation within pairs {1}): these"
          + " {2} pairs tell as much as about {3} unpaired runs of each arm.",
      "两个世界使用相同的随机性，节省了 {0} 的方差（对内相关系数 {1}）：这 {2} 对相当于每个世界约 {3} 次不配对的运行。"),
  /** Pairing saves so much that it cannot be told in runs. */
  SAVED_ALL(
      "The same luck in both arms saves practically all of the variance: all {0} pairs differ by"
          + " nearly the same.",
      "两个世界使用相同的随机性，几乎节省了全部方差：{0} 对的差别几乎相同。"),
  /** Too few pairs to tell what pairing is worth. */
  TOO_FEW_TO_TELL(
      "Whether the same luck in both arms gains anything cannot be told from {0}; it takes four or"
          + " more.",
      "仅凭{0}无从得知相同的随机性有无好处，至少需要四对。"),
  /** One arm does not scatter. */
  ONE_STEADY(
      "Only one of the two worlds scatters in this number, so the same luck neither gains nor costs"
          + " anything.",
      "两个世界中只有一个在该数值上有离散，因此相同的随机性既无好处也无坏处。"),
  /** It cannot be told. */
  GAIN_NOT_TOLD(
      "Whether the same luck in both arms gains anything cannot be told from {0} (correlation within"
          + " pairs {1}, 95 % interval {2}).",
      "仅凭{0}看不出相同的随机性有无好处（对内相关系数 {1}，95% 区间 {2}）。"),
  /** It costs. */
  COSTS(
      "The same luck in both arms costs here: it makes the variance {0} times that of unpaired runs"
          + " (correlation within pairs {1}, 95 % interval {2}).",
      "相同的随机性在此反而有害：方差为不配对运行的 {0} 倍（对内相关系数 {1}，95% 区间 {2}）。"),
  /** A row of a figure in which no gain shows. */
  NO_GAIN("gain from pairing not told", "看不出配对的好处"),
  /** A row of a figure in which pairing costs. */
  ROW_COSTS("pairing costs here", "配对反而有害"),
  /** How many rows show no gain. */
  ROWS_WITHOUT_GAIN(
      "For {0} of {1} measures and indicators no gain from pairing can be told; differences.csv"
          + " marks them under pairing_gains.",
      "在 {1} 个度量和指标中，有 {0} 个看不出配对的好处；见 differences.csv 的 pairing_gains 列。"),
  /** How many look different by chance. */
  BY_CHANCE(
      "{0} of {1} measures and indicators differ even after the correction for their number (Holm"
          + " 1979, 5 % for all together). Without it {2} do, of which about {3} may by chance"
          + " alone.",
      "在 {1} 个度量和指标中，经多重比较校正（Holm 1979，合计5%）后仍有 {0} 个不同。不校正则有 {2} 个，其中约 {3} 个可能只是偶然。"),
  /** Why the headline is not corrected. */
  BY_A_RULE(
      "What the first sentence tells was fixed by a rule before any result was seen.",
      "第一句所用的指标由看到结果之前即已确定的规则选定。"),
  /** Why the headlines are not corrected, and what that means. */
  BY_A_RULE_EACH(
      "What the first sentences tell was fixed by a rule before any result was seen; each of the {0}"
          + " holds at 95 % by itself, not all together.",
      "各个第一句所用的指标由看到结果之前即已确定的规则选定；这 {0} 句各自以95%成立，并非合在一起。"),
  /** Column. */
  MEASURE("measure", "度量"),
  /** Column. */
  UNIT("unit", "单位"),
  /** Column. */
  N_PAIRS("pairs", "对数"),
  /** Column. */
  DIFFERENCE("difference (95 %)", "差别（95%）"),
  /** Column. */
  SIZE("effect", "效应量"),
  /** Column. */
  CORRELATION("corr.", "相关"),
  /** Column. */
  RATIO("ratio", "方差比"),
  /** Column. */
  HOLM("p (Holm)", "p（Holm）"),
  /** What the columns hold. */
  COLUMNS_MEAN(
      "Differences are {0} minus {1}, the mean over pairs with its 95 % interval (Student)."
          + " Effect: the difference over the standard deviation of lives, pooled (Cohen's d)."
          + " Corr.: correlation within pairs. Ratio: variance of the differences over that of"
          + " unpaired ones; 1 gains nothing. p: corrected for all rows of this comparison (Holm). Rows"
          + " with data in fewer than half of the pairs stand in differences.csv only."
          + " The common year begins where {1} first falls below 75 % of its peak, in both.",
      "差别为 {0} 减 {1}，即各对之差的均值及其95%区间（t分布）。效应量：差别除以各次运行的合并标准差（Cohen's d）。相关：对内相关系数。"
          + "方差比：差值的方差与不配对时之比，1 表示没有好处。p：按本对照的全部行校正（Holm）。不足半数的对有数据的行只见于 differences.csv。"
          + "“共同一年”从 {1} 首次跌破峰值75%起，两者取相同的各周。"),
  /** Heading of a page. */
  HELD_AGAINST("{0} held against {1}", "{0} 与 {1} 的对照"),
  /** What was lived. */
  LIVED(
      "{0} pairs of runs with the same luck, seeds {1} to {2}.", "{0} 对使用相同随机性的运行，随机种子 {1} 至 {2}。"),
  /** What was lived, once. */
  LIVED_ONE("One pair of runs with the same luck, seed {1}.", "一对使用相同随机性的运行，随机种子 {1}。"),
  /** Runs that are missing. */
  BROKE_OFF("{0} runs broke off and took their pairs along: {1}.", "{0} 次运行中断，所在的对随之舍去：{1}。"),
  /** One run that is missing. */
  BROKE_OFF_ONE("One run broke off and took its pair along: {1}.", "一次运行中断，所在的对随之舍去：{1}。"),
  /** One of them. */
  BROKEN("{0} with seed {1} on day {2}", "{0}（随机种子 {1}，第 {2} 天）"),
  /** What was to be told precisely. */
  DIFFERENCE_IN("The difference in {0}", "{0} 的差别"),
  /** So wide, as a share of the mean of the first. */
  OF_FIRST_MEAN("± {0} of the first world's mean", "首个世界均值的 ±{0}"),
  /** Heading. */
  LARGEST("The largest differences among all indicators", "全部指标中最大的差别"),
  /** There are none. */
  NONE_LEFT("None differs after the correction.", "校正后没有一个不同。"),
  /** Heading. */
  PAIRING("What pairing was worth", "配对的作用"),
  /** Heading. */
  DIFFERENCES("Differences", "差别"),
  /** Caveat. */
  IN_THIS_MODEL(
      "This is what a change does in a model world with these values, not what it does to a real"
          + " community; another world may answer otherwise.",
      "这里说的是在这个模型世界、这些取值下改变带来的效果，而不是对真实社群的效果；换一个世界，结果可能不同。"),
  /** Caveat. */
  ABSENCE(
      "Where no difference can be told, none is ruled out: the interval says which are still"
          + " possible.",
      "看不出差别不等于没有差别：区间内的大小都仍有可能。"),
  /** Caveat. */
  PAIRS_MISSING(
      "Pairs of runs that broke off are missing; if they are not like the others, every number here"
          + " is off.",
      "中断的运行所在的对没有计入；若它们与其他各对不同，这里的数字都会有偏差。");

  private final Text text;

  ComparisonPhrase(String en, String zh) {
    this.text = new Text(en, zh);
  }

  /** The words in one language, with the places filled. */
  String in(Language language, String... fillings) {
    return Phrase.filled(text.in(language), fillings);
  }
}
