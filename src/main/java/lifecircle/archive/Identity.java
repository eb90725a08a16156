package lifecircle.archive;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import lifecircle.quantity.Language;
import lifecircle.scenario.ScenarioName;

/**
 * Everything that determines a result. Two runs of the same identity give the same files, byte for
 * byte, on any machine.
 *
 * @param name what the scenario or series is called; a series may have any name, blanks included
 * @param input the text of the resolved scenario (every parameter, defaults included), or of the
 *     observed series
 * @param seed the seed of all luck, empty for an observed series
 * @param version the release of Lifecircle
 * @param language the language of charts and tables
 */
public record Identity(
    String name, String input, OptionalLong seed, String version, Language language) {
  private static final int LONGEST = 60;

  /** Refuses the name of a scenario that could lead out of the output folder. */
  public Identity {
    if (seed.isPresent() && !name.matches("[\\p{L}\\p{M}\\p{N}_-]+")) {
      throw new IllegalArgumentException(
          "a result is named with letters, digits, - and _, not '" + name + "'");
    }
  }

  /** The folder under which the results of this scenario or series live. */
  String folder() {
    return seed.isPresent() ? name : seriesFolder(name);
  }

  /**
   * The folder of a series of any name: what is no letter, digit, - or _ becomes _, and no computer
   * has another use for it.
   */
  public static String seriesFolder(String series) {
    String plain =
        Normalizer.normalize(series, Normalizer.Form.NFC)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}_-]", "_");
    int length = plain.codePointCount(0, plain.length());
    String fitting = plain.substring(0, plain.offsetByCodePoints(0, Math.min(LONGEST, length)));
    return fitting.isEmpty() || ScenarioName.reservedByWindows(fitting) ? fitting + "_" : fitting;
  }

  /** The folder of the result under its name: {@code seed-<N>} for a run, {@code stages} else. */
  String place() {
    return seed.isPresent() ? "seed-" + seed.getAsLong() : "stages";
  }

  /** What the input is. */
  String inputKind() {
    return seed.isPresent() ? "scenario" : "series";
  }

  /** In which respects another identity is not this one; empty when they are equal. */
  List<String> differences(Identity other) {
    List<String> differences = new ArrayList<>();
    if (!name.equals(other.name) || !input.equals(other.input)) {
      differences.add(other.inputKind());
    }
    if (!seed.equals(other.seed)) {
      differences.add(other.place());
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
