package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lifecircle.quantity.Period;
import lifecircle.quantity.Text;
import lifecircle.report.KeyNumber;
import lifecircle.scenario.Gap;
import lifecircle.scenario.ObservedSeries;
import lifecircle.scenario.SeriesOption;

/** What a reader of an observed life has to know of the gaps in its series. */
final class SeriesNumbers {
  /** Said of a life whose messages are not known. */
  static final Text NO_MESSAGES =
      new Text(
          "The series does not tell messages. Whether the life has ended is judged by its active"
              + " members instead, each of whom wrote at least one.",
          "该序列没有消息数；生命是否结束改由活跃成员判断，每名活跃成员至少发过一条消息。");

  private SeriesNumbers() {}

  /** How many periods are not simply what their row says; nothing where all are. */
  static List<KeyNumber> of(ObservedSeries series) {
    boolean watched = series.readWith().has(SeriesOption.COVERAGE_COLUMN);
    if (series.gaps().isEmpty() && !watched) {
      return List.of();
    }
    Text unit = unit(series.period());
    List<KeyNumber> numbers = new ArrayList<>();
    numbers.add(
        new KeyNumber(
            new Text(unit.en() + " from the first row to the last", "首行至末行的" + unit.zh()),
            count(series.periods())));
    for (Gap gap : Gap.values()) {
      if (series.count(gap) > 0 || (watched && gap == Gap.THIN)) {
        numbers.add(new KeyNumber(label(gap, unit), count(series.count(gap))));
      }
    }
    return List.copyOf(numbers);
  }

  private static Text label(Gap gap, Text unit) {
    return switch (gap) {
      case ZERO ->
          new Text(
              unit.en() + " without a row, taken to mean that nothing happened",
              "其中没有数据行、视为无活动的" + unit.zh());
      case MISSING ->
          new Text(
              unit.en() + " without a row or a count, not recorded: no data, no part in the fit",
              "其中没有数据行或计数、视为未记录的" + unit.zh() + "（无数据，不参与拟合）");
      case THIN ->
          new Text(
              unit.en() + " observed on fewer than half of their days: no data, no part in the fit",
              "其中观测天数不足一半的" + unit.zh() + "（无数据，不参与拟合）");
    };
  }

  private static Text unit(Period period) {
    if (period.equals(Period.DAY)) {
      return new Text("days", "天数");
    }
    if (period.equals(Period.WEEK)) {
      return new Text("weeks", "周数");
    }
    return period.equals(Period.MONTH) ? new Text("months", "月数") : new Text("periods", "时段数");
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
