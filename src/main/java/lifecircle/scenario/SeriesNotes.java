package lifecircle.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lifecircle.quantity.Period;
import lifecircle.quantity.Text;

/**
 * What whoever uses the numbers of an observed series should know: what its reader decided or left
 * out, and what in its counts can hardly be what its columns are called. What was counted from a
 * log needs no such doubts.
 */
public final class SeriesNotes {
  private static final int ENOUGH_PERIODS = 12;

  private final ObservedSeries series;
  private final int[] counted;

  private SeriesNotes(ObservedSeries series) {
    this.series = series;
    this.counted = IntStream.range(0, series.periods()).filter(series::isCounted).toArray();
  }

  /** The notes on a series; none where there is nothing to be said. */
  public static List<Text> of(ObservedSeries series) {
    SeriesNotes notes = new SeriesNotes(series);
    List<Text> all = new ArrayList<>();
    series.notes().forEach(note -> all.add(note.text()));
    notes.unusualPeriod().ifPresent(all::add);
    if (!series.readWith().isOfEvents()) {
      notes.morePostersThanMessages().ifPresent(all::add);
      notes.runningTotal().or(notes::smoothness).ifPresent(all::add);
    }
    return List.copyOf(all);
  }

  /** Rows that lie further apart than a day, a week or a month, which nobody said. */
  private Optional<Text> unusualPeriod() {
    Period period = series.period();
    boolean usual = List.of(Period.DAY, Period.WEEK, Period.MONTH).contains(period);
    if (usual || series.readWith().period().isPresent()) {
      return Optional.empty();
    }
    boolean days = period instanceof Period.Days;
    int length = days ? ((Period.Days) period).days() : ((Period.CalendarMonths) period).months();
    String named = period.code().startsWith(length + " ") ? "" : " (a " + period.code() + ")";
    return Optional.of(
        new Text(
            "The rows are "
                + length
                + (days ? " days" : " months")
                + " apart"
                + named
                + "; each is taken to count that long, and no period is missing between them.",
            "各行相隔 " + length + (days ? " 天" : " 个月") + "，每行视为该时段的计数，其间没有缺失。"));
  }

  /** Every active member wrote at least one message. */
  private Optional<Text> morePostersThanMessages() {
    if (!series.hasMessages()) {
      return Optional.empty();
    }
    int[] odd =
        IntStream.of(counted)
            .filter(at -> series.activeMembers().get(at) > series.messages().get(at))
            .toArray();
    if (odd.length == 0) {
      return Optional.empty();
    }
    String first = series.period().later(series.start(), odd[0]).toString();
    boolean most = odd.length * 2 > counted.length;
    return Optional.of(
        new Text(
            "In "
                + odd.length
                + " of "
                + counted.length
                + " periods, the first on "
                + first
                + ", there are more active members than messages, though each of them wrote at"
                + " least one"
                + (most ? ": are the two columns swapped?" : "."),
            counted.length
                + " 个时段中有 "
                + odd.length
                + " 个（首个为 "
                + first
                + "）活跃成员多于消息，而每名活跃成员至少发过一条消息"
                + (most ? "：两列是否对调了？" : "。")));
  }

  /** A count that never falls and mostly rises is most likely a sum of all that went before. */
  private Optional<Text> runningTotal() {
    int rises = 0;
    for (int i = 1; i < counted.length; i++) {
      long step =
          series.activeMembers().get(counted[i]) - series.activeMembers().get(counted[i - 1]);
      if (step < 0) {
        return Optional.empty();
      }
      rises += step > 0 ? 1 : 0;
    }
    return counted.length < ENOUGH_PERIODS || rises * 2 < counted.length
        ? Optional.empty()
        : Optional.of(
            new Text(
                "The count of active members never falls in "
                    + counted.length
                    + " periods: is it a running total (cumulative), not a count of each period?",
                "活跃成员数在 " + counted.length + " 个时段中从不下降：它是否是累计数，而不是每个时段的计数？"));
  }

  private Optional<Text> smoothness() {
    return Smoothness.of(series, counted).isTooSmooth()
        ? Optional.of(
            new Text(
                "From one period to the next the counts differ less than counting allows: are they"
                    + " rolling means, or do their periods overlap (the last 7 or 28 days on every"
                    + " day)? Stages found in them would be smoother than the community was.",
                "相邻时段的计数差异小于计数本身应有的波动：它们是否是移动平均，或时段彼此重叠"
                    + "（如每天统计最近 7 天或 28 天）？由此找出的阶段会比社群实际情况更平滑。"))
        : Optional.empty();
  }
}
