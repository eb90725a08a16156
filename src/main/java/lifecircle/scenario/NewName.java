package lifecircle.scenario;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** The name that somebody gives to a new scenario, which names its file, too. */
public final class NewName {
  private static final String ENDING = ".yaml";

  private NewName() {}

  /**
   * The name of the scenario, with or without the ending of a file.
   *
   * @param taken the names of the scenarios that are shipped: a second one of that name would never
   *     be found
   * @throws RefusedInput when no scenario can be called so
   */
  public static String of(String word, List<String> taken) throws RefusedInput {
    String name = word.replaceFirst("(?i)\\.ya?ml$", "");
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    if (slash >= 0) {
      String last = name.substring(slash + 1);
      throw refused(
          word,
          new Refusal(
              "a path is no name",
              "a name here, and --out FOLDER for the folder",
              Optional.of(last).filter(n -> ScenarioName.refusal(n).isEmpty())));
    }
    Optional<Refusal> refusal = ScenarioName.refusal(name);
    if (refusal.isPresent()) {
      throw refused(word, refusal.get());
    }
    if (taken.contains(name)) {
      throw refused(
          word,
          new Refusal(
              "a shipped scenario is called so", "another name", Optional.of("my_" + name)));
    }
    return name;
  }

  /** The file of a scenario of this name. */
  public static String file(String name) {
    return name + ENDING;
  }

  /** The text of a scenario file under another name, everything else as it was. */
  public static String renamed(String yaml, String name) {
    return yaml.replaceFirst("(?m)^name:.*$", Matcher.quoteReplacement("name: " + plain(name)));
  }

  /** The name as a file writes it: in quotation marks where it would mean nothing to YAML. */
  static String plain(String name) {
    return name.equalsIgnoreCase("null") ? ScenarioWriter.quoted(name) : name;
  }

  private static RefusedInput refused(String word, Refusal refusal) {
    return new RefusedInput(
        List.of(
            new Problem(
                Quotation.escaped(word.isEmpty() ? "''" : word),
                0,
                0,
                refusal.what(),
                refusal.expected(),
                refusal.nearest())));
  }
}
