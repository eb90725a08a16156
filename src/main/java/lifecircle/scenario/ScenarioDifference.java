package lifecircle.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * One key in which two resolved scenarios differ.
 *
 * @param key the keys that lead there, joined by dots; an intervention or a variant goes by its
 *     name
 * @param before its value in the first, empty where the first has none
 * @param after its value in the second, empty where the second has none
 * @param kind what stands before and after
 */
public record ScenarioDifference(
    String key, Optional<String> before, Optional<String> after, Kind kind) {
  /** What stands before and after. */
  public enum Kind {
    /** Whole values. */
    VALUE,
    /** Of a list in which order means nothing, only what one has and the other has not. */
    MEMBERS
  }

  /**
   * Everything in which two scenarios differ, in the order of their keys. It knows no key by name,
   * so it holds for whatever a scenario may have.
   *
   * @param before the text of a resolved scenario
   * @param after the text of another
   * @throws RefusedInput when a text is no YAML
   */
  public static List<ScenarioDifference> between(String before, String after) throws RefusedInput {
    List<ScenarioDifference> differences = new ArrayList<>();
    new NodeComparison(differences).compare("", document(before), document(after));
    return List.copyOf(differences);
  }

  private static Optional<Node> document(String text) throws RefusedInput {
    return PlainYaml.document(text, new Complaints("resolved scenario"));
  }

  /** The parameter's own key, also where an intervention or a variant sets it. */
  public String parameterKey() {
    return key.replaceFirst("^(variants\\.[^.]+\\.)?(interventions\\.[^.]+\\.)?set\\.", "");
  }
}
