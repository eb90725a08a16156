package lifecircle.experiment;

import java.util.OptionalInt;
import java.util.stream.Stream;
import lifecircle.observation.Indicator;

/**
 * An arm compared with the first: its effects, and when the runs first differ.
 *
 * @param pairs the runs of both, seed by seed
 * @param effects what the arm does to every outcome
 * @param parting the first week in which any indicator differs in any pair; empty where none ever
 *     does
 */
public record Contrast(Pairs pairs, Effects effects, OptionalInt parting) {
  /** The contrast of two arms, with the usual headline. */
  public static Contrast of(Runs first, Runs arm) {
    return of(first, arm, Headline.USUAL);
  }

  /** The contrast of two arms. */
  public static Contrast of(Runs first, Runs arm, Headline declared) {
    Pairs pairs = Pairs.of(first, arm);
    OptionalInt parting =
        Weekly.indicators().stream()
            .map(Indicator::name)
            .map(name -> WeeklyDifference.of(pairs, name).firstWeek())
            .flatMap(week -> week.isPresent() ? Stream.of(week.getAsInt()) : Stream.empty())
            .mapToInt(week -> week)
            .min();
    return new Contrast(pairs, Effects.of(pairs, declared), parting);
  }

  /** The first arm. */
  public Arm first() {
    return pairs.first().arm();
  }

  /** The arm that is compared with it. */
  public Arm arm() {
    return pairs.other().arm();
  }
}
