package lifecircle.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The keys of one level of a file with their values, in the order they stand there; a key given
 * twice is complained about and counts as first given.
 */
final class Entries {
  private final Map<String, Entry> byKey = new LinkedHashMap<>();

  private Entries() {}

  /** The entries of a level. */
  static Entries of(MappingNode level, Complaints complaints) {
    Entries entries = new Entries();
    for (NodeTuple tuple : level.getValue()) {
      entries.take(tuple, complaints);
    }
    return entries;
  }

  private void take(NodeTuple tuple, Complaints complaints) {
    Place place = Place.of(tuple.getKeyNode().getStartMark());
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      complaints.add(place, "a list or map where a key belongs", "a single word before the colon");
      return;
    }
    String word = key.getValue();
    if (word.equals("<<")) {
      complaints.add(place, "'<<' (a YAML merge key) has no meaning here", "every key written out");
      return;
    }
    Entry first = byKey.putIfAbsent(word, new Entry(word, place, tuple.getValueNode()));
    if (first != null) {
      complaints.add(
          place,
          "key " + Quotation.of(word) + " is given again, first in line " + first.place().line(),
          "each key once");
    }
  }

  /** The value under a key, where the key is given. */
  Optional<Entry> get(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** All entries, first given first. */
  Collection<Entry> all() {
    return byKey.values();
  }

  /** The value under a key; where the key is not given, complains that {@code name} is missing. */
  Optional<Entry> required(
      String key, String name, Place place, String expected, Complaints complaints) {
    Entry entry = byKey.get(key);
    if (entry == null) {
      complaints.add(place, name + " is missing", expected);
    }
    return Optional.ofNullable(entry);
  }

  /** Complains about every key that is none of these; {@code where} names the level. */
  void refuseOthers(List<String> valid, String where, String expected, Complaints complaints) {
    for (Entry entry : byKey.values()) {
      if (!valid.contains(entry.key())) {
        complaints.add(
            entry.place(),
            "unknown key " + Quotation.of(entry.key()) + where,
            expected,
            NearestName.to(entry.key(), valid));
      }
    }
  }

  /**
   * One key with its value.
   *
   * @param key the word before the colon
   * @param place where the key stands
   * @param value what stands behind the colon
   */
  record Entry(String key, Place place, Node value) {
    /** Where the value stands. */
    Place valuePlace() {
      return Place.of(value.getStartMark());
    }
  }
}
