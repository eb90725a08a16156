package lifecircle.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lifecircle.observation.Evening;
import lifecircle.process.Orders;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.scenario.Scenario;

/**
 * What the operators change for a while. Each morning they know the calendar and the dashboard of
 * the evenings so far, nothing else; what is running lays its values over those of the scenario,
 * the later in the list prevailing, and takes them away when it ends.
 */
final class Interventions {
  private final Settings base;
  private final List<Lever> levers;
  private final List<Episode> ended = new ArrayList<>();
  private Settings settings;

  Interventions(Scenario scenario) {
    base = scenario.settings();
    settings = base;
    levers = scenario.interventions().stream().map(Lever::new).toList();
  }

  /** Decides in the morning what is running today; the orders count the values that changed. */
  Orders decide(int day) {
    Map<Parameter, Double> values = new LinkedHashMap<>();
    for (Lever lever : levers) {
      lever.move(day, ended::add);
      values.putAll(lever.values());
    }
    Settings yesterday = settings;
    settings = values.isEmpty() ? base : base.with(values);
    return changesSince(yesterday);
  }

  private Orders changesSince(Settings yesterday) {
    long changes =
        base.all().keySet().stream()
            .filter(parameter -> yesterday.number(parameter) != settings.number(parameter))
            .count();
    return new Orders((int) changes);
  }

  /** The values that hold today. */
  Settings settings() {
    return settings;
  }

  /** Shows the operators the line of the evening. */
  void show(Evening evening) {
    levers.forEach(lever -> lever.look(evening));
  }

  /** All episodes after the last day, in the order in which they began. */
  List<Episode> episodes(int lastDay) {
    levers.forEach(lever -> lever.stop(lastDay, ended::add));
    return ended.stream().sorted(Comparator.comparingInt(Episode::firstDay)).toList();
  }
}
