package lifecircle.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lifecircle.lifecycle.StageContext;
import lifecircle.scenario.Intervention;
import lifecircle.scenario.Scenario;

/**
 * When operators put in more than usual: interventions that raise their number, their working time,
 * the part of it for events, or co-creation. A plateau that they cover is an interaction buffer.
 *
 * <p>Assumption: which parameters count as added effort; T1 names operators' hours, events and
 * co-creation.
 */
final class AddedEffort {
  private static final Set<String> RAISED =
      Set.of(
          "operators_act.operators",
          "operators_act.working_time",
          "operators_act.events_share",
          "trade.cocreation");

  private AddedEffort() {}

  /** The spans of such interventions among all episodes of a run. */
  static List<StageContext.Span> of(Scenario scenario, List<Episode> episodes) {
    Set<String> names =
        scenario.interventions().stream()
            .filter(intervention -> addsEffort(scenario, intervention))
            .map(Intervention::name)
            .collect(Collectors.toSet());
    return episodes.stream()
        .filter(episode -> names.contains(episode.name()))
        .map(episode -> new StageContext.Span(episode.firstDay(), episode.lastDay()))
        .toList();
  }

  private static boolean addsEffort(Scenario scenario, Intervention intervention) {
    return intervention.set().entrySet().stream()
        .filter(set -> RAISED.contains(set.getKey().key()))
        .anyMatch(set -> set.getValue() > scenario.settings().number(set.getKey()));
  }
}
