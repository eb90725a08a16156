package lifecircle.scenario;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lifecircle.process.Mechanism;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The mechanisms a scenario file switches off: {@code off: [bond, novelty_fatigue]}; and those a
 * variant switches {@code on} again.
 */
final class SwitchedOff {
  static final List<String> CODES = Arrays.stream(Mechanism.values()).map(Mechanism::code).toList();
  private static final String EXPECTED = "a list of mechanisms such as [bond, fade]";

  private SwitchedOff() {}

  /** The mechanisms named under {@code off}; none where the key is missing. */
  static Set<Mechanism> in(Entries entries, Complaints complaints) {
    return in(entries, "off", complaints).keySet();
  }

  /** The mechanisms named under a key, each with its place. */
  static Map<Mechanism, Place> in(Entries entries, String key, Complaints complaints) {
    Map<Mechanism, Place> found = new EnumMap<>(Mechanism.class);
    entries
        .get(key)
        .flatMap(entry -> list(entry, complaints))
        .ifPresent(list -> list.getValue().forEach(node -> take(key, node, found, complaints)));
    return found;
  }

  private static Optional<SequenceNode> list(Entries.Entry entry, Complaints complaints) {
    if (entry.value() instanceof ScalarNode single && CODES.contains(single.getValue())) {
      complaints.add(
          entry.valuePlace(),
          entry.key() + " is the single value " + Quotation.of(single.getValue()),
          "a list of mechanisms",
          Optional.of("[" + single.getValue() + "]"));
      return Optional.empty();
    }
    return Written.list(entry, entry.key(), EXPECTED, complaints);
  }

  private static void take(
      String key, Node node, Map<Mechanism, Place> found, Complaints complaints) {
    Place place = Place.of(node.getStartMark());
    if (!(node instanceof ScalarNode word)) {
      complaints.add(place, key + " contains " + Written.kindOf(node), EXPECTED);
      return;
    }
    Optional<Mechanism> named =
        Arrays.stream(Mechanism.values())
            .filter(mechanism -> mechanism.code().equals(word.getValue()))
            .findFirst();
    if (named.isEmpty()) {
      complaints.add(
          place,
          "unknown mechanism " + Quotation.of(word.getValue()),
          "one of " + String.join(", ", CODES),
          NearestName.to(word.getValue(), CODES));
      return;
    }
    Place first = found.putIfAbsent(named.get(), place);
    if (first != null) {
      complaints.add(
          place,
          "mechanism '" + word.getValue() + "' is named again, first in line " + first.line(),
          "each mechanism once");
    }
  }
}
