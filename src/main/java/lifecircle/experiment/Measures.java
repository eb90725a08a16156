package lifecircle.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import lifecircle.lifecycle.FourWeekMean;
import lifecircle.lifecycle.Lifetime;
import lifecircle.lifecycle.Shape;
import lifecircle.lifecycle.Stage;
import lifecircle.lifecycle.StageEvidence;
import lifecircle.lifecycle.StageSpan;
import lifecircle.quantity.Text;

/** A whole run in numbers, each defined once, in the order of the columns of {@code runs.csv}. */
public final class Measures {
  /** Below which share of the peak a community has fallen (E: the measure of a buffer). */
  public static final double FALLEN = 0.75;

  /** The measure of whether a run never took off. */
  public static final String NEVER_TOOK_OFF = "never_took_off";

  /** The measure of whether a run did not grow. */
  public static final String DID_NOT_GROW = "did_not_grow";

  private static final int OF_A_STAGE = 3;

  private static final double NO_DATA = Double.NaN;
  private static final List<Measure> ALL = List.copyOf(define());

  private Measures() {}

  /** All measures in their order. */
  public static List<Measure> all() {
    return ALL;
  }

  /** Those that are about the run as a whole and not about one of its stages. */
  public static List<Measure> ofLife() {
    return ALL.subList(0, ALL.size() - OF_A_STAGE * Stage.values().length);
  }

  /** Whether there is a measure of this name. */
  static boolean has(String name) {
    return ALL.stream().anyMatch(measure -> measure.name().equals(name));
  }

