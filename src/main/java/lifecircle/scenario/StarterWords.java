package lifecircle.scenario;

import lifecircle.quantity.Text;

/** What a {@link Starter} says between its values, in both languages. */
final class StarterWords {
  static final Text HEAD =
      new Text(
          """
          A scenario to begin with. Change a value, run it, and compare.
          Every value carries its unit; what a file leaves out takes its default.
          'lifecircle check' finds every mistake, 'lifecircle explain' tells what words mean,
          and 'lifecircle new NAME --from lifecycle' copies a scenario with every parameter.
          """,
          """
          入门情景。修改一个数值，运行，再比较。
          每个数值都带单位；文件中没有写的参数取默认值。
          lifecircle check 找出所有错误，lifecircle explain 解释各个名称，
          lifecircle new NAME --from lifecycle 复制列有全部参数的情景。
          """);

  static final Text TITLE =
      new Text("What the figure says above the curve, in both languages.", "图中曲线上方的标题，中英文各一。");

  static final Text WATCH = new Text("What to watch; the summary repeats it.", "观察要点；摘要中会重复。");

  static final Text WATCHED =
      new Text("Watch how the community grows, lives and ends.", "观察社群如何成长、活跃与终结。");

  static final Text SEED =
      new Text("Another seed is another possible life of the same world.", "换一个种子，就是同一世界的另一种可能。");

  static final Text WAITING =
      new Text(
          """
          More a file may say. Take away the # before a line to use it.
          off: mechanisms that are switched off; 'lifecircle explain processes' lists them.
          interventions: what operators do for a while, at days or when a number says so.
          sources: facts that went in (input) or that the result is held against (check).
          variants: worlds that differ in what each names; 'lifecircle compare' holds them together.
          """,
          """
          文件还可以写入以下内容。去掉行首的 # 即可启用。
          off：关闭的机制；lifecircle explain processes 列出全部。
          interventions：运营者在一段时间内的干预，按日期或按指标触发。
          sources：作为输入 (input) 或用于对照 (check) 的事实。
          variants：仅在所列之处不同的变体；lifecircle compare 将其与本情景对照。
          """);

  /** Lines that wait. */
  static final String EXAMPLES =
      """
      #off: [novelty_fatigue]
      #interventions:
      #  - name: buffer
      #    when: {indicator: active_members_30d, below: 85 %, of: peak}
      #    for: 45 d
      #    times: 2
      #    set:
      #      operators_act:
      #        working_time: 120 min/d
      #  - name: open_doors
      #    at: 300 d
      #    set:
      #      arrive:
      #        entry_threshold: 0.1
      #  - name: friday
      #    at: 4 d
      #    every: 7 d
      #    for: 1 d
      #    set:
      #      operators_act:
      #        working_time: 180 min/d
      #sources: {F16: input, C3: check}
      #variants:
      #  - name: no_buffer
      #    without: [buffer]
      #  - name: ring
      #    set:
      #      groups:
      #        format: ring
      #    off: [word_of_mouth]
      #    on: [novelty_fatigue]
      """;

  private StarterWords() {}
}
