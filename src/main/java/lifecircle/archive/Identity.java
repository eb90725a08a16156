package lifecircle.archive;

import java.util.ArrayList;
import java.util.List;
import lifecircle.quantity.Language;

/**
 * Everything that determines a result. Two runs of the same identity give the same files, byte for
 * byte, on any machine.
 *
 * @param scenarioName the folder under which the results of this scenario live
 * @param scenario the text of the resolved scenario: every parameter, defaults included
 * @param seed the seed of all luck
 * @param version the release of Lifecircle
 * @param language the language of charts and tables
 */
public record Identity(
    String scenarioName, String scenario, long seed, String version, Language language) {
  /** Refuses a name that could lead out of the output folder. */
  public Identity {
    if (!scenarioName.matches("[\\p{L}\\p{M}\\p{N}_-]+")) {
      throw new IllegalArgumentException(
          "a scenario is named with letters, digits, - and _, not '" + scenarioName + "'");
    }
  }

  /** In which respects another identity is not this one; empty when they are equal. */
  List<String> differences(Identity other) {
    List<String> differences = new ArrayList<>();
    if (!scenarioName.equals(other.scenarioName) || !scenario.equals(other.scenario)) {
      differences.add("scenario");
    }
    if (seed != other.seed) {
      differences.add("seed " + other.seed);
    }
    if (!version.equals(other.version)) {
      differences.add("version " + other.version);
    }
    if (language != other.language) {
      differences.add("language " + other.language.code());
    }
    return List.copyOf(differences);
  }
}