  /** The place of a measure in a row. */
  public static int indexOf(String name) {
    for (int i = 0; i < ALL.size(); i++) {
      if (ALL.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no measure " + name);
  }

  /** Whether it is 1 for some runs and 0 for the others, so that its mean is a share of runs. */
  public static boolean isShareOfRuns(String name) {
    return has(name) && ALL.get(indexOf(name)).unit().equals("share");
  }

  /** The stage of whose length it is the measure, if it is one. */
  static Optional<Stage> stageOfLength(String name) {
    return Arrays.stream(Stage.values()).filter(stage -> length(stage).equals(name)).findFirst();
  }

  /** The name of the measure of whether a stage occurs. */
  public static String occurrence(Stage stage) {
    return "has_" + stage.code();
  }

  /** The name of the measure of how long a stage is. */
  public static String length(Stage stage) {
    return stage.code() + "_days";
  }

  /** The name of the measure of when a stage first begins. */
  public static String beginning(Stage stage) {
    return stage.code() + "_first_day";
  }

  private static List<Measure> define() {
    List<Measure> list = new ArrayList<>();
    add(
        list,
        "peak_active_members",
        "persons",
        new Text("peak of active members", "活跃成员峰值"),
        new Text(
            "The highest mean of four weeks of weekly active members, in the first three weeks of"
                + " those there are.",
            "每周活跃成员四周均值的最高值；最初三周取已有各周的均值。"),
        life -> life.smooth().peak());
    add(
        list,
        "peak_day",
        "d",
        new Text("day of the peak", "峰值日"),
        new Text("The last day of those four weeks; the founding is day 0.", "上述四周的最后一天；成立之日为第0天。"),
        life ->
            life.smooth().peak() > 0 ? FourWeekMean.endDay(life.smooth().peakWeek()) - 1 : NO_DATA);
    add(
        list,
        "active_members_in_year_after_fall",
        "persons",
        new Text("active members in the year after the fall", "回落后一年内的活跃成员"),
        new Text(
            "Mean of weekly active members, smoothed over four weeks, in the 52 weeks from"
                + " that of their first fall below 75 % of the peak on: the area under the curve"
                + " divided by its length. No data where that year was not watched.",
            "自首次跌破峰值75%的那一周起52周内每周活跃成员（四周平滑）的均值，即曲线下面积除以时长。未观察满一年者无数据。"),
        Measures::inYearAfterFall);
    add(
        list,
        "lived_days",
        "d",
        new Text("lifetime", "存续天数"),
        new Text(
            "Days until the first 84 days with under one message a week; where they did not come, the"
                + " days watched. The stage of silence, a low share of the peak, may begin much"
                + " earlier.",
            "首次出现连续84天每周不足一条消息之前的天数；未出现者为观察天数。沉寂期按峰值的低比例划分，可能早得多。"),
        life -> Lifetime.of(life.life().curve()).days());
    add(
        list,
        NEVER_TOOK_OFF,
        "share",
        new Text("never took off", "从未起飞"),
        new Text(
            "1 for a run whose trend falls from the start, or in which nobody ever wrote; 0 for any"
                + " other; no data where the record is too short to judge. The mean over runs is a"
                + " share.",
            "趋势自始下行或无人发言者为1，其余为0；观察不足、无法判断者无数据。对多次运行取均值即为比例。"),
        Measures::neverTookOff);
    add(
        list,
        DID_NOT_GROW,
        "share",
        new Text("did not grow", "没有增长"),
        new Text(
            "1 for a run whose highest mean of four weeks of weekly active members is within the"
                + " first four weeks or under twice the mean of those; 0 for any other; no data in"
                + " a record of four weeks or fewer. The mean over runs is a share.",
            "每周活跃成员四周均值的最高值出现在最初四周之内，或不足最初四周均值的两倍者为1，其余为0；记录不超过四周者无数据。" + "对多次运行取均值即为比例。"),
        life -> life.smooth().mayGrow() ? (life.smooth().grew() ? 0 : 1) : NO_DATA);
    for (Stage stage : Stage.values()) {
      Text term = stage.term();
      add(
          list,
          occurrence(stage),
          "share",
          new Text("has " + term.en(), "出现" + term.zh()),
          new Text(
              "1 for a run in which "
                  + term.en()
                  + " occurs, 0 for any other. The mean over runs is"
                  + " a share.",
              "出现" + term.zh() + "的运行为1，其余为0。对多次运行取均值即为比例。"),
          life -> life.spans(stage).findAny().isPresent() ? 1 : 0);
      add(
          list,
          length(stage),
          "d",
          new Text("length of " + term.en(), term.zh() + "时长"),
          new Text(
              "Days spent in "
                  + term.en()
                  + "; no data where it did not occur. Where the record ends in it (see"
                  + " last_stage), it lasted at least so long.",
              "处于" + term.zh() + "的天数；未出现者无数据。记录结束于其中者（见 last_stage）至少持续这么久。"),
          life -> days(life, stage));
      add(
          list,
          beginning(stage),
          "d",
          new Text("beginning of " + term.en(), term.zh() + "开始"),
          new Text(
              "The day on which " + term.en() + " first begins; no data where it did not occur.",
              term.zh() + "首次开始之日；未出现者无数据。"),
          life ->
              life.spans(stage)
                  .mapToDouble(span -> life.day(span.firstPeriod()))
                  .findFirst()
                  .orElse(NO_DATA));
    }
    return list;
  }

  private static void add(
      List<Measure> list,
      String name,
      String unit,
      Text title,
      Text meaning,
      ToDoubleFunction<Finished> formula) {
    list.add(new Measure(name, unit, title, meaning, formula));
  }

  private static double inYearAfterFall(Finished life) {
    OptionalInt fall = life.smooth().firstBelow(FALLEN);
    return fall.isEmpty() ? NO_DATA : life.smooth().yearFrom(fall.getAsInt()).orElse(NO_DATA);
  }

  private static double neverTookOff(Finished life) {
    if (!(life.smooth().peak() > 0)) {
      return 1;
    }
    return life.stages()
        .evidence()
        .map(StageEvidence::shape)
        .map(shape -> shape == Shape.FAILED_AT_BIRTH ? 1.0 : 0.0)
        .orElse(NO_DATA);
  }

  private static double days(Finished life, Stage stage) {
    double days = life.spans(stage).mapToDouble(span -> days(life, span)).sum();
    return days > 0 ? days : NO_DATA;
  }

  private static double days(Finished life, StageSpan span) {
    return life.day(span.endPeriod()) - life.day(span.firstPeriod());
  }
}
