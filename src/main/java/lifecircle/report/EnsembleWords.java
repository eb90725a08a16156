package lifecircle.report;

import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/**
 * What is said about many runs of one scenario, in both languages. {@code {0}}, {@code {1}} … are
 * filled in order.
 */
enum EnsembleWords {
  /** What was run. */
  LIVED("{0} runs of {1}, seeds {2} to {3}", "{1} 的 {0} 次运行，随机种子 {2} 至 {3}"),
  /** What was run, once. */
  LIVED_ONE("one run of {1}, seed {2}", "{1} 的一次运行，随机种子 {2}"),
  /** Some broke off. */
  BROKE_OFF(
      "{0} of them broke off and are missing from all numbers: {1}", "其中 {0} 次中断，未计入任何数字：{1}"),
  /** One that broke off. */
  BROKEN("seed {0} on day {1}", "随机种子 {0}（第 {1} 天）"),
  /** The wish was met. */
  ENOUGH(
      "{0} was to be known to within {1}: {2} runs were enough, of at most {3} (now within {4}).",
      "要求 {0} 的误差不超过 {1}：{2} 次运行即已足够（至多 {3} 次），现误差为 {4}。"),
  /** The wish was not met. */
  NOT_ENOUGH(
      "{0} was to be known to within {1}: {2} runs were not enough (now within {4}); more --runs may"
          + " be.",
      "要求 {0} 的误差不超过 {1}：{2} 次运行还不够（现误差为 {4}），可增大 --runs。"),
  /** The wish cannot be judged: nothing scatters. */
  NO_SCATTER(
      "{0} was to be known to within {1}: it is the same in all {5} that have data, so they do not"
          + " show how well it is known; all {2} runs were made.",
      "要求 {0} 的误差不超过 {1}：有数据的 {5} 次运行（对）全部相同，无从得知其误差；{2} 次运行已全部完成。"),
  /** The wish cannot be judged: a share of nothing. */
  NO_MEAN(
      "{0} was to be known to within {1}: that mean is 0, and a share of it is nothing; ask for a"
          + " width in its own unit. All {2} runs were made.",
      "要求 {0} 的误差不超过 {1}：该均值为0，无法取其比例，请改用该量自身单位的宽度；{2} 次运行已全部完成。"),
  /** The wish cannot be judged: too few have data. */
  TOO_FEW_DATA(
      "{0} was to be known to within {1}: only {5} of {2} runs have data, too few to judge by; more"
          + " --runs may do.",
      "要求 {0} 的误差不超过 {1}：{2} 次运行中仅 {5} 次有数据，不足以判断，可增大 --runs。"),
  /** So wide, as a share of the mean. */
  OF_MEAN("± {0} of its mean", "均值的 ±{0}"),
  /** So wide. */
  WITHIN("± {0}", "±{0}"),
  /** The typical run. */
  MOST("Most frequent: {0}.", "最常见：{0}。"),
  /** One of the most frequent. */
  OF_RUNS("{0} ({1} of {2} runs)", "{0}（{2} 次运行中的 {1} 次）"),
  /** How many never took off. */
  NEVER("Never took off: {0} of {1} runs, {2}.", "从未起飞：{1} 次运行中的 {0} 次，{2}。"),
  /** How many did not grow. */
  NOT_GROWN(
      "Did not grow (the highest four-week mean is within the first four weeks or under twice"
          + " theirs): {0} of {1} runs, {2}.",
      "没有增长（四周均值的最高值在最初四周之内，或不足其两倍）：{1} 次运行中的 {0} 次，{2}。"),
  /** A share and its interval. */
  SHARE("{0} (95 % interval {1} to {2})", "{0}（95% 区间 {1} 至 {2}）"),
  /** A number between two others. */
  BETWEEN("{0} ({1} to {2})", "{0}（{1} 至 {2}）"),
  /** Column of counted runs. */
  RUNS("runs", "次数"),
  /** Column of shares. */
  SHARE_COLUMN("share (95 %)", "比例（95%）"),
  /** Column of beginnings. */
  FIRST_DAY("first day", "首日"),
  /** Column of lengths. */
  DAYS("days, median (95 %)", "天数，中位数（95%）"),
  /** Column of those that the end of the record cuts off. */
  CUT_OFF("cut off", "截断"),
  /** A median that the record is too short to show. */
  NOT_REACHED("not reached", "未达到"),
  /** An end of an interval that nothing bounds. */
  NO_BOUND("no bound", "无界"),
  /** What these two columns hold. */
  STAGES_MEAN(
      "Share of all {0} runs with its 95 % interval (Wilson). First day: median of the runs in which"
          + " the stage occurs, in brackets their middle 80 %. Days: median length in the runs in"
          + " which the stage occurs (Kaplan–Meier), in brackets its 95 % interval (Brookmeyer and"
          + " Crowley). Cut off: runs whose record ends in the stage; there it lasted at least so"
          + " long. Not reached: so many are cut off that the record does not show the median.",
      "比例：占全部 {0} 次运行，括号内为95%区间（Wilson）。首日：出现该阶段的运行的中位数，括号内为中间80%。"
          + "天数：出现该阶段的运行的时长中位数（Kaplan–Meier），括号内为其95%区间（Brookmeyer 与 Crowley）。"
          + "截断：记录结束时仍处于该阶段的运行，其时长至少这么久。“未达到”：被截断者太多，记录看不到中位数。"),
  /** Column of shapes. */
  SHAPE("shape of the run", "整个过程的形状"),
  /** No shape can be named. */
  TOO_LITTLE("record too short to judge", "观察不足，无法判断"),
  /** Column of measures. */
  MEASURE("measure", "指标"),
  /** Column of means. */
  MEAN("mean (95 %)", "均值（95%）"),
  /** Column of medians. */
  MEDIAN("median (middle 80 %)", "中位数（中间80%）"),
  /** What these columns hold. */
  MEASURES_MEAN(
      "Mean over the runs that have data, with its 95 % interval (Student, cut at what the number"
          + " can be); median, and in brackets"
          + " the middle 80 % of the runs.",
      "均值：有数据的运行的均值，括号内为95%区间（t分布，截于可能取值的范围）；中位数：括号内为中间80%的运行。"),
  /** Heading. */
  SHAPES("Shapes of the runs", "整个过程的形状"),
  /** In how many runs the evidence has which grade. */
  GRADES(
      "Evidence for the stages of a run: strong in {0}, moderate in {1}, weak in {2} of {4} runs; no"
          + " distinct stages in {3}.",
      "各次运行阶段的证据：共 {4} 次，强 {0} 次，中等 {1} 次，弱 {2} 次；{3} 次看不出分明的阶段。"),
  /** Heading. */
  BROKEN_RUNS("Runs that broke off", "中断的运行"),
  /** Caveat. */
  ONE_WORLD(
      "These runs differ in their random seed alone: they show what this model does, not what a"
          + " real community will do. The middle 80 % shows how runs scatter, the 95 % interval how"
          + " well their mean is known; more runs narrow the second and not the first. A parameter"
          + " marked Assumption is ours and not measured.",
      "这些运行只有随机种子不同：它们说明这个模型会怎样，而不是真实社群将会怎样。中间80%表示各次运行的离散程度，95%区间表示均值的把握程度；增加运行次数只会缩小后者。标明“假设”的参数由我们设定，并非实测。"),
  /** Caveat where runs were added until an interval was narrow. */
  LOOKED_OFTEN(
      "Runs were added, and looked at every {0}, until an interval was narrow enough; that makes"
          + " the interval at the stop a little too narrow (Chow and Robbins 1965).",
      "每 {0} 次运行检查一次，直到区间足够窄为止；这会使停止时的区间略为偏窄（Chow 和 Robbins 1965）。"),
  /** Caveat where runs are missing. */
  MISSING(
      "Runs that broke off are missing; if they are not like the others, every number here is off.",
      "中断的运行没有计入；若它们与其他运行不同，这里的数字都会有偏差。");

  private final Text text;

  EnsembleWords(String en, String zh) {
    this.text = new Text(en, zh);
  }

  /** The words in one language, with the places filled. */
  String in(Language language, String... fillings) {
    return Phrase.filled(text.in(language), fillings);
  }
}
