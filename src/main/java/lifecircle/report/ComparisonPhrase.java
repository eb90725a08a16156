package lifecircle.report;

import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/**
 * What is said of scenarios that were run with the same seeds, in both languages. {@code {0}},
 * {@code {1}} … are filled in order. No sentence says that anything is proved.
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
  /** Headline: no difference is detected. */
  NOT_TOLD_IN_YEAR(
      "No difference between {0} and {2} is detected in the year after {2} first falls: {0} has"
          + " {1} active {4}, 95 % interval {3}, {5}.",
      "在 {2} 首次回落后的一年里，看不出 {0} 与 {2} 的差别：{0} 的活跃成员{1} 人，95% 区间 {3}，{5}。"),
  /** Headline: more over the whole run. */
  MORE_IN_LIFE(
      "{0} keeps {1} more {4} active in a week than {2}, over the whole run: 95 % interval {3}"
          + " more, {5}.",
      "就整个过程而言，{0} 每周的活跃成员比 {2} 多 {1} 人：95% 区间为多 {3} 人，{5}。"),
  /** Headline: fewer over the whole run. */
  FEWER_IN_LIFE(
      "{0} keeps {1} fewer {4} active in a week than {2}, over the whole run: 95 % interval {3}"
          + " fewer, {5}.",
      "就整个过程而言，{0} 每周的活跃成员比 {2} 少 {1} 人：95% 区间为少 {3} 人，{5}。"),
  /** Headline: no difference is detected. */
  NOT_TOLD_IN_LIFE(
      "No difference between {0} and {2} is detected over the whole run: {0} has {1} active {4} in"
          + " a week, 95 % interval {3}, {5}.",
      "就整个过程而言，看不出 {0} 与 {2} 的差别：{0} 每周的活跃成员{1} 人，95% 区间 {3}，{5}。"),
  /**
   * Headline: a declared outcome. {0} arm, {1} first, {2} outcome, {3} difference, {4} the rest.
   */
  DECLARED("{0} differs from {1} in “{2}” by {3}; {4}.", "{0} 与 {1} 在“{2}”上相差 {3}；{4}。"),
  /** Headline: no difference in a declared outcome is detected. */
  DECLARED_NOT_TOLD(
      "No difference between {0} and {1} is detected in “{2}”: {3}; {4}.",
      "看不出 {0} 与 {1} 在“{2}”上的差别：{3}；{4}。"),
  /** A difference with its unit and interval. */
  WITH_INTERVAL("{0} {1} (95 % interval {2} to {3})", "{0} {1}（95% 区间 {2} 至 {3}）"),
  /** Headline: too few pairs have the declared outcome. */
  TOO_FEW_HAVE(
      "{2} of {3} pairs have data for “{4}”, the declared outcome, so {0} and {1} are not compared in"
          + " it.",
      "{3} 对中仅 {2} 对有所声明的结局“{4}”的数据，因此 {0} 与 {1} 在该结局上未作比较。"),
  /** Headline: one pair has no interval. */
  ONE_PAIR(
      "One pair of runs shows no difference: {0} and {1} are {2} apart in {3}, and how far other"
          + " pairs would be is not known.",
      "一对运行说明不了差别：{0} 与 {1} 在“{3}”上相差 {2}，其他各对会相差多少无从得知。"),
  /** Headline: no pair. */
  NO_PAIR(
      "No seed came to its end in both {0} and {1}, so they are not compared.",
      "没有任何随机种子在 {0} 与 {1} 中都运行到底，因此无从比较。"),
  /** Headline: nothing at all. */
  ALIKE(
      "{0} and {1} are exactly alike in {2}, in every one of {3}.",
      "{0} 与 {1} 在“{2}”上完全相同，{3}无一例外。"),
  /** How many pairs, how large that is and its own p. */
  PAIRS_AND_SIZE("{0}; effect size {1}; p {2}, not corrected", "{0}；效应量 {1}；p {2}（未校正）"),
  /** How many pairs and its own p, where a size says nothing. */
  PAIRS_AND_P("{0}; p {1}, not corrected", "{0}；p {1}（未校正）"),
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
          + " less than a year before the record ends.",
      "{1} 对中有 {0} 对能看到这一年；其余各对中 {2} 没有跌破峰值的75%，或跌破得太晚，观察不满一年。"),
  /** The variant of the measure. */
  OWN_YEAR(
      "If each arm's year begins with its own fall, the difference is {0} (95 % interval {1}, {2}).",
      "若各自从自己的回落算起，差别为 {0}（95% 区间 {1}，{2}）。"),
  /** The headline is that of the whole run because too few pairs show the year. */
  WHY_LIFE(
      "Fewer than half of the pairs show the year after the fall of {0} ({1} of {2}), so the whole"
          + " run is reported first, as declared.",
      "能看到 {0} 回落后一年的不足半数（{2} 对中 {1} 对），因此按事先声明首先比较整个过程。"),
  /** When runs first differ. */
  PARTED(
      "The runs first differ in week {0} (days {1} to {2}); before, every indicator is exactly alike"
          + " in all pairs.",
      "两个情景的运行在第 {0} 周（第 {1} 至 {2} 天）首次出现差别；此前各对的所有指标完全相同。"),
  /** Runs that differ at once. */
  PARTED_AT_ONCE("The runs differ from their first week on.", "两个情景的运行从第一周起就不同。"),
  /** Runs that never differ. */
  NEVER_PARTED(
      "The runs never differ: every indicator is exactly alike in all pairs and weeks.",
      "两个情景的运行从无差别：各对各周的所有指标完全相同。"),
  /** What pairing is worth. */
  SAVED(
      "The same seeds in both arms save {0} of the variance (correlation within pairs {1}): these"
          + " {2} pairs are worth about {3} unpaired runs of each arm.",
      "两个情景使用相同的种子，节省了 {0} 的方差（对内相关系数 {1}）：这 {2} 对相当于每个情景约 {3} 次不配对的运行。"),
  /** Pairing saves more than can be counted in runs. */
  SAVED_ALL(
      "The same seeds in both arms save practically all of the variance: all {0} pairs differ by"
          + " nearly the same.",
      "两个情景使用相同的种子，几乎节省了全部方差：{0} 对的差别几乎相同。"),
  /** Too few pairs to judge what pairing is worth. */
  TOO_FEW_TO_TELL(
      "Pairing: {0} are too few to judge whether the same seeds gain anything; it takes four or"
          + " more.",
      "配对：仅凭{0}无从得知相同的种子有无好处，至少需要四对。"),
  /** One arm does not scatter. */
  ONE_STEADY(
      "Only one of the two scenarios scatters in this number, so the same seeds neither gain nor cost"
          + " anything.",
      "两个情景中只有一个在该数值上有离散，因此相同的种子既无好处也无坏处。"),
  /** None is detected. */
  GAIN_NOT_TOLD(
      "Pairing: no detectable gain from the same seeds in {0} (correlation within pairs {1}, 95 %"
          + " interval {2}).",
      "配对：仅凭{0}看不出相同的种子有无好处（对内相关系数 {1}，95% 区间 {2}）。"),
  /** It costs. */
  COSTS(
      "The same seeds in both arms cost here: they make the variance {0} times that of unpaired runs"
          + " (correlation within pairs {1}, 95 % interval {2}).",
      "相同的种子在此反而有害：方差为不配对运行的 {0} 倍（对内相关系数 {1}，95% 区间 {2}）。"),
  /** How many rows show no gain. */
  ROWS_WITHOUT_GAIN(
      "Pairing: no detectable gain for {0} of {1} measures and indicators; differences.csv marks them"
          + " under pairing_gains.",
      "在 {1} 个度量和指标中，有 {0} 个看不出配对的好处；见 differences.csv 的 pairing_gains 列。"),
  /** How many look different by chance. */
  BY_CHANCE(
      "{0} of the {1} other outcomes differ even after the correction for their number (Holm 1979, 5 %"
          + " for all together). Without it {2} do, of which about {3} may by chance alone.",
      "在其余 {1} 个结局中，经多重比较校正（Holm 1979，合计5%）后仍有 {0} 个不同。不校正则有 {2} 个，其中约 {3} 个可能只是偶然。"),
  /** Why the headline is not corrected. */
  BY_A_RULE(
      "The headline outcome, “{0}”, was declared before any result was seen; its p is its own, not"
          + " corrected.",
      "首要结局“{0}”在看到任何结果之前即已声明；其 p 值为自身的 p 值，未经校正。"),
  /** Why the headlines are not corrected, and what that means. */
  BY_A_RULE_EACH(
      "The headline outcome, “{0}”, was declared before any result was seen; its p is its own, not"
          + " corrected: each of the {1} headlines holds at 95 % by itself, not all together.",
      "首要结局“{0}”在看到任何结果之前即已声明；其 p 值为自身的 p 值，未经校正：这 {1} 句各自以95%成立，并非合在一起。"),
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
  /** A p that is not corrected. */
  OWN_P("{0} †", "{0} †"),
  /** What the mark at a p says. */
  MARKED(
      "† headline outcome, declared before the runs: its own p, not corrected.",
      "† 首要结局，运行之前即已声明：自身的 p 值，未校正。"),
  /** What the columns hold. */
  COLUMNS_MEAN(
      "Differences are {0} minus {1}, the mean over pairs with its 95 % interval (Student, cut at what"
          + " a difference can be; for shares of runs Newcombe). Length of a stage: over the pairs in"
          + " which both runs have it; where the record cuts lengths off, the difference of restricted"
          + " means (Kaplan–Meier). Effect: the difference over the standard deviation of runs, pooled"
          + " (Cohen's d); none where that is under 1 % of the higher mean, or for shares of runs."
          + " Corr.: correlation within pairs. Ratio: variance of the differences over that of unpaired"
          + " ones; 1 gains nothing. p: corrected for all outcomes of this comparison but the headline"
          + " (Holm). Rows with data in fewer than half of the pairs stand in differences.csv only."
          + " The common year begins where {1} first falls below 75 % of its peak, in both.",
      "差别为 {0} 减 {1}，即各对之差的均值及其95%区间（t分布，截于可能取值的范围；运行比例用 Newcombe）。"
          + "阶段时长：取两次运行均出现该阶段的各对；被记录终点截断时，取受限均值之差（Kaplan–Meier）。"
          + "效应量：差别除以各次运行的合并标准差（Cohen's d）；该标准差不足较大均值的1%者及运行比例不列。相关：对内相关系数。"
          + "方差比：差值的方差与不配对时之比，1 表示没有好处。p：按本对照除首要结局外的全部结局校正（Holm）。"
          + "不足半数的对有数据的行只见于 differences.csv。“共同一年”从 {1} 首次跌破峰值75%起，两者取相同的各周。"),
  /** Heading of a page. */
  HELD_AGAINST("{0} compared with {1}", "{0} 与 {1} 的比较"),
  /** What was run. */
  LIVED(
      "{0} matched pairs of runs with the same random seeds, {1} to {2}.",
      "{0} 对使用相同随机种子的运行，种子 {1} 至 {2}。"),
  /** What was run, once. */
  LIVED_ONE("One matched pair of runs with the same random seed, {1}.", "一对使用相同随机种子的运行，种子 {1}。"),
  /** Runs that are missing. */
  BROKE_OFF("{0} runs broke off and took their pairs along: {1}.", "{0} 次运行中断，所在的对随之舍去：{1}。"),
  /** One run that is missing. */
  BROKE_OFF_ONE("One run broke off and took its pair along: {1}.", "一次运行中断，所在的对随之舍去：{1}。"),
  /** One of them. */
  BROKEN("{0} with seed {1} on day {2}", "{0}（随机种子 {1}，第 {2} 天）"),
  /** What was to be known precisely. */
  DIFFERENCE_IN("The difference in {0}", "{0} 的差别"),
  /** So wide, as a share of the mean of the first. */
  OF_FIRST_MEAN("± {0} of the first scenario's mean", "首个情景均值的 ±{0}"),
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
      "This is what a change does in this model with these values, not what it does to a real"
          + " community; another scenario may answer otherwise.",
      "这里说的是在这个模型、这些取值下改变带来的效果，而不是对真实社群的效果；换一个情景，结果可能不同。"),
  /** Caveat. */
  ABSENCE(
      "Where no difference is detected, none is ruled out: the interval says which are still"
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
