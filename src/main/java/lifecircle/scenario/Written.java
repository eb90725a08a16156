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

  /** Words that somebody made up; a note tells what YAML cuts off them. */
  static Optional<String> text(
      Entries.Entry entry, String name, String expected, Complaints complaints) {
    Optional<String> words = words(entry, name, expected, complaints);
    if (words.isPresent()) {
      CutText.behind(entry.value())
          .ifPresent(cut -> complaints.note(entry.valuePlace(), cut(name, words.get(), cut)));
    }
    return words;
  }

  private static String cut(String name, String words, String cut) {
    return name
        + " is "
        + Quotation.of(words)
        + ", cut before "
        + Quotation.of(cut)
        + ", which is a comment; "
        + CutText.WHOLE
        + " keep it whole";
  }

  /** One value of a parameter; quotation marks around it mean nothing. */
  static Optional<String> value(
      Entries.Entry entry, String name, AllowedValue allowed, Complaints complaints) {
    return value(entry, name, allowed.description(), allowed::meant, complaints);
  }

  /**
   * One value of any kind; quotation marks around it mean nothing. {@code meant} finds it in the
   * words of a list that has no other.
   */
  static Optional<String> value(
      Entries.Entry entry,
      String name,
      String expected,
      Function<String, Optional<String>> meant,
      Complaints complaints) {
    Node value = entry.value();
    if (value instanceof ScalarNode) {
      return ofKind(entry, ScalarNode.class, name, expected, complaints).map(ScalarNode::getValue);
    }
    boolean several = !(value instanceof SequenceNode list && list.getValue().size() < 2);
    complaints.add(
        entry.valuePlace(),
        name + " is " + kindOf(value),
        expected + (several ? SeveralValues.advice(name) : ""),
        single(value).flatMap(meant));
    return Optional.empty();
  }

  /** The only value of a list that has no other. */
  private static Optional<String> single(Node value) {
    return value instanceof SequenceNode list
            && list.getValue().size() == 1
            && list.getValue().get(0) instanceof ScalarNode only
        ? Optional.of(only.getValue())
        : Optional.empty();
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
      Optional<String> cut = CutText.behind(value);
      String why = cut.map(c -> ", for " + Quotation.of(c) + " is a comment").orElse("");
      complaints.add(
          entry.place(), name + " is empty" + why, cut.isEmpty() ? expected : CutText.WHOLE);
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
