package lifecircle.report;

import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/** How many runs are summed up, in both languages. {@code {0}} … are filled. */
enum ManyPhrase {
  /** Heading. */
  TOGETHER("How many runs are summed up", "多次运行如何汇总"),
  /** What a run is. */
  SEEDS(
      "Each run has a random seed of its own. The seeds follow one another from the first,"
          + " fixed before anything was seen; none was left out but those named as broken off.",
      "每次运行使用一个独立的随机种子。种子从首个起依次取用，在看到任何结果之前即已确定；除注明中断者外，没有舍弃任何一次。"),
  /** Evenings become weeks. */
  WEEKS(
      "Numbers are taken week by week: what happens a day is the mean of the week's evenings, what"
          + " stands on an evening is that of the last one. A run's mean of an indicator is taken"
          + " over the weeks that have data; between two scenarios, pair by pair, over the weeks that"
          + " have data in both.",
      "数值按周取：按日发生的量取当周各晚的均值，存量取当周最后一晚的值。一次运行的指标均值取有数据的各周；比较两个情景时，逐对取两者均有数据的各周。"),
  /** Bands. */
  SPREAD(
      "The middle 80 % of runs lie between their 10 % and 90 % quantiles (Hyndman and Fan 1996, type"
          + " 7): how runs scatter. The 95 % interval of a mean is Student's (1908), cut at the values"
          + " that the number can have; that of a share of runs is Wilson's (1927): how well the mean"
          + " or share is known from so many runs. A line in a figure is the mean, its dark band that"
          + " interval. Bands over time hold week by week and not for a whole curve at once.",
      "中间80%的运行位于10%与90%分位数之间（Hyndman 与 Fan 1996，第7型），表示各次运行的离散程度。均值的95%区间按 Student（1908）计算，并截于可能取值的范围；运行比例的95%区间按 Wilson（1927）计算，表示由这么多次运行所知的把握程度。图中的线为均值，深色带为该区间。随时间变化的区间逐周成立，并非对整条曲线同时成立。"),
  /** Stages. */
  STAGES(
      "Stages are found in each run by itself; their beginnings and lengths are then summed up over"
          + " the runs in which they occur, beside the share of runs that have them. Where the record"
          + " ends in a stage, its length is cut off: medians and means of lengths are therefore"
          + " Kaplan and Meier's (1958). The interval of a median is Brookmeyer and Crowley's (1982) on"
          + " the log-log scale, that of a mean Student's on the log scale, so that no length is below"
          + " 0; where the longest is cut off, a mean counts each length up to that one only.",
      "各阶段先在每次运行中单独识别，再对出现该阶段的运行汇总其起点与时长，并列出出现该阶段的运行比例。记录结束于某阶段时其时长被截断，"
          + "因此时长的中位数与均值按 Kaplan 与 Meier（1958）估计。中位数的区间按 Brookmeyer 与 Crowley（1982，双对数尺度），"
          + "均值的区间为对数尺度上的 t 区间，因此时长不会低于0；最长者被截断时，均值只把各时长计到它为止。"),
  /** Growth. */
  GROWTH(
      "A run did not grow if its highest mean of four weeks of weekly active members is within the"
          + " first four weeks or under twice the mean of those. That is asked of the counts alone,"
          + " beside “never took off”, which rests on the fitted line.",
      "每周活跃成员四周均值的最高值在最初四周之内，或不足最初四周均值的两倍，即为没有增长。这只看计数，与依据拟合线的“从未起飞”并列。"),
  /** Addresses. */
  KEPT(
      "A finished run is kept under the address of its content (the resolved scenario, the seed and"
          + " a fingerprint of the classes that decide results) and is taken from there only if every"
          + " byte of it is as it was written.",
      "完成的运行按内容地址保存（完整情景、种子与决定结果的程序类的指纹），仅当其每个字节均与写入时一致才会取用。"),
  /** Heading. */
  PAIRS("How scenarios are compared", "各情景如何比较"),
  /** The same seeds. */
  SAME_LUCK(
      "All scenarios are run with the same random seeds, and random numbers are drawn for each purpose,"
          + " person and day by itself: the same people, tastes and chances, and no difference at all"
          + " before the scenarios differ. Reported is the difference from {0} within a matched pair of"
          + " runs with one seed.",
      "所有情景使用相同的种子，随机性按用途、人物与日期分别抽取：人相同、偏好相同、机遇相同，在情景出现差别之前没有任何不同。所报告的是同一种子的一对运行中与“{0}”之差。"),
  /** Effects. */
  EFFECTS(
      "The 95 % interval of a mean difference is Student's for pairs, cut at what a difference can be;"
          + " that of two shares of runs is Newcombe's (1998, method 10), their p McNemar's exact one."
          + " Lengths of a stage are compared over the pairs in which both runs have it; where the record"
          + " cuts some off, by pseudo-values of the Kaplan–Meier mean, both arms restricted to the same"
          + " horizon (Andersen, Hansen and Klein 2004). The size of an effect is the difference divided"
          + " by the pooled standard deviation of the runs (Cohen's d); it is left out where that"
          + " deviation is under 1 % of the higher mean. Variance ratio is the variance of paired"
          + " differences over that of unpaired ones: below 1 pairing saves runs, above 1 it costs some.",
      "平均差的95%区间按配对 t 分布计算，并截于差值可能取值的范围；两个运行比例之差按 Newcombe（1998，方法10），其 p 值用 McNemar 精确检验。"
          + "阶段时长取两次运行均出现该阶段的各对；其中有被截断者时，用 Kaplan–Meier 均值的伪值，两个情景取同一时限（Andersen、Hansen 与 Klein 2004）。"
          + "效应量为差值除以运行的合并标准差（Cohen's d）；该标准差不足较大均值的1%时不列。方差比为配对差的方差与不配对差的方差之比：小于1时配对可节省运行次数，大于1时配对反而有害。"),
  /** Many outcomes. */
  MANY(
      "One outcome, the headline, is declared before any run; its p is its own. Of many other outcomes"
          + " some differ by chance, so their p are corrected for their number (Holm 1979). The headline"
          + " is not counted among them: it is one question, asked beforehand, and would only make the"
          + " others' correction harsher.",
      "运行之前声明一个首要结局，其 p 值为自身的 p 值。其余结局众多，总有一些因偶然而不同，因此其 p 值按其个数校正（Holm 1979）。"
          + "首要结局不计入其中：它是事先提出的一个问题，计入只会使其余结局的校正更严。"),
  /** The buffer measure. */
  YEAR(
      "The year after the fall begins, for both runs of a pair, in the week in which the four-week"
          + " mean of active members in {0} first falls below 75 % of its peak, and lasts 52 weeks;"
          + " reported is the mean over that year, which times 364 days is the area under the curve.",
      "回落后的一年，对一对运行均自“{0}”的活跃成员四周均值首次跌破峰值75%的那一周开始，历时52周；所报告的是该年的均值，乘以364天即为曲线下面积。"),
  /** Heading. */
  DIFFER("In what the scenarios differ", "各情景的差别"),
  /** Column. */
  KEY("key", "键"),
  /** What an arm does not have. */
  NOTHING("–", "–"),
  /** The question of a comparison. */
  QUESTION("How does “{1}” differ from “{0}”?", "“{1}”与“{0}”有何不同？"),
  /** The question of an ensemble whose scenario asks none. */
  ANY("What becomes of this community when only the random seed differs?", "仅随机种子不同时，这个社群会怎样？");

  private final Text text;

  ManyPhrase(String en, String zh) {
    this.text = new Text(en, zh);
  }

  /** The words in one language, with the places filled. */
  String in(Language language, String... fillings) {
    return Phrase.filled(text.in(language), fillings);
  }
}
