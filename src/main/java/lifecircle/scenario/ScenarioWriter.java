package lifecircle.scenario;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Text;

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
    sections(scenario)
        .forEach((section, lines) -> yaml.append(section).append(":\n").append(lines));
    String off =
        scenario.off().stream().sorted().map(Mechanism::code).collect(Collectors.joining(", "));
    return yaml.append("off: [").append(off).append("]\n").toString();
  }

  private static void text(StringBuilder yaml, String key, Text text) {
    yaml.append(key).append(":\n");
    yaml.append("  en: ").append(quoted(text.en())).append('\n');
    yaml.append("  zh: ").append(quoted(text.zh())).append('\n');
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
    return "  " + parameter.name() + ": " + NumberWithUnit.written(held, parameter.unit()) + "\n";
  }

  /** Words in double quotation marks, so that no word of a title can mean anything in YAML. */
  private static String quoted(String words) {
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
