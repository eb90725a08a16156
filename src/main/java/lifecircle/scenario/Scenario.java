package lifecircle.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * One world as its file describes it, checked and complete: every parameter has its value, defaults
 * included.
 *
 * @param name letters, digits, hyphens or underscores of any script, no path: results live in
 *     {@code output/<name>}
 * @param title what a figure writes above the curve
 * @param watch two sentences on what to watch
 * @param durationDays how many days are simulated, at least 1
 * @param seed the seed when the command line names none
 * @param settings the value of every parameter
 * @param off the mechanisms that are switched off
 * @param interventions what operators do for a while; of two that set one parameter at a time, the
 *     later in the list prevails
 * @param sources the facts it is built on or held against, by their numbers in our notes
 * @param networkDays the days whose tie network is drawn, ascending, counted from 0; empty where
 *     the stages are to choose
 * @param observed the real curve that is laid over the simulated one, where there is any
 * @param variants worlds that differ from this one in what each names; a single life ignores them
 * @param curve who is counted in the curve from which the stages are read
 */
public record Scenario(
    String name,
    Text title,
    Text watch,
    int durationDays,
    long seed,
    Settings settings,
    Set<Mechanism> off,
    List<Intervention> interventions,
    Map<String, SourceRole> sources,
    List<Integer> networkDays,
    Optional<ObservedCurve> observed,
    List<Variant> variants,
    StageCurve curve) {
  /** How many tie networks a figure can hold. */
  public static final int MOST_NETWORK_DAYS = 6;

  /** Keeps copies; refuses a life without a day, two interventions or two variants of one name. */
  public Scenario {
    off = Set.copyOf(off);
    interventions = List.copyOf(interventions);
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    networkDays = List.copyOf(networkDays);
    variants = List.copyOf(variants);
    if (!(durationDays >= 1)) {
      throw new IllegalArgumentException("duration " + durationDays + " d is not at least 1 d");
    }
    long names = interventions.stream().map(Intervention::name).distinct().count();
    if (names != interventions.size()) {
      throw new IllegalArgumentException("two interventions have one name: " + interventions);
    }
    if (variants.stream().map(Variant::name).distinct().count() != variants.size()) {
      throw new IllegalArgumentException("two variants have one name: " + variants);
    }
    refuseOtherThanAscending(networkDays, durationDays);
  }

  private static void refuseOtherThanAscending(List<Integer> networkDays, int durationDays) {
    int least = 0;
    for (int day : networkDays) {
      if (!(day >= least && day < durationDays) || networkDays.size() > MOST_NETWORK_DAYS) {
        throw new IllegalArgumentException(
            networkDays + " are not 1 to 6 ascending days of a life of " + durationDays + " d");
      }
      least = day + 1;
    }
  }

  /**
   * A world without variants, over which no real curve is laid and whose stages, read from posters,
   * choose the days of the network.
   */
  public Scenario(
      String name,
      Text title,
      Text watch,
      int durationDays,
      long seed,
      Settings settings,
      Set<Mechanism> off,
      List<Intervention> interventions,
      Map<String, SourceRole> sources) {
    this(
        name,
        title,
        watch,
        durationDays,
        seed,
        settings,
        off,
        interventions,
        sources,
        List.of(),
        Optional.empty(),
        List.of(),
        StageCurve.POSTERS);
  }

  /** A world in which nobody intervenes and no source is named. */
  public Scenario(
      String name,
      Text title,
      Text watch,
      int durationDays,
      long seed,
      Settings settings,
      Set<Mechanism> off) {
    this(name, title, watch, durationDays, seed, settings, off, List.of(), Map.of());
  }

  /** The same world for another number of days; of the network's days, those within it are kept. */
  public Scenario lasting(int days) {
    List<Integer> within = networkDays.stream().filter(day -> day < days).toList();
    return copy(days, seed, settings, interventions, within, observed, variants);
  }

  /** The same world with another seed of its own. */
  public Scenario seeded(long another) {
    return copy(another, settings, interventions);
  }

  /** The same world with other values. */
  public Scenario with(Settings others) {
    return copy(seed, others, interventions);
  }

  /** How figures and summaries call the intervention of a name. */
  public Text interventionTitle(String name) {
    return interventions.stream()
        .filter(intervention -> intervention.name().equals(name))
        .flatMap(intervention -> intervention.title().stream())
        .findFirst()
        .orElse(new Text(name, name));
  }

  /**
   * The same world without what does not change a life or its stages: its names, what to watch, its
   * sources, the days of its figures and the curve it is held against. Worlds that live alike are
   * equal so.
   */
  public Scenario bare() {
    Text nameless = new Text("world", "world");
    return new Scenario(
        "world",
        nameless,
        nameless,
        durationDays,
        seed,
        settings,
        off,
        interventions,
        Map.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        curve);
  }

  private Scenario copy(long another, Settings values, List<Intervention> held) {
    return copy(durationDays, another, values, held, networkDays, observed, variants);
  }

  private Scenario copy(
      int days,
      long another,
      Settings values,
      List<Intervention> held,
      List<Integer> network,
      Optional<ObservedCurve> laidOver,
      List<Variant> named) {
    return new Scenario(
        name, title, watch, days, another, values, off, held, sources, network, laidOver, named,
        curve);
  }

  /** The same world without its variants: what a single life of it is lived from. */
  public Scenario withoutVariants() {
    return copy(durationDays, seed, settings, interventions, networkDays, observed, List.of());
  }

  /**
   * The same world without what only the figures of a single life show: its variants, the days of
   * its network and the curve it is held against.
   */
  public Scenario forManyLives() {
    return copy(
        durationDays, seed, settings, interventions, List.of(), Optional.empty(), List.of());
  }

  /** The same world in which nobody intervenes. */
  public Scenario withoutInterventions() {
    return copy(seed, settings, List.of());
  }

  /**
   * The same world in which the hours and money of the interventions are spent evenly over the
   * whole life: nobody intervenes, and each value they set is moved from its base by its mean
   * change.
   *
   * <p>Formula: {@code base + Σ (value − base) · share}, kept inside the range of the parameter;
   * counts are rounded, choices stay.
   *
   * @param activeShareByName for every intervention the share of all days on which it was running,
   *     in [0, 1]; one that is not named was never running
   */
  public Scenario spreadEvenly(Map<String, Double> activeShareByName) {
    List<String> names = interventions.stream().map(Intervention::name).toList();
    if (!names.containsAll(activeShareByName.keySet())) {
      throw new IllegalArgumentException(activeShareByName + " for interventions " + names);
    }
    Map<Parameter, Double> moved = new LinkedHashMap<>();
    for (Intervention intervention : interventions) {
      double share = activeShareByName.getOrDefault(intervention.name(), 0.0);
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("share " + share + " is not inside [0, 1]");
      }
      intervention
          .set()
          .forEach(
              (parameter, value) -> {
                double change = (value - settings.number(parameter)) * share;
                moved.merge(parameter, settings.number(parameter) + change, (v, w) -> v + change);
              });
    }
    moved.keySet().removeIf(parameter -> parameter.unit() == Unit.CHOICE);
    moved.replaceAll(Scenario::inside);
    return withoutInterventions().with(settings.with(moved));
  }

  private static double inside(Parameter parameter, double value) {
    double whole = parameter.unit() == Unit.COUNT ? Math.rint(value) : value;
    return Math.max(parameter.lowest(), Math.min(parameter.highest(), whole));
  }
}
