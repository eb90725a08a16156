package lifecircle.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import lifecircle.quantity.Contradiction;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Unit;

/**
 * A change worth a try: one parameter away from its default, and where it has to share with others,
 * one of those takes what it gives.
 *
 * <p>Twice the default where that is allowed, for a share of half or more half of it; another of
 * several names. Assumption: these, and what is tried in place of zero.
 *
 * @param changes the new values in held form, the parameter itself first
 */
public record Trial(Map<Parameter, Double> changes) {
  private static final double[] IN_PLACE_OF_ZERO = {10, 1, 0.1, 0.01};
  private static final double SHARE_IN_PLACE_OF_ZERO = 0.1;
  private static final double MILLION = 1e6;

  /** Keeps a copy, in its order. */
  public Trial {
    changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
  }

  /** A trial that contradicts nothing while all others stand at their defaults. */
  public static Trial of(
      Parameter parameter, List<Parameter> all, List<Contradiction> contradictions) {
    Settings standard = Settings.standard(all);
    List<Contradiction> mine =
        contradictions.stream().filter(c -> c.between().contains(parameter)).toList();
    return Stream.concat(alone(parameter), shared(parameter, mine))
        .filter(Trial::isAllowed)
        .filter(trial -> mine.stream().noneMatch(c -> c.found().test(trial.in(standard))))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing to try for " + parameter.key()));
  }

  private static Stream<Trial> alone(Parameter parameter) {
    return values(parameter)
        .filter(value -> value != parameter.standard())
        .mapToObj(value -> new Trial(Map.of(parameter, value)));
  }

  private static DoubleStream values(Parameter parameter) {
    double now = parameter.standard();
    if (parameter.unit() == Unit.CHOICE) {
      return DoubleStream.of((now + 1) % parameter.choices().size());
    }
    boolean share = parameter.unit() == Unit.SHARE;
    if (now == 0) {
      return share ? DoubleStream.of(SHARE_IN_PLACE_OF_ZERO) : DoubleStream.of(IN_PLACE_OF_ZERO);
    }
    return share && now >= 0.5
        ? DoubleStream.of(now / 2, parameter.lowest())
        : DoubleStream.of(2 * now, now / 2, parameter.highest(), parameter.lowest());
  }

  private static Stream<Trial> shared(Parameter parameter, List<Contradiction> contradictions) {
    double given = parameter.standard() / 2;
    return contradictions.stream()
        .flatMap(contradiction -> contradiction.between().stream())
        .filter(other -> !other.equals(parameter))
        .map(other -> given(parameter, given, other));
  }

  private static Trial given(Parameter parameter, double part, Parameter other) {
    Map<Parameter, Double> changes = new LinkedHashMap<>();
    changes.put(parameter, parameter.standard() - part);
    changes.put(other, Math.rint((other.standard() + part) * MILLION) / MILLION);
    return new Trial(changes);
  }

  private boolean isAllowed() {
    return changes.entrySet().stream().allMatch(e -> e.getKey().allows(e.getValue()));
  }

  private Settings in(Settings settings) {
    return settings.with(changes);
  }

  /** The words behind {@code --set}, one for each change. */
  public List<String> assignments() {
    return changes.entrySet().stream()
        .map(e -> e.getKey().key() + "=" + AllowedValue.written(e.getKey(), e.getValue()))
        .toList();
  }

  /** The lines of a scenario file that make it, without an end of line. */
  public String lines() {
    Map<String, List<Map.Entry<Parameter, Double>>> sections =
        changes.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    e -> e.getKey().section(), LinkedHashMap::new, Collectors.toList()));
    return sections.entrySet().stream()
        .map(section -> section.getKey() + ":" + lines(section.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String lines(List<Map.Entry<Parameter, Double>> changes) {
    return changes.stream()
        .map(
            e -> "\n  " + e.getKey().name() + ": " + AllowedValue.written(e.getKey(), e.getValue()))
        .collect(Collectors.joining());
  }
}
