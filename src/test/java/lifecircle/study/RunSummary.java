package lifecircle.study;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lifecircle.community.Duty;
import lifecircle.community.Reason;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.FourWeekMean;
import lifecircle.lifecycle.Lifetime;
import lifecircle.lifecycle.Stage;
import lifecircle.lifecycle.StageFinder;
import lifecircle.lifecycle.StageSpan;
import lifecircle.observation.Departures;
import lifecircle.observation.Evening;

/**
 * One life in a few numbers: all that a study keeps of it.
 *
 * @param stages the stages in their order
 * @param stageWeeks weeks in each stage, 0 where it was not found
 * @param neverTookOff whether the four-week mean peaks within the first four weeks, or no stage of
 *     growth is found
 * @param peak highest four-week mean of weekly active members
 * @param peakDay day at the end of the week of the peak
 * @param halfLife days from the peak to the first week with less than half of it
 * @param lifetime days until the community fell silent
 * @param membersAtEnd members on the last evening
 * @param messages messages in all
 * @param departures who left why
 * @param accountsAtPeak mean account of commitment by reason on the evening of the peak
 * @param accountsAtEnd the same on the last evening
 * @param minutes operators' minutes by duty, over the whole life
 * @param moved moves between circles by column, over the whole life
 * @param fingerprint tells lives that differ anywhere from lives that do not
 */
record RunSummary(
    List<Stage> stages,
    Map<Stage, Integer> stageWeeks,
    boolean neverTookOff,
    double peak,
    int peakDay,
    Lifetime halfLife,
    Lifetime lifetime,
    double membersAtEnd,
    double messages,
    Departures departures,
    Map<Reason, Double> accountsAtPeak,
    Map<Reason, Double> accountsAtEnd,
    Map<Duty, Double> minutes,
    Map<String, Double> moved,
    long fingerprint) {

  static RunSummary of(Lived lived) {
    Identities.check(lived);
    ActivityCurve curve = lived.life().curve();
    FourWeekMean smooth = new FourWeekMean(curve);
    List<StageSpan> spans = new StageFinder().find(curve).spans();
    List<Stage> stages = spans.stream().map(StageSpan::stage).toList();
    int peakDay = FourWeekMean.endDay(smooth.peakWeek());
    return new RunSummary(
        stages,
        weeks(spans),
        smooth.peaksAtBirth() || !stages.contains(Stage.RAPID_GROWTH),
        smooth.peak(),
        peakDay,
        smooth.halfLife(),
        Lifetime.of(curve),
        lived.last().value("members"),
        lived.sum("messages"),
        lived.life().departures(),
        accounts(lived.evening(peakDay - 1)),
        accounts(lived.last()),
        minutes(lived),
        moved(lived),
        lived.fingerprint());
  }

  /** Day on which the four-week mean fell under half of its peak, or the last day watched. */
  double dayOfTheFall() {
    return (double) peakDay + halfLife.days();
  }

  private static Map<Stage, Integer> weeks(List<StageSpan> spans) {
    Map<Stage, Integer> weeks = new LinkedHashMap<>();
    Arrays.stream(Stage.values()).forEach(stage -> weeks.put(stage, 0));
    spans.forEach(
        span -> weeks.merge(span.stage(), span.endPeriod() - span.firstPeriod(), Integer::sum));
    return weeks;
  }

  private static Map<Reason, Double> accounts(Evening evening) {
    Map<Reason, Double> accounts = new LinkedHashMap<>();
    for (Reason reason : Reason.values()) {
      String column = "commitment_" + reason.code();
      if (Lived.counts(column)) {
        accounts.put(reason, evening.value(column));
      }
    }
    return accounts;
  }

  private static Map<Duty, Double> minutes(Lived lived) {
    Map<Duty, Double> minutes = new LinkedHashMap<>();
    for (Duty duty : Duty.values()) {
      minutes.put(duty, lived.sum("operator_minutes_" + duty.code()));
    }
    return minutes;
  }

  private static Map<String, Double> moved(Lived lived) {
    Map<String, Double> moved = new LinkedHashMap<>();
    Lived.columns("moved_").forEach(column -> moved.put(column, lived.sum(column)));
    return moved;
  }
}
