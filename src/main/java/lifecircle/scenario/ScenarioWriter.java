package lifecircle.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * Writes the resolved scenario: every parameter with its value and unit, defaults included, in the
 * order of the parameters. Reading it again gives an equal scenario; equal scenarios give equal
 * text.
 */
public final class ScenarioWriter {
  private ScenarioWriter() {}

  /** The scenario as the text of a scenario file, lines ended by LF. */
  public static String yaml(Scenario scenario) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("name: ").append(quoted(scenario.name())).append('\n');
    text(yaml, "title", scenario.title());
    text(yaml, "watch", scenario.watch());
    yaml.append("duration: ").append(scenario.durationDays()).append(" d\n");
    yaml.append("seed: ").append(scenario.seed()).append('\n');
    if (!scenario.networkDays().isEmpty()) {
      yaml.append("network_days: ").append(NetworkDaysInFile.written(scenario.networkDays()));
      yaml.append('\n');
    }
    if (scenario.curve() != StageCurve.POSTERS) {
      yaml.append("curve: ").append(scenario.curve().code()).append('\n');
    }
    sections(scenario)
        .forEach((section, lines) -> yaml.append(section).append(":\n").append(lines));
    String off =
        scenario.off().stream().sorted().map(Mechanism::code).collect(Collectors.joining(", "));
    yaml.append("off: [").append(off).append("]\n");
    sources(yaml, scenario);
    scenario.observed().ifPresent(curve -> observed(yaml, curve));
    if (!scenario.interventions().isEmpty()) {
      yaml.append("interventions:\n");
      List<Parameter> order = List.copyOf(scenario.settings().all().keySet());
      scenario.interventions().forEach(i -> intervention(yaml, i, order));
    }
    if (!scenario.variants().isEmpty()) {
      yaml.append("variants:\n");
      List<Parameter> order = List.copyOf(scenario.settings().all().keySet());
      scenario.variants().forEach(variant -> yaml.append(new VariantText(variant, order).yaml()));
    }
    return yaml.toString();
  }

  private static void sources(StringBuilder yaml, Scenario scenario) {
    String facts =
        SourcesInFile.FACTS.stream()
            .flatMap(
                fact ->
                    Optional.ofNullable(scenario.sources().get(fact))
                        .map(role -> fact + ": " + role.code())
                        .stream())
            .collect(Collectors.joining(", "));
    if (!facts.isEmpty()) {
      yaml.append("sources: {").append(facts).append("}\n");
    }
  }

  /** A series of one's own is named as the copy that is kept beside this file. */
  private static void observed(StringBuilder yaml, ObservedCurve curve) {
    String name = quoted(curve.series().name());
    yaml.append("observed:\n");
    yaml.append(
        curve.shipped()
            ? "  series: " + name + "\n"
            : "  file: " + quoted(ObservedCurve.FILE) + "\n  name: " + name + "\n");
    yaml.append("  begins: ").append(curve.beginsDay()).append(" d\n");
    yaml.append("  sha256: ").append(quoted(curve.sha256())).append('\n');
  }

  static void intervention(StringBuilder yaml, Intervention intervention, List<Parameter> order) {
    yaml.append("  - name: ").append(quoted(intervention.name())).append('\n');
    intervention.title().ifPresent(title -> text(yaml, "    title", title));
    yaml.append(trigger(intervention.trigger()));
    intervention.lastsDays().ifPresent(days -> yaml.append("    for: " + days + " d\n"));
    intervention.times().ifPresent(times -> yaml.append("    times: " + times + "\n"));
    set(yaml, intervention.set(), order);
  }

  /** The values that an intervention or a variant sets. */
  static void set(StringBuilder yaml, Map<Parameter, Double> set, List<Parameter> order) {
    yaml.append("    set:\n");
    Map<String, String> sections = new LinkedHashMap<>();
    for (Parameter parameter : order) {
      Optional.ofNullable(set.get(parameter))
          .map(held -> "      " + line(parameter, held))
          .ifPresent(line -> sections.merge(parameter.section(), line, String::concat));
    }
    sections.forEach(
        (section, lines) -> yaml.append("      ").append(section).append(":\n").append(lines));
  }

  private static String trigger(Trigger trigger) {
    if (trigger instanceof CalendarTrigger planned) {
      return CalendarInFile.written(planned);
    }
    Trigger.OnDashboard on = (Trigger.OnDashboard) trigger;
    String level = NumberWithUnit.written(on.level(), on.ofPeak() ? Unit.SHARE : Unit.NUMBER);
    return "    when:\n      indicator: "
        + on.indicator()
        + "\n      "
        + on.side().code()
        + ": "
        + level
        + (on.ofPeak() ? "\n      of: peak\n" : "\n");
  }

  static void text(StringBuilder yaml, String key, Text text) {
    yaml.append(key).append(":\n");
    String inside = " ".repeat(key.length() - key.strip().length() + 2);
    yaml.append(inside).append("en: ").append(quoted(text.en())).append('\n');
    yaml.append(inside).append("zh: ").append(quoted(text.zh())).append('\n');
  }

  /** The lines of each section, sections in the order of their first parameters. */
  private static Map<String, String> sections(Scenario scenario) {
    Map<String, String> sections = new LinkedHashMap<>();
    scenario
        .settings()
        .all()
        .forEach(
            (parameter, held) ->
                sections.merge(parameter.section(), line(parameter, held), String::concat));
    return sections;
  }

  private static String line(Parameter parameter, double held) {
    return "  " + parameter.name() + ": " + AllowedValue.written(parameter, held) + "\n";
  }

  /** Words in double quotation marks, so that no word of a title can mean anything in YAML. */
  static String quoted(String words) {
    StringBuilder text = new StringBuilder("\"");
    words
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                default -> {
                  if (printable(point)) {
                    text.appendCodePoint(point);
                  } else {
                    text.append(String.format(Locale.ROOT, "\\U%08X", point));
                  }
                }
              }
            });
    return text.append('"').toString();
  }

  /** Neither a control nor a break of lines nor a blank that is no blank. */
  private static boolean printable(int point) {
    return point == ' '
        || !(Character.isISOControl(point)
            || Character.isSpaceChar(point)
            || point == 0xFEFF
            || Character.getType(point) == Character.SURROGATE);
  }
}
