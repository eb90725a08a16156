package lifecircle.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.Stage;
import lifecircle.lifecycle.StageSpan;
import lifecircle.lifecycle.StageTable;
import lifecircle.observation.Portrait;
import lifecircle.scenario.Scenario;

/**
 * Which evenings of a life are shown as networks: those the scenario names; where it names none,
 * the middle of each stage; where there are no stages either, four evenings evenly spread.
 *
 * <p>Of more than six stages the six longest are shown.
 *
 * @param curve the life
 * @param stages its stages
 */
record NetworkEvenings(ActivityCurve curve, StageTable stages) {
  private static final int WITHOUT_STAGES = 4;

  /**
   * The portraits to show, the earliest first, none twice.
   *
   * @param nearest the portrait nearest to a day
   * @param named the days the scenario names
   */
  List<Portrait> chosen(IntFunction<Optional<Portrait>> nearest, List<Integer> named) {
    List<Integer> days = named.isEmpty() ? ofTheirOwn() : named;
    return days.stream()
        .flatMap(day -> nearest.apply(day).stream())
        .distinct()
        .sorted(Comparator.comparingInt(Portrait::day))
        .toList();
  }

  private List<Integer> ofTheirOwn() {
    if (stages.spans().isEmpty()) {
      int days = curve.periods() * curve.periodDays();
      return IntStream.range(0, WITHOUT_STAGES)
          .mapToObj(k -> days * (2 * k + 1) / (2 * WITHOUT_STAGES))
          .toList();
    }
    return stages.spans().stream()
        .sorted(Comparator.comparingInt(span -> span.firstPeriod() - span.endPeriod()))
        .limit(Scenario.MOST_NETWORK_DAYS)
        .map(span -> (span.firstPeriod() + span.endPeriod()) * curve.periodDays() / 2)
        .toList();
  }

  /** The stage in which an evening lies; days behind the last whole week belong to the last. */
  Optional<Stage> stage(int day) {
    int period = Math.min(day / curve.periodDays(), curve.periods() - 1);
    return stages.spans().stream()
        .filter(span -> span.firstPeriod() <= period && period < span.endPeriod())
        .map(StageSpan::stage)
        .findFirst();
  }
}
