package lifecircle.scenario;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Parameter;

/**
 * A variant as a scenario file writes it.
 *
 * @param variant what is written
 * @param order the parameters in the order of the file
 */
record VariantText(Variant variant, List<Parameter> order) {
  private static final int INSIDE = 4;

  String yaml() {
    StringBuilder yaml = new StringBuilder();
    yaml.append("  - name: ").append(ScenarioWriter.quoted(variant.name())).append('\n');
    variant.title().ifPresent(title -> ScenarioWriter.text(yaml, "    title", title));
    if (!variant.set().isEmpty()) {
      ScenarioWriter.set(yaml, variant.set(), order);
    }
    mechanisms(yaml, "off", variant.off());
    mechanisms(yaml, "on", variant.on());
    if (!variant.without().isEmpty()) {
      yaml.append("    without: ")
          .append(
              variant.without().stream()
                  .map(ScenarioWriter::quoted)
                  .collect(Collectors.joining(", ", "[", "]\n")));
    }
    if (!variant.interventions().isEmpty()) {
      StringBuilder more = new StringBuilder();
      variant.interventions().forEach(i -> ScenarioWriter.intervention(more, i, order));
      yaml.append("    interventions:\n").append(more.toString().indent(INSIDE));
    }
    return yaml.toString();
  }

  private static void mechanisms(StringBuilder yaml, String key, Set<Mechanism> mechanisms) {
    if (!mechanisms.isEmpty()) {
      yaml.append("    ").append(key).append(": ");
      yaml.append(
          mechanisms.stream()
              .sorted()
              .map(Mechanism::code)
              .collect(Collectors.joining(", ", "[", "]\n")));
    }
  }
}
