package lifecircle.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import lifecircle.engine.Life;
import lifecircle.engine.Run;
import lifecircle.observation.Evening;
import lifecircle.observation.Indicator;
import lifecircle.observation.Indicators;
import lifecircle.scenario.Scenario;

/**
 * One life with all its evenings. Held only while it is measured; a study keeps what was measured.
 */
record Lived(Life life, List<Evening> evenings) {
  static Lived of(Scenario scenario, long seed) {
    List<Evening> evenings = new ArrayList<>();
    Life life = new Run(scenario, seed, 1).live(evenings::add);
    return new Lived(life, List.copyOf(evenings));
  }

  /** Whether the evening's line has such a column. */
  static boolean counts(String indicator) {
    return Indicators.all().stream().anyMatch(known -> known.name().equals(indicator));
  }

  /** The columns whose name begins so, in the order of the line. */
  static List<String> columns(String beginning) {
    return Indicators.all().stream()
        .map(Indicator::name)
        .filter(name -> name.startsWith(beginning))
        .toList();
  }

  Evening evening(int day) {
    return evenings.get(Math.min(day, evenings.size() - 1));
  }

  Evening last() {
    return evenings.get(evenings.size() - 1);
  }

  /** The values of the evenings that are meant, where there are data. */
  DoubleStream values(String indicator, Predicate<Evening> meant) {
    return evenings.stream()
        .filter(meant)
        .mapToDouble(evening -> evening.value(indicator))
        .filter(value -> !Double.isNaN(value));
  }

  double sum(String indicator) {
    return values(indicator, evening -> true).sum();
  }

  /** A number that differs when any number of any evening differs (but for one chance in 2⁶⁴). */
  long fingerprint() {
    long print = 0;
    for (Evening evening : evenings) {
      for (double value : evening.values()) {
        print = (print ^ Double.doubleToLongBits(value)) * 0x9E3779B97F4A7C15L;
        print ^= print >>> 32;
      }
    }
    return print;
  }
}
