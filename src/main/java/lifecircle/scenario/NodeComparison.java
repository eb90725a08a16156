package lifecircle.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Two parts of scenario files, compared key by key.
 *
 * @param found where differences are gathered
 */
record NodeComparison(List<ScenarioDifference> found) {
  /** Compares what stands under one key; either may be missing. */
  void compare(String key, Optional<Node> before, Optional<Node> after) {
    if (named(before).isPresent() || named(after).isPresent()) {
      compareNamed(key, named(before).orElse(Map.of()), named(after).orElse(Map.of()));
    } else if (isMap(before) || isMap(after)) {
      compareKeys(key, keys(before), keys(after));
    } else if (isList(before) && isList(after)) {
      compareLists(key, words(before), words(after));
    } else if (!text(before).equals(text(after))) {
      add(key, text(before), text(after), ScenarioDifference.Kind.VALUE);
    }
  }

  private void compareKeys(String key, Map<String, Node> before, Map<String, Node> after) {
    Set<String> all = new LinkedHashSet<>(before.keySet());
    all.addAll(after.keySet());
    for (String name : all) {
      compare(
          key.isEmpty() ? name : key + "." + name,
          Optional.ofNullable(before.get(name)),
          Optional.ofNullable(after.get(name)));
    }
  }

  /** Of two interventions that set one value the later prevails, so their order is compared. */
  private void compareNamed(String key, Map<String, Node> before, Map<String, Node> after) {
    List<String> order = before.keySet().stream().filter(after::containsKey).toList();
    List<String> orderAfter = after.keySet().stream().filter(before::containsKey).toList();
    if (!order.equals(orderAfter)) {
      add(
          key,
          Optional.of(String.join(", ", order)),
          Optional.of(String.join(", ", orderAfter)),
          ScenarioDifference.Kind.VALUE);
    }
    compareKeys(key, before, after);
    found.removeIf(difference -> difference.key().startsWith(key + ".") && isName(difference));
  }

  /** The name of an intervention is in the key already. */
  private static boolean isName(ScenarioDifference difference) {
    return difference.key().endsWith(".name");
  }

  private void compareLists(String key, List<String> before, List<String> after) {
    String gone = without(before, after);
    String come = without(after, before);
    if (!gone.isEmpty() || !come.isEmpty()) {
      add(key, filled(gone), filled(come), ScenarioDifference.Kind.MEMBERS);
    } else if (!before.equals(after)) {
      add(
          key,
          Optional.of(String.join(", ", before)),
          Optional.of(String.join(", ", after)),
          ScenarioDifference.Kind.VALUE);
    }
  }

  private static String without(List<String> these, List<String> those) {
    return these.stream().filter(word -> !those.contains(word)).collect(Collectors.joining(", "));
  }

  private static Optional<String> filled(String words) {
    return Optional.of(words).filter(w -> !w.isEmpty());
  }

  private void add(
      String key, Optional<String> before, Optional<String> after, ScenarioDifference.Kind kind) {
    found.add(new ScenarioDifference(key, before, after, kind));
  }

  private static boolean isMap(Optional<Node> node) {
    return node.isPresent() && node.get() instanceof MappingNode;
  }

  private static boolean isList(Optional<Node> node) {
    return node.isPresent() && node.get() instanceof SequenceNode;
  }

  private static Map<String, Node> keys(Optional<Node> node) {
    Map<String, Node> keys = new LinkedHashMap<>();
    if (node.isPresent() && node.get() instanceof MappingNode map) {
      for (NodeTuple entry : map.getValue()) {
        keys.put(text(entry.getKeyNode()), entry.getValueNode());
      }
    }
    return keys;
  }

  /** A list of maps that each have a name, by those names, the names themselves left out. */
  private static Optional<Map<String, Node>> named(Optional<Node> node) {
    if (node.isEmpty() || !(node.get() instanceof SequenceNode list) || list.getValue().isEmpty()) {
      return Optional.empty();
    }
    Map<String, Node> byName = new LinkedHashMap<>();
    for (Node item : list.getValue()) {
      Node name = keys(Optional.of(item)).get("name");
      if (name == null) {
        return Optional.empty();
      }
      byName.put(text(name), item);
    }
    return Optional.of(byName);
  }

  private static List<String> words(Optional<Node> list) {
    List<String> words = new ArrayList<>();
    if (list.isPresent() && list.get() instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> words.add(text(item)));
    }
    return words;
  }

  private static Optional<String> text(Optional<Node> node) {
    return node.map(NodeComparison::text);
  }

  private static String text(Node node) {
    if (node instanceof SequenceNode list) {
      return words(Optional.of(list)).stream().collect(Collectors.joining(", ", "[", "]"));
    }
    return node instanceof ScalarNode scalar
        ? scalar.getValue()
        : keys(Optional.of(node)).toString();
  }
}
