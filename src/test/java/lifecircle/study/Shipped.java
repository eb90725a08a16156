package lifecircle.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import lifecircle.process.Catalogue;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.ScenarioReader;
import lifecircle.scenario.Shelf;

/** The shipped scenarios and their variants, as the studies live them. */
final class Shipped {
  private Shipped() {}

  static Scenario scenario(String name) {
    try (InputStream bytes = Shelf.SCENARIOS.open(name).orElseThrow()) {
      return new ScenarioReader(Catalogue.parameters(), Catalogue.contradictions())
          .read(name, bytes);
    } catch (RefusedInput faulty) {
      throw new IllegalStateException(name, faulty);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Scenario without(Scenario whole, Mechanism off) {
    Set<Mechanism> all = EnumSet.of(off);
    all.addAll(whole.off());
    return variant(whole, whole.settings(), all);
  }

  static Scenario with(Scenario whole, Settings settings) {
    return variant(whole, settings, whole.off());
  }

  static Parameter parameter(String key) {
    return Catalogue.parameters().stream()
        .filter(parameter -> parameter.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no parameter " + key));
  }

  private static Scenario variant(Scenario whole, Settings settings, Set<Mechanism> off) {
    return new Scenario(
        whole.name(),
        whole.title(),
        whole.watch(),
        whole.durationDays(),
        whole.seed(),
        settings,
        off,
        whole.interventions(),
        whole.sources());
  }
}
