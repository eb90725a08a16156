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

  /** Says what is wrong with a key that is given twice. */
  interface Again {
    /** The first of the two, and the second. */
    Refusal words(Entry first, Entry second);
  }

  /** The entries of a level. */
  static Entries of(MappingNode level, Complaints complaints) {
    return of(level, Entries::again, complaints);
  }

  /** The entries of a level where a key that is given twice is a mistake of its own kind. */
  static Entries of(MappingNode level, Again again, Complaints complaints) {
    Entries entries = new Entries();
    for (NodeTuple tuple : level.getValue()) {
      entries.take(tuple, again, complaints);
    }
    return entries;
  }

  /** A key that is given twice, wherever it stands. */
  static Refusal again(Entry first, Entry second) {
    return new Refusal(
        "key "
            + Quotation.of(second.key())
            + " is given again, first in line "
            + first.place().line(),
        "each key once",
        Optional.empty());
  }

  private void take(NodeTuple tuple, Again again, Complaints complaints) {
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
    Entry entry = new Entry(word, place, tuple.getValueNode());
    Entry first = byKey.putIfAbsent(word, entry);
    if (first != null) {
      complaints.add(place, again.words(first, entry));
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
    refuseOthers(valid, Map.of(), where, expected, complaints);
  }

  /**
   * Complains about every key that is none of these; {@code theirs} are words of other programs,
   * each with the one of these that means the same.
   */
  void refuseOthers(
      List<String> valid,
      Map<String, String> theirs,
      String where,
      String expected,
      Complaints complaints) {
    for (Entry entry : byKey.values()) {
      if (!valid.contains(entry.key())) {
        complaints.add(
            entry.place(),
            "unknown key " + Quotation.of(entry.key()) + where,
            expected,
            Optional.ofNullable(theirs.get(entry.key()))
                .or(() -> NearestName.to(entry.key(), valid)));
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
