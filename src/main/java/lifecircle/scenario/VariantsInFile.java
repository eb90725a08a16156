package lifecircle.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The variants of a scenario file, each naming only what differs. A variant is a whole world: it
 * may set what is read at the founding only, and has to be as free of contradictions as the file.
 *
 * @param sections the keys a file may have
 * @param values the values of the file itself
 * @param interventions its interventions
 * @param off what it switches off
 * @param sound whether all these could be read; else a variant is not looked at as a whole
 * @param complaints where what is wrong is told
 */
record VariantsInFile(
    Sections sections,
    SettingsInFile values,
    List<Intervention> interventions,
    Set<Mechanism> off,
    boolean sound,
    Complaints complaints) {
  /** How figures call it; short, to stand beside a line. */
  static final BilingualText TITLE = new BilingualText("title", 40, false);

  /** The keys that make a variant differ, at least one of which it needs. */
  static final List<String> DIFFERING = List.of("set", "off", "on", "without", "interventions");

  static final List<String> KEYS =
      List.of("name", "title", "set", "off", "on", "without", "interventions");
  private static final String EXPECTED = "a list of variants, each beginning with '- name: open'";
  private static final String NAME = "a name of letters, digits, - and _, such as open_door";
  private static final String SET =
      "sections with their keys indented below, as they stand in the file itself";
  private static final String WITHOUT = "a list of interventions of this file, such as [buffer]";

  /** What of a world decides a life, and may differ. */
  private record World(Settings settings, Set<Mechanism> off, List<Intervention> interventions) {}

  /** What was read so far: names and worlds, each with who has it. */
  private record Taken(Map<String, String> names, Map<World, String> worlds) {}

  /**
   * All variants, after complaining about those that contradict themselves or do not differ.
   *
   * @param name the name of the scenario
   * @param durationDays how long the life is, where the file says it
   */
  List<Variant> in(Entries top, Optional<String> name, Optional<Integer> durationDays) {
    Taken taken = new Taken(new HashMap<>(), new HashMap<>());
    name.ifPresent(own -> taken.names().put(own, "this scenario itself"));
    taken.worlds().put(new World(values.settings(), off, interventions), "the file without it");
    List<Variant> read = new ArrayList<>();
    Optional<SequenceNode> list =
        top.get("variants").flatMap(e -> Written.list(e, "variants", EXPECTED, complaints));
    if (list.isPresent()) {
      for (Node node : list.get().getValue()) {
        Place place = Place.of(node.getStartMark());
        if (node instanceof MappingNode level) {
          Entries keys = Entries.of(level, complaints);
          variant(keys, place, durationDays, taken).ifPresent(read::add);
        } else {
          complaints.add(place, "variants contains " + Written.kindOf(node), EXPECTED);
        }
      }
    }
    return read;
  }

  private Optional<Variant> variant(
      Entries keys, Place place, Optional<Integer> durationDays, Taken taken) {
    int before = complaints.count();
    keys.refuseOthers(KEYS, " in a variant", "one of " + String.join(", ", KEYS), complaints);
    Optional<String> name =
        keys.required("name", "the name of a variant", place, NAME, complaints)
            .flatMap(entry -> name(entry, taken));
    Optional<Text> title = keys.get("title").flatMap(e -> TITLE.read(e, complaints));
    SettingsInFile others = values.above();
    keys.get("set").ifPresent(entry -> set(entry, others));
    Map<Mechanism, Place> offHere = SwitchedOff.in(keys, "off", complaints);
    Map<Mechanism, Place> onHere = SwitchedOff.in(keys, "on", complaints);
    Set<String> without = without(keys);
    List<Intervention> more =
        new InterventionsInFile(sections, others, complaints).list(keys, durationDays);
    if (!sound || complaints.count() > before || name.isEmpty()) {
      return Optional.empty();
    }
    refuseVainSwitches(offHere, onHere);
    refuseInBoth(keys, without, more);
    Variant variant =
        new Variant(
            name.get(), title, others.given(), offHere.keySet(), onHere.keySet(), without, more);
    if (complaints.count() == before) {
      check(variant, others, place, taken);
    }
    return Optional.of(variant);
  }

  private Optional<String> name(Entries.Entry entry, Taken taken) {
    Optional<String> name = Written.text(entry, "name", NAME, complaints);
    Optional<Refusal> refusal = name.flatMap(ScenarioName::refusal);
    refusal.ifPresent(r -> complaints.add(entry.valuePlace(), r));
    if (name.isEmpty() || refusal.isPresent()) {
      return Optional.empty();
    }
    String first =
        taken
            .names()
            .putIfAbsent(name.get(), "a variant before it, in line " + entry.place().line());
    if (first != null) {
      complaints.add(
          entry.valuePlace(),
          "variant '" + name.get() + "' has the name of " + first,
          "a name of its own");
      return Optional.empty();
    }
    return name;
  }

  private void set(Entries.Entry entry, SettingsInFile others) {
    Optional<Entries> inside = Written.level(entry, "set", SET, complaints);
    if (inside.isPresent()) {
      sections.refuseUnknownSections(inside.get(), complaints);
      others.readSections(inside.get());
    }
  }

  private Set<String> without(Entries keys) {
    Set<String> names = new LinkedHashSet<>();
    List<String> known = interventions.stream().map(Intervention::name).toList();
    keys.get("without")
        .flatMap(entry -> Written.list(entry, "without", WITHOUT, complaints))
        .ifPresent(list -> list.getValue().forEach(node -> left(node, known, names)));
    return names;
  }

  private void left(Node node, List<String> known, Set<String> names) {
    Place place = Place.of(node.getStartMark());
    if (!(node instanceof ScalarNode word)) {
      complaints.add(place, "without contains " + Written.kindOf(node), WITHOUT);
    } else if (sound && !known.contains(word.getValue())) {
      complaints.add(
          place,
          "this file has no intervention " + Quotation.of(word.getValue()),
          known.isEmpty()
              ? "no 'without' in a file without interventions"
              : "one of " + String.join(", ", known),
          NearestName.to(word.getValue(), known));
    } else if (!names.add(word.getValue())) {
      complaints.add(place, "intervention '" + word.getValue() + "' is named again", "each once");
    }
  }

  private void refuseVainSwitches(Map<Mechanism, Place> offHere, Map<Mechanism, Place> onHere) {
    offHere.forEach(
        (mechanism, place) -> {
          if (off.contains(mechanism)) {
            complaints.add(
                place,
                "mechanism '" + mechanism.code() + "' is off in this file already",
                "only what differs");
          }
        });
    onHere.forEach(
        (mechanism, place) -> {
          if (!off.contains(mechanism)) {
            complaints.add(
                place,
                "mechanism '" + mechanism.code() + "' is not off in this file",
                off.isEmpty() ? "no 'on' in a file without 'off'" : "one of " + codes(off));
          }
        });
  }

  private static String codes(Collection<Mechanism> mechanisms) {
    return mechanisms.stream().sorted().map(Mechanism::code).collect(Collectors.joining(", "));
  }

  private void refuseInBoth(Entries keys, Set<String> without, List<Intervention> more) {
    for (Intervention intervention : more) {
      if (without.contains(intervention.name())) {
        complaints.add(
            keys.get("without").orElseThrow().place(),
            "intervention '" + intervention.name() + "' is left out and given anew",
            "it under 'interventions' alone, where it takes the place of the other");
      }
    }
  }

  private void check(Variant variant, SettingsInFile others, Place place, Taken taken) {
    int before = complaints.count();
    others.consistent();
    List<Intervention> all = variant.interventions(interventions);
    if (complaints.count() == before) {
      Map<String, Place> here =
          all.stream().collect(Collectors.toMap(Intervention::name, intervention -> place));
      new RunningTogether(sections, complaints).check(others, all, here);
    }
    String same =
        taken
            .worlds()
            .putIfAbsent(
                new World(others.settings(), variant.off(off), all),
                "variant '" + variant.name() + "'");
    if (same != null) {
      complaints.add(
          place,
          "variant '" + variant.name() + "' is the same world as " + same,
          "something that differs, under one of " + String.join(", ", DIFFERING));
    }
  }
}
