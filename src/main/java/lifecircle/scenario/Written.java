package lifecircle.scenario;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What stands behind a colon, asked for as the kind of value it should be. */
final class Written {
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  private Written() {}

  /** Words, quoted or not; anything else is complained about. */
  static Optional<String> words(
      Entries.Entry entry, String name, String expected, Complaints complaints) {
    return ofKind(entry, ScalarNode.class, name, expected, complaints)
        .map(node -> node.getValue().strip());
  }

  /** A number: words that stand outside quotation marks. */
  static Optional<String> number(
      Entries.Entry entry, String name, AllowedValue allowed, Complaints complaints) {
    return unquoted(entry, name, allowed.description(), allowed::meant, complaints);
  }

  /** Words outside quotation marks; for quoted ones, {@code meant} suggests others. */
  static Optional<String> unquoted(
      Entries.Entry entry,
      String name,
      String expected,
      Function<String, Optional<String>> meant,
      Complaints complaints) {
    Optional<ScalarNode> node = ofKind(entry, ScalarNode.class, name, expected, complaints);
    if (node.isPresent() && !node.get().isPlain()) {
      String words = node.get().getValue();
      Optional<String> nearest = meant.apply(words);
      boolean same = nearest.equals(Optional.of(words));
      complaints.add(
          entry.valuePlace(),
          name + " is " + Quotation.of(words) + " in quotation marks",
          (same ? words : expected) + " without quotation marks",
          same ? Optional.empty() : nearest);
      return Optional.empty();
    }
    return node.map(ScalarNode::getValue);
  }

  /** Keys with values, one level further in. */
  static Optional<Entries> level(
      Entries.Entry entry, String name, String expected, Complaints complaints) {
    return level(entry, name, expected, Entries::again, complaints);
  }

  /** Keys with values, one level further in; {@code again} complains about a key given twice. */
  static Optional<Entries> level(
      Entries.Entry entry,
      String name,
      String expected,
      Entries.Again again,
      Complaints complaints) {
    return ofKind(entry, MappingNode.class, name, expected, complaints)
        .map(node -> Entries.of(node, again, complaints));
  }

  /** A list. */
  static Optional<SequenceNode> list(
      Entries.Entry entry, String name, String expected, Complaints complaints) {
    return ofKind(entry, SequenceNode.class, name, expected, complaints);
  }

  private static <N extends Node> Optional<N> ofKind(
      Entries.Entry entry, Class<N> kind, String name, String expected, Complaints complaints) {
    Node value = entry.value();
    if (isNothing(value)) {
      complaints.add(entry.place(), name + " is empty", expected);
      return Optional.empty();
    }
    if (!kind.isInstance(value)) {
      complaints.add(entry.valuePlace(), name + " is " + kindOf(value), expected);
      return Optional.empty();
    }
    return Optional.of(kind.cast(value));
  }

  /** Whether nothing stands there, or a word that means nothing. */
  static boolean isNothing(Node value) {
    return value instanceof ScalarNode scalar
        && scalar.isPlain()
        && NOTHING.contains(scalar.getValue());
  }

  /** What stands there, in words. */
  static String kindOf(Node value) {
    if (value instanceof ScalarNode scalar) {
      return "the single value " + Quotation.of(scalar.getValue());
    }
    return value instanceof SequenceNode ? "a list" : "a group of keys";
  }
}
