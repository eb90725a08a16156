package lifecircle.study;

import java.util.List;
import lifecircle.engine.Life;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.FourWeekMean;
import lifecircle.lifecycle.Lifetime;
import lifecircle.lifecycle.Stage;
import lifecircle.lifecycle.StageFinder;

/**
 * One founding and what became of it.
 *
 * @param conditions the drawn values, in the order of {@link FoundingCondition#all()}
 * @param peaksAtBirth whether the four-week mean peaks within four weeks
 * @param grows whether a stage of growth is found
 * @param lifetime days until silence
 * @param mostMembers most members on any evening
 */
record Founding(
    List<Double> conditions,
    boolean peaksAtBirth,
    boolean grows,
    Lifetime lifetime,
    double mostMembers) {

  static Founding of(List<Double> conditions, Lived lived) {
    Identities.check(lived);
    Life life = lived.life();
    ActivityCurve curve = life.curve();
    return new Founding(
        conditions,
        new FourWeekMean(curve).peaksAtBirth(),
        new StageFinder().find(curve).sequence().contains(Stage.RAPID_GROWTH),
        Lifetime.of(curve),
        lived.values("members", evening -> true).max().orElseThrow());
  }

  boolean neverGrows() {
    return peaksAtBirth || !grows;
  }
}
