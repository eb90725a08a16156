package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A number that changes in the course of a life: what is drawn as a line, as bars or as an area.
 *
 * <p>Units: days since founding; values as their panel says. No data is NaN and is never drawn.
 *
 * @param name what it is
 * @param steps its values one after the other
 */
record Track(String name, List<Step> steps) {
  /**
   * One value.
   *
   * @param from the day on which its period begins
   * @param to the day on which the next begins
   * @param value the value
   */
  record Step(double from, double to, double value) {
    double middle() {
      return (from + to) / 2;
    }

    boolean known() {
      return !Double.isNaN(value);
    }
  }

  /** Keeps a copy. */
  Track {
    steps = List.copyOf(steps);
  }

  /** A track along the periods of a scale of time. */
  static Track of(String name, TimeScale time, int periods, IntToDoubleFunction value) {
    return new Track(
        name,
        IntStream.range(0, periods)
            .mapToObj(i -> new Step(time.dayOf(i), time.dayOf(i + 1), value.applyAsDouble(i)))
            .toList());
  }

  /** The stretches with data, in order. */
  List<List<Step>> runs() {
    List<List<Step>> runs = new ArrayList<>();
    List<Step> run = new ArrayList<>();
    for (Step step : steps) {
      if (step.known()) {
        run.add(step);
      } else if (!run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  /** The value at a place in the track. */
  double at(int step) {
    return steps.get(step).value();
  }

  /** The first place with data, -1 where there is none. */
  int first() {
    return IntStream.range(0, steps.size())
        .filter(i -> steps.get(i).known())
        .findFirst()
        .orElse(-1);
  }

  /** The last place with data, -1 where there is none. */
  int last() {
    return IntStream.range(0, steps.size())
        .filter(i -> steps.get(i).known())
        .reduce((a, b) -> b)
        .orElse(-1);
  }

  /** The first place of the value furthest from zero, -1 where there is no data. */
  int strongest() {
    return IntStream.range(0, steps.size())
        .filter(i -> steps.get(i).known())
        .reduce((a, b) -> Math.abs(at(b)) > Math.abs(at(a)) ? b : a)
        .orElse(-1);
  }

  /** How far from zero it ever gets; 0 where there is no data. */
  double reach() {
    return strongest() < 0 ? 0 : Math.abs(at(strongest()));
  }

  /** The largest value, at least 0. */
  double highest() {
    return known().max().orElse(0) > 0 ? known().max().orElse(0) : 0;
  }

  /** The smallest value, at most 0. */
  double lowest() {
    return Math.min(0, known().min().orElse(0));
  }

  /** The smallest value, NaN where there is no data. */
  double least() {
    return known().min().orElse(Double.NaN);
  }

  /** How much it covers, whichever side of zero. */
  double area() {
    return known().map(Math::abs).sum();
  }

  /** The sum of all values that are known. */
  double total() {
    return known().sum();
  }

  /** The place by place sum of several tracks, known where any of them is. */
  static Track sum(String name, List<Track> tracks) {
    int length = tracks.stream().mapToInt(track -> track.steps().size()).min().orElse(0);
    return new Track(
        name,
        IntStream.range(0, length)
            .mapToObj(
                i -> {
                  Step step = tracks.get(0).steps().get(i);
                  double[] known =
                      tracks.stream()
                          .mapToDouble(track -> track.at(i))
                          .filter(value -> !Double.isNaN(value))
                          .toArray();
                  double sum = 0;
                  for (double value : known) {
                    sum += value;
                  }
                  return new Step(step.from(), step.to(), known.length == 0 ? Double.NaN : sum);
                })
            .toList());
  }

  private DoubleStream known() {
    return steps.stream().filter(Step::known).mapToDouble(Step::value);
  }
}
