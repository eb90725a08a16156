package lifecircle.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One rise and fall within a life, as corners of its {@link Trend}.
 *
 * <p>Assumption: a lower top is a hump of its own if it reaches a quarter of the peak and if
 * between it and every other hump the line surely falls, stays under half of the lower top for four
 * weeks or more, and surely rises again. A shorter dip is a holiday, a smaller top an echo.
 *
 * @param foot corner where its rise begins
 * @param top corner of its height
 * @param end corner where it ends: the last one, or the foot of the next hump
 */
record Hump(int foot, int top, int end) {
  static final double A_QUARTER = StrictMath.log(0.25);
  static final double HALF = StrictMath.log(0.5);
  static final int VALLEY_DAYS = 28;
  private static final int SHORTEST_END = 4;
  private static final double ABOUT = 0.1;
  private static final double SIXTY = StrictMath.log(0.6);

  /** The humps of a trend in order of time, at least one. */
  static List<Hump> in(Trend trend) {
    List<Integer> byHeight =
        IntStream.range(0, trend.corners())
            .filter(corner -> isTop(trend, corner))
            .boxed()
            .sorted((a, b) -> Double.compare(trend.cornerLevel(b), trend.cornerLevel(a)))
            .toList();
    List<Integer> tops = new ArrayList<>();
    for (int corner : byHeight) {
      boolean highEnough = trend.cornerLevel(corner) >= A_QUARTER;
      if (tops.stream().allMatch(top -> highEnough && areApart(trend, corner, top))) {
        tops.add(corner);
      }
    }
    if (tops.isEmpty()) {
      tops.add(highest(trend));
    }
    tops.sort(Integer::compare);
    return between(trend, tops);
  }

  private static int highest(Trend trend) {
    int highest = 0;
    for (int corner = 1; corner < trend.corners(); corner++) {
      highest = trend.cornerLevel(corner) > trend.cornerLevel(highest) ? corner : highest;
    }
    return highest;
  }

  private static List<Hump> between(Trend trend, List<Integer> tops) {
    List<Hump> humps = new ArrayList<>();
    int foot = 0;
    for (int i = 0; i < tops.size(); i++) {
      boolean last = i == tops.size() - 1;
      int end = last ? trend.corners() - 1 : footBetween(trend, tops.get(i), tops.get(i + 1));
      humps.add(new Hump(foot, tops.get(i), end));
      foot = end;
    }
    return humps;
  }

  private static boolean isTop(Trend trend, int corner) {
    boolean overLeft = corner == 0 || trend.cornerLevel(corner - 1) < trend.cornerLevel(corner);
    boolean overRight =
        corner == trend.corners() - 1 || trend.cornerLevel(corner + 1) <= trend.cornerLevel(corner);
    return overLeft && overRight && !(corner == trend.corners() - 1 && runsOff(trend));
  }

  /** Whether the last piece is too short to show what the curve does, and reaches no new height. */
  static boolean runsOff(Trend trend) {
    int last = trend.corners() - 1;
    int shortest = StrictMath.max(SHORTEST_END, trend.periods(2 * VALLEY_DAYS));
    double before =
        IntStream.range(0, last).mapToDouble(trend::cornerLevel).max().orElse(Double.NaN);
    boolean towers = trend.cornerLevel(last) > before - HALF;
    return last > 1 && !towers && trend.period(last) - trend.period(last - 1) < shortest;
  }

  private static boolean areApart(Trend trend, int one, int other) {
    int left = StrictMath.min(one, other);
    int right = StrictMath.max(one, other);
    double lower = StrictMath.min(trend.cornerLevel(one), trend.cornerLevel(other));
    double higher = StrictMath.max(trend.cornerLevel(one), trend.cornerLevel(other));
    boolean renews = trend.cornerLevel(right) >= trend.cornerLevel(left) - ABOUT;
    double limit = renews ? StrictMath.min(higher + SIXTY, lower - Trend.A_QUARTER) : lower + HALF;
    double deepest = StrictMath.max(limit, lower + HALF);
    long deep =
        IntStream.range(trend.period(left), trend.period(right))
            .filter(t -> trend.level(t) < deepest)
            .count();
    return deep >= trend.periods(VALLEY_DAYS)
        && IntStream.range(left, right).anyMatch(trend::falls)
        && IntStream.range(left, right).anyMatch(trend::rises);
  }

  /** The lowest corner between two tops, or the last one after it before the line surely rises. */
  private static int footBetween(Trend trend, int left, int right) {
    int foot = left;
    for (int corner = left; corner < right; corner++) {
      foot = trend.cornerLevel(corner) < trend.cornerLevel(foot) ? corner : foot;
    }
    while (foot < right - 1 && !trend.rises(foot)) {
      foot++;
    }
    return foot;
  }

  /** The logarithm of its height: the highest level it holds, or its top where that is lower. */
  double height(Trend trend) {
    double held = trend.held(trend.period(foot), trend.period(end));
    return StrictMath.min(trend.cornerLevel(top), held);
  }

  /** The first period of its rise at 75 % of its height. */
  int high(Trend trend) {
    return highAfter(trend, foot);
  }

  /** The first period after a corner of its rise at 75 % of its height. */
  int highAfter(Trend trend, int corner) {
    int from = trend.period(corner);
    int passage = trend.passage(from, trend.period(top), height(trend) + StageRules.HIGH, true);
    return StrictMath.max(from, passage);
  }
}
