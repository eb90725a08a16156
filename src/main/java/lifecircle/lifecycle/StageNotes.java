package lifecircle.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import lifecircle.quantity.Text;

/**
 * What a reader of stages has to know about the series: periods left out of the line, a poor fit, a
 * season, dormant spells. Shown below the verdict.
 */
public final class StageNotes {
  private static final int MOST_PLACES = 3;

  private final ActivityCurve curve;
  private final List<Text> notes = new ArrayList<>();

  private StageNotes(ActivityCurve curve) {
    this.curve = curve;
  }

  /** The notes on the stages of a curve; none where there is nothing to know. */
  public static List<Text> of(ActivityCurve curve, StageTable stages) {
    StageNotes notes = new StageNotes(curve);
    stages.evidence().ifPresent(notes::add);
    return List.copyOf(notes.notes);
  }

  private void add(StageEvidence evidence) {
    if (evidence.fit().poor()) {
      notes.add(
          new Text(
              "Poor fit: the fitted line stands far above the highest mean of "
                  + HeightFit.PERIODS
                  + " periods, or leaves as many periods in a row far above it, so do not trust"
                  + " levels and stages.",
              "拟合不佳：拟合线远高于连续 " + HeightFit.PERIODS + " 期的最高均值，或有连续同样多期远高于拟合线，其水平与阶段不可信。"));
    }
    SetAside aside = evidence.setAside();
    note(
        aside.outliers(),
        new Text("far above or below their neighbours", "远高于或远低于相邻各期"),
        Optional.empty());
    note(
        aside.holes(),
        new Text("with nobody between high counts", "前后计数都高而此间无人"),
        curve.start().map(known -> new Text(" Was nobody counted?", "是否未计数？")));
    note(
        aside.unfinished(),
        new Text("at an end, far below the others, maybe unfinished", "位于首尾、远低于其他各期、可能不完整"),
        Optional.of(new Text(" --keep-unfinished keeps them.", "--keep-unfinished 可保留。")));
    if (evidence.fit().swing() > 0) {
      String swing = String.format(Locale.ROOT, "%.0f %%", 100 * evidence.fit().swing());
      notes.add(
          new Text(
              "A yearly season of up to " + swing + " above the trend is fitted and is no stage.",
              "已拟合一年一度的季节波动（最多高出趋势 " + swing + "），不作为阶段。"));
    }
    dormant(evidence.lifetime().dormant());
  }

  private void note(List<Integer> periods, Text what, Optional<Text> more) {
    if (!periods.isEmpty()) {
      int number = periods.size();
      Text places = places(periods);
      boolean one = number == 1;
      notes.add(
          new Text(
              (one ? "1 period " : number + " periods ")
                  + what.en()
                  + (one ? " is left out of the line: " : " are left out of the line: ")
                  + places.en()
                  + "."
                  + more.map(Text::en).orElse(""),
              number
                  + " 个周期"
                  + what.zh()
                  + "，未用于拟合："
                  + places.zh()
                  + "。"
                  + more.map(Text::zh).orElse("")));
    }
  }

  private Text places(List<Integer> periods) {
    List<Text> first = periods.stream().sorted().limit(MOST_PLACES).map(this::place).toList();
    int more = periods.size() - first.size();
    return new Text(
        first.stream().map(Text::en).collect(Collectors.joining(", "))
            + (more > 0 ? " and " + more + " more" : ""),
        first.stream().map(Text::zh).collect(Collectors.joining("、"))
            + (more > 0 ? "等 " + periods.size() + " 处" : ""));
  }

  private Text place(int period) {
    long day = curve.day(period);
    return curve
        .start()
        .map(start -> new Text(start.plusDays(day).toString(), start.plusDays(day).toString()))
        .orElseGet(() -> new Text("day " + day, "第 " + day + " 天"));
  }

  private void dormant(List<SilentSpell> spells) {
    if (!spells.isEmpty()) {
      Text places = places(spells.stream().map(SilentSpell::firstPeriod).toList());
      int number = spells.size();
      notes.add(
          new Text(
              number
                  + (number == 1 ? " dormant spell" : " dormant spells")
                  + " of "
                  + Lifetime.SILENT_DAYS
                  + " days or more, after which people wrote again; from: "
                  + places.en()
                  + ".",
              number + " 段休眠（至少 " + Lifetime.SILENT_DAYS + " 天，其后又有人发言），始于：" + places.zh() + "。"));
    }
  }
}
