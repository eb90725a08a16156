package lifecircle.report;

import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/** How many lives are told together, in both languages. {@code {0}} … are filled. */
enum ManyPhrase {
  /** Heading. */
  TOGETHER("How many lives are told together", "多次运行如何汇总"),
  /** What a run is. */
  SEEDS(
      "Each run is one life with a seed of its own. The seeds follow one another from the first,"
          + " fixed before anything was seen; none was left out but those named as broken off.",
      "每次运行使用一个独立的随机种子。种子从首个起依次取用，在看到任何结果之前即已确定；除注明中断者外，没有舍弃任何一次。"),
  /** Evenings become weeks. */
  WEEKS(
      "Numbers are taken week by week: what happens a day is the mean of the week's evenings, what"
          + " stands on an evening is that of the last one. A life's mean of an indicator is taken"
          + " over the weeks that have data; between two worlds, pair by pair, over the weeks that"
          + " have data in both.",
      "数值按周取：按日发生的量取当周各晚的均值，存量取当周最后一晚的值。一次运行的指标均值取有数据的各周；比较两个世界时，逐对取两者均有数据的各周。"),
  /** Bands. */
  SPREAD(
      "The middle 80 % of runs lie between their 10 % and 90 % quantiles (Hyndman and Fan 1996, type"
          + " 7): how lives scatter. The 95 % interval of a mean is Student's (1908), that of a share"
          + " Wilson's (1927): how well the mean or share is known from so many runs. Bands over time"
          + " hold week by week and not for a whole curve at once.",
      "中间80%的运行位于10%与90%分位数之间（Hyndman 与 Fan 1996，第7型），表示各次运行的离散程度。均值的95%区间按 Student（1908）计算，比例的95%区间按 Wilson（1927）计算，表示由这么多次运行所知的把握程度。随时间变化的区间逐周成立，并非对整条曲线同时成立。"),
  /** Stages. */
  STAGES(
      "Stages are found in each run by itself; their beginnings and lengths are then told over the"
          + " runs in which they occur.",
      "各阶段先在每次运行中单独识别，再对出现该阶段的运行汇总其起点与时长。"),
  /** Addresses. */
  KEPT(
      "A finished run is kept under the address of its content (the resolved scenario, the seed and"
          + " a fingerprint of the classes that decide results) and is taken from there only if every"
          + " byte of it is as it was written.",
      "完成的运行按内容地址保存（完整情景、种子与决定结果的程序类的指纹），仅当其每个字节均与写入时一致才会取用。"),
  /** Heading. */
  PAIRS("How worlds are held against each other", "各情景如何比较"),
  /** The same luck. */
  SAME_LUCK(
      "All worlds are lived with the same seeds, and luck is drawn for each purpose, person and day"
          + " by itself: the same people, tastes and chances, and no difference at all before the"
          + " worlds differ. What is told is the difference from {0} within a pair of runs with one"
          + " seed.",
      "所有情景使用相同的种子，随机性按用途、人物与日期分别抽取：人相同、偏好相同、机遇相同，在情景出现差别之前没有任何不同。所报告的是同一种子的一对运行中与“{0}”之差。"),
  /** Effects. */
  EFFECTS(
      "The 95 % interval of a mean difference is Student's for pairs. Its size is the difference"
          + " divided by the pooled standard deviation of the runs (Cohen's d); its interval counts in that this deviation is estimated,"
          + " too (Zou and Donner 2008). Variance ratio is the"
          + " variance of paired differences against that of unpaired ones: below 1 pairing saves"
          + " runs, above 1 it costs some. Of many numbers some differ by chance; p values are"
          + " therefore corrected over all of them (Holm 1979).",
      "平均差的95%区间按配对 t 分布计算。效应量为差值除以运行的合并标准差（Cohen's d），其区间也计入该标准差的估计误差（Zou 与 Donner 2008）。方差比为配对差的方差与不配对差的方差之比：小于1时配对可节省运行次数，大于1时配对反而有害。数值众多时总有一些因偶然而不同，因此 p 值对全部数值做了校正（Holm 1979）。"),
  /** The buffer measure. */
  YEAR(
      "The year after the fall begins, for both runs of a pair, in the week in which the four-week"
          + " mean of active members in {0} first falls below 75 % of its peak, and lasts 52 weeks;"
          + " told is the mean over that year, which times 364 days is the area under the curve.",
      "回落后的一年，对一对运行均自“{0}”的活跃成员四周均值首次跌破峰值75%的那一周开始，历时52周；所报告的是该年的均值，乘以364天即为曲线下面积。"),
  /** Heading. */
  DIFFER("In what the worlds differ", "各情景的差别"),
  /** Column. */
  KEY("key", "键"),
  /** What an arm does not have. */
  NOTHING("–", "–"),
  /** The question of a comparison. */
  QUESTION("What does it change to live in “{1}” and not in “{0}”?", "与生活在“{0}”相比，生活在“{1}”会有什么不同？"),
  /** The question of an ensemble whose scenario asks none. */
  ANY("What becomes of this community when only luck differs?", "仅随机性不同时，这个社群会怎样？");

  private final Text text;

  ManyPhrase(String en, String zh) {
    this.text = new Text(en, zh);
  }

  /** The words in one language, with the places filled. */
  String in(Language language, String... fillings) {
    return Phrase.filled(text.in(language), fillings);
  }
}
