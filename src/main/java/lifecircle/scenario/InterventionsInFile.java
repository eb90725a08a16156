package lifecircle.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The interventions of a scenario file, each with its name, its trigger and the values it sets.
 *
 * <p>Units: {@code for} in whole days, {@code times} bare. Assumption: a name has at most 60
 * characters.
 */
final class InterventionsInFile {
  /** How figures call it; short, to stand beside a bar. */
  static final BilingualText TITLE = new BilingualText("title", 40, false);

  static final List<String> KEYS =
      List.of("name", "title", "when", "at", "every", "until", "for", "times", "set");
  private static final Map<String, String> THEIRS =
      Map.ofEntries(
          Map.entry("from", "at"),
          Map.entry("start", "at"),
          Map.entry("start_day", "at"),
          Map.entry("day", "at"),
          Map.entry("days", "at"),
          Map.entry("repeat", "every"),
          Map.entry("interval", "every"),
          Map.entry("end", "until"),
          Map.entry("end_day", "until"),
          Map.entry("to", "until"),
          Map.entry("count", "times"),
          Map.entry("duration", "for"),
          Map.entry("lasts", "for"));

  private static final String EXPECTED =
      "a list of interventions, each beginning with '- name: buffer'";
  private static final String NAME = "a name of letters, digits, - and _, such as buffer";
  private static final String SET =
      "sections with their keys indented below, as they stand in the file itself";
  static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{Nd}_][\\p{L}\\p{M}\\p{Nd}_-]{0,59}");

  static final AllowedValue LASTS =
      allowed("for", Unit.DAYS, 36_500, 90, new Text("How long it lasts.", "持续时间。"));
  static final AllowedValue TIMES =
      allowed("times", Unit.COUNT, 1_000, 1, new Text("How often it may begin.", "最多开始次数。"));

  private final Sections sections;
  private final SettingsInFile base;
  private final Complaints complaints;
  private final List<Intervention> read = new ArrayList<>();
  private final Map<String, Place> placeByName = new HashMap<>();

  InterventionsInFile(Sections sections, SettingsInFile base, Complaints complaints) {
    this.sections = sections;
    this.base = base;
    this.complaints = complaints;
  }

  private static AllowedValue allowed(
      String name, Unit unit, double most, double standard, Text meaning) {
    return new AllowedValue(
        name,
        new Parameter("intervention." + name, unit, 1, most, standard, meaning, "Assumption"));
  }

  /**
   * All interventions, after complaining about those that contradict the file or each other.
   *
   * @param durationDays how long the life is, where the file says it
   */
  List<Intervention> in(Entries top, Optional<Integer> durationDays) {
    list(top, durationDays);
    new RunningTogether(sections, complaints).check(base, read, placeByName);
    return read;
  }

  /** All interventions, each looked at alone. */
  List<Intervention> list(Entries top, Optional<Integer> durationDays) {
    Optional<SequenceNode> list =
        top.get("interventions")
            .flatMap(e -> Written.list(e, "interventions", EXPECTED, complaints));
    list.ifPresent(nodes -> nodes.getValue().forEach(this::take));
    durationDays.ifPresent(
        days ->
            read.forEach(
                intervention ->
                    refuseIfTooLate(
                        intervention,
                        days,
                        placeByName.getOrDefault(intervention.name(), Place.WHOLE_FILE),
                        complaints)));
    return read;
  }

  /** Complains about an intervention that first begins when the life is over. */
  static void refuseIfTooLate(
      Intervention intervention, int days, Place place, Complaints complaints) {
    if (intervention.trigger() instanceof CalendarTrigger planned && planned.firstDay() >= days) {
      complaints.add(
          place,
          "intervention '"
              + intervention.name()
              + "' begins at "
              + planned.firstDay()
              + " d, but the life ends after "
              + days
              + " d",
          "a day from 0 d to " + (days - 1) + " d, or a longer duration");
    }
  }

  private void take(Node node) {
    Place place = Place.of(node.getStartMark());
    if (node instanceof MappingNode level) {
      intervention(Entries.of(level, complaints), place).ifPresent(read::add);
    } else {
      complaints.add(place, "interventions contains " + Written.kindOf(node), EXPECTED);
    }
  }

  private Optional<Intervention> intervention(Entries keys, Place place) {
    int before = complaints.count();
    keys.refuseOthers(
        KEYS, THEIRS, " in an intervention", "one of " + String.join(", ", KEYS), complaints);
    boolean known = complaints.count() == before;
    Optional<String> name =
        keys.required("name", "the name of an intervention", place, NAME, complaints)
            .flatMap(this::name);
    Optional<Text> title = keys.get("title").flatMap(e -> TITLE.read(e, complaints));
    Optional<Trigger> trigger = new TriggerInFile(complaints).read(keys, place);
    Optional<Integer> lasts = keys.get("for").flatMap(e -> WholeNumber.in(e, LASTS, complaints));
    Optional<Integer> times = keys.get("times").flatMap(e -> WholeNumber.in(e, TIMES, complaints));
    RepeatsInFile repeats = new RepeatsInFile(keys, complaints);
    if (known) {
      times.ifPresent(repeats::refuseVainTimes);
    }
    boolean overlaps = trigger.filter(t -> repeats.refuseOverlap(t, lasts)).isPresent();
    Map<Parameter, Double> set =
        keys.required("set", "set", place, SET, complaints).map(this::set).orElse(Map.of());
    return name.isEmpty() || trigger.isEmpty() || set.isEmpty() || overlaps
        ? Optional.empty()
        : Optional.of(
            new Intervention(name.get(), title, trigger.get(), number(lasts), number(times), set));
  }

  private static OptionalInt number(Optional<Integer> number) {
    return number.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private Optional<String> name(Entries.Entry entry) {
    Optional<String> name = Written.text(entry, "name", NAME, complaints);
    if (name.isEmpty()) {
      return name;
    }
    if (!SAFE.matcher(name.get()).matches()) {
      complaints.add(
          entry.valuePlace(), "the name of an intervention is " + Quotation.of(name.get()), NAME);
      return Optional.empty();
    }
    Place first = placeByName.putIfAbsent(name.get(), entry.place());
    if (first != null) {
      complaints.add(
          entry.valuePlace(),
          "intervention '" + name.get() + "' is named again, first in line " + first.line(),
          "another name");
      return Optional.empty();
    }
    return name;
  }

  /** The values an intervention sets; empty where anything is wrong with one of them. */
  private Map<Parameter, Double> set(Entries.Entry entry) {
    int before = complaints.count();
    Optional<Entries> inside = Written.level(entry, "set", SET, complaints);
    if (inside.isEmpty()) {
      return Map.of();
    }
    sections.refuseUnknownSections(inside.get(), complaints);
    SettingsInFile values = base.above();
    values.readSections(inside.get());
    for (Parameter parameter : sections.foundingOnly()) {
      values
          .placeOf(parameter)
          .ifPresent(
              place ->
                  complaints.add(
                      place,
                      parameter.key() + " is set by an intervention, but read at the founding only",
                      "a parameter that counts every day"));
    }
    if (complaints.count() == before && values.given().isEmpty()) {
      complaints.add(entry.place(), "set changes nothing", SET);
    }
    return complaints.count() == before ? values.given() : Map.of();
  }
}
