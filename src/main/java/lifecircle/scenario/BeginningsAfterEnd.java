package lifecircle.scenario;

import java.util.List;
import java.util.stream.Stream;

/** What the calendar of an intervention plans for days that are no longer simulated. */
public final class BeginningsAfterEnd {
  private BeginningsAfterEnd() {}

  /** A sentence for each intervention of a scenario and of its variants that plans too much. */
  public static List<String> of(Scenario scenario) {
    return Stream.concat(
            scenario.interventions().stream(),
            scenario.variants().stream().flatMap(variant -> variant.interventions().stream()))
        .filter(intervention -> intervention.beginningsAfter(scenario.durationDays()) > 0)
        .map(intervention -> words(intervention, scenario.durationDays()))
        .distinct()
        .toList();
  }

  private static String words(Intervention intervention, int durationDays) {
    int late = intervention.beginningsAfter(durationDays);
    return "intervention '"
        + intervention.name()
        + "' would begin "
        + (late == 1 ? "once" : late + " times")
        + " more after the end at "
        + durationDays
        + " d";
  }
}
