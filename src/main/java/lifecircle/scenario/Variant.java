package lifecircle.scenario;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;

/**
 * Another world that is like a scenario but for what it names; to be lived with the same luck and
 * held against it.
 *
 * @param name what tables call it; a good name for a scenario
 * @param title how figures call it, where the file says it; else by its name
 * @param set the values that differ, in held form
 * @param off the mechanisms that are also switched off
 * @param on the mechanisms that are switched on again
 * @param without the names of the interventions that are left out
 * @param interventions what operators do besides; one of a name that the scenario has takes its
 *     place
 */
public record Variant(
    String name,
    Optional<Text> title,
    Map<Parameter, Double> set,
    Set<Mechanism> off,
    Set<Mechanism> on,
    Set<String> without,
    List<Intervention> interventions) {
  /** Keeps copies in their order. */
  public Variant {
    set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    off = Set.copyOf(off);
    on = Set.copyOf(on);
    without = Collections.unmodifiableSet(new LinkedHashSet<>(without));
    interventions = List.copyOf(interventions);
  }

  /** The whole world, a plain scenario without variants. */
  public Scenario of(Scenario base) {
    return new Scenario(
        name,
        title.orElse(new Text(name, name)),
        base.watch(),
        base.durationDays(),
        base.seed(),
        settings(base.settings()),
        off(base.off()),
        interventions(base.interventions()),
        base.sources(),
        base.networkDays(),
        base.observed(),
        List.of(),
        base.curve());
  }

  /** The values of its world. */
  Settings settings(Settings base) {
    return base.with(set);
  }

  /** What is switched off in its world. */
  Set<Mechanism> off(Set<Mechanism> base) {
    Set<Mechanism> all = EnumSet.noneOf(Mechanism.class);
    all.addAll(base);
    all.addAll(off);
    all.removeAll(on);
    return all;
  }

  /** What operators do in its world: those of the scenario in their places, then the new ones. */
  List<Intervention> interventions(List<Intervention> base) {
    Map<String, Intervention> byName = new LinkedHashMap<>();
    Stream.concat(base.stream(), interventions.stream())
        .forEach(intervention -> byName.put(intervention.name(), intervention));
    byName.keySet().removeAll(without);
    return List.copyOf(byName.values());
  }
}
