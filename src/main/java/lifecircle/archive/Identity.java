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
 * @param question what is asked of it
 * @param inputs the text of the resolved scenario (every parameter, defaults included), of each
 *     arm, or of the observed series
 * @param version the release of Lifecircle
 * @param language the language of charts and tables
 */
public record Identity(
    String name, Question question, List<String> inputs, String version, Language language) {
  private static final int LONGEST = 60;

  /** Refuses the name of a scenario that could lead out of the output folder. */
  public Identity {
    inputs = List.copyOf(inputs);
    if (!question.isOfRecord()) {
      refuseUnsafe(name);
    }
    if (inputs.size() != Math.max(1, question.files().size())) {
      throw new IllegalArgumentException(
          inputs.size() + " texts for " + question.files() + " of " + name);
    }
  }

  /** The identity of one life. */
  public static Identity ofRun(
      String name, String scenario, long seed, String version, Language language) {
    return new Identity(name, new Question.OneRun(seed), List.of(scenario), version, language);
  }

  /** The identity of the stages of an observed series. */
  public static Identity ofSeries(String name, String series, String version, Language language) {
    return new Identity(name, new Question.Stages(), List.of(series), version, language);
  }

  static void refuseUnsafe(String name) {
    if (!name.matches("[\\p{L}\\p{M}\\p{N}_-]+")) {
      throw new IllegalArgumentException(
          "a result is named with letters, digits, - and _, not '" + name + "'");
    }
  }

  /** The text it was made from; of several, the one the others are held against. */
  public String input() {
    return inputs.get(0);
  }

  /** The seed of all luck of one life; empty for any other question. */
  public OptionalLong seed() {
    return question instanceof Question.OneRun run
        ? OptionalLong.of(run.seed())
        : OptionalLong.empty();
  }

  /** The folder under which the results of this scenario or series live. */
  String folder() {
    return question.isOfRecord() ? seriesFolder(name) : name;
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

  /** The folder of the result under its name, such as {@code seed-<N>} or {@code stages}. */
  String place() {
    return question.place();
  }

  /** What the input is. */
  String inputKind() {
    return question.isOfRecord() ? AskedPage.record(question) : "scenario";
  }

  /** In which respects another identity is not this one; empty when they are equal. */
  List<String> differences(Identity other) {
    List<String> differences = new ArrayList<>();
    if (!name.equals(other.name) || !inputs.equals(other.inputs)) {
      differences.add(other.inputKind());
    }
    if (!question.equals(other.question)) {
      differences.add(other.question.words());
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
