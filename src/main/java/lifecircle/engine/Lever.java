package lifecircle.engine;

import java.util.Map;
import java.util.function.Consumer;
import lifecircle.observation.Evening;
import lifecircle.quantity.Parameter;
import lifecircle.scenario.CalendarTrigger;
import lifecircle.scenario.Intervention;
import lifecircle.scenario.Trigger;

/** One intervention in the hands of the operators: whether it is running, and since when. */
final class Lever {
  private final Intervention intervention;
  private double peak = Double.NaN;
  private boolean seen;
  private boolean running;
  private int begun;
  private int firstDay;

  Lever(Intervention intervention) {
    this.intervention = intervention;
  }

  /** In the evening: looks at the dashboard. */
  void look(Evening evening) {
    if (intervention.trigger() instanceof Trigger.OnDashboard dashboard) {
      double value = evening.value(dashboard.indicator());
      seen = dashboard.holds(value, peak);
      if (!Double.isNaN(value)) {
        peak = Double.isNaN(peak) ? value : Math.max(peak, value);
      }
    }
  }

  /** In the morning: ends what has lasted long enough, begins what is due. */
  void move(int day, Consumer<Episode> ended) {
    if (running && day - firstDay >= intervention.lastsDays().orElse(Integer.MAX_VALUE)) {
      stop(day - 1, ended);
    }
    if (!running && due(day) && begun < intervention.times().orElse(Integer.MAX_VALUE)) {
      running = true;
      begun++;
      firstDay = day;
    }
  }

  private boolean due(int day) {
    return intervention.trigger() instanceof CalendarTrigger planned ? planned.begins(day) : seen;
  }

  /** Ends it, if it is running, after this day. */
  void stop(int lastDay, Consumer<Episode> ended) {
    if (running) {
      running = false;
      ended.accept(new Episode(intervention.name(), firstDay, lastDay));
    }
  }

  /** The values it gives to parameters now. */
  Map<Parameter, Double> values() {
    return running ? intervention.set() : Map.of();
  }
}
