package lifecircle.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lifecircle.quantity.Contradiction;
import lifecircle.quantity.Parameter;

/**
 * The keys a scenario file may have: those of the head, and the sections in which every process has
 * its parameters.
 */
final class Sections {
  private final List<Parameter> parameters;
  private final List<Contradiction> contradictions;
  private final List<Parameter> foundingOnly;
  private final Map<String, Map<String, Parameter>> sections = new LinkedHashMap<>();
  private final Map<String, Parameter> byKey = new LinkedHashMap<>();

  /** Refuses lists that no file could follow: our mistake, not the reader's. */
  Sections(
      List<Parameter> parameters, List<Contradiction> contradictions, Set<Parameter> foundingOnly) {
    this.foundingOnly = parameters.stream().filter(foundingOnly::contains).distinct().toList();
    this.parameters = List.copyOf(parameters);
    this.contradictions = List.copyOf(contradictions);
    parameters.forEach(this::place);
    for (Contradiction contradiction : contradictions) {
      if (!byKey.values().containsAll(contradiction.between())) {
        throw new IllegalArgumentException("a contradiction between strangers: " + contradiction);
      }
    }
  }

  private void place(Parameter parameter) {
    if (ScenarioHead.KEYS.contains(parameter.section())) {
      throw new IllegalArgumentException("no section may be called " + parameter.section());
    }
    if (!Double.isFinite(parameter.standard())) {
      throw new IllegalArgumentException(parameter.key() + ": no file can write its default");
    }
    if (byKey.put(parameter.key(), parameter) != null) {
      throw new IllegalArgumentException("two parameters are called " + parameter.key());
    }
    sections
        .computeIfAbsent(parameter.section(), s -> new LinkedHashMap<>())
        .put(parameter.name(), parameter);
  }

  List<Parameter> parameters() {
    return parameters;
  }

  List<Contradiction> contradictions() {
    return contradictions;
  }

  /** The parameters that no intervention can set. */
  List<Parameter> foundingOnly() {
    return foundingOnly;
  }

  /** The sections in order, each with its parameters by name. */
  Map<String, Map<String, Parameter>> all() {
    return sections;
  }

  /** Complains about keys at the left edge that a scenario file does not know. */
  void refuseUnknownKeys(Entries top, Complaints complaints) {
    List<String> valid = new ArrayList<>(ScenarioHead.KEYS);
    valid.addAll(sections.keySet());
    for (Entries.Entry entry : top.all()) {
      if (!valid.contains(entry.key())) {
        unknown(entry, "", valid, complaints);
      }
    }
  }

  /** Complains about keys in an intervention's values that are no sections. */
  void refuseUnknownSections(Entries inside, Complaints complaints) {
    for (Entries.Entry entry : inside.all()) {
      if (!sections.containsKey(entry.key())) {
        unknown(entry, " in 'set'", List.copyOf(sections.keySet()), complaints);
      }
    }
  }

  /** Complains about keys in a section that are no parameters of it. */
  void refuseUnknownKeys(String section, Entries inside, Complaints complaints) {
    Set<String> valid = parametersOf(section).keySet();
    for (Entries.Entry entry : inside.all()) {
      String key = entry.key();
      if (!valid.contains(key)) {
        if (sections.containsKey(key) || ScenarioHead.KEYS.contains(key)) {
          complaints.add(
              entry.place(),
              "key '" + key + "' inside section '" + section + "'",
              "'" + key + ":' at the beginning of a line");
        } else {
          unknown(entry, " in section '" + section + "'", List.copyOf(valid), complaints);
        }
      }
    }
  }

  /** The parameters of one section by name. */
  Map<String, Parameter> parametersOf(String section) {
    return sections.getOrDefault(section, Map.of());
  }

  /** The parameter of a full key. */
  Optional<Parameter> parameter(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The full key nearest to one that names no parameter. */
  Optional<String> nearestKey(String key) {
    return elsewhere(key).or(() -> NearestName.to(key, byKey.keySet()));
  }

  private void unknown(
      Entries.Entry entry, String where, List<String> valid, Complaints complaints) {
    String key = entry.key();
    String what = "unknown key " + Quotation.of(key) + where;
    Parameter dotted = byKey.get(key);
    if (dotted != null) {
      complaints.add(
          entry.place(),
          what,
          "'" + dotted.section() + ":' and, indented below it, '" + dotted.name() + ": …'");
    } else {
      complaints.add(
          entry.place(),
          what,
          "one of " + String.join(", ", valid),
          elsewhere(key).or(() -> NearestName.to(key, valid)));
    }
  }

  /** The full key of a parameter with this name in any section. */
  private Optional<String> elsewhere(String name) {
    return byKey.values().stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::key)
        .findFirst();
  }
}
