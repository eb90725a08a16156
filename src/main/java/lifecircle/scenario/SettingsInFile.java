package lifecircle.scenario;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lifecircle.quantity.Contradiction;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The settings as one file gives them, parameter by parameter; whatever it is silent about keeps
 * the value it had.
 */
final class SettingsInFile {
  private final Sections sections;
  private final Complaints complaints;
  private final Map<Parameter, Place> places = new HashMap<>();
  private final Map<String, Place> headings = new HashMap<>();
  private final Set<Parameter> doubtful = new HashSet<>();
  private final Map<Parameter, Double> given = new LinkedHashMap<>();
  private Settings settings;

  SettingsInFile(Sections sections, Settings before, Complaints complaints) {
    this.sections = sections;
    this.settings = before;
    this.complaints = complaints;
  }

  /** Reads all sections of a file and returns the settings, free of contradictions. */
  Settings read(Entries top) {
    sections.refuseUnknownKeys(top, complaints);
    readSections(top);
    return consistent();
  }

  /** Reads the sections of a level; what else stands there is not looked at. */
  void readSections(Entries level) {
    for (String section : sections.all().keySet()) {
      level.get(section).ifPresent(this::readSection);
    }
  }

  /** Settings that are laid over these for a while. */
  SettingsInFile above() {
    return new SettingsInFile(sections, settings, complaints);
  }

  /** The values as they stand now. */
  Settings settings() {
    return settings;
  }

  /** What was given and could be read, in held form, in the order of the parameters. */
  Map<Parameter, Double> given() {
    return given;
  }

  /** Where a parameter was given. */
  Optional<Place> placeOf(Parameter parameter) {
    return Optional.ofNullable(places.get(parameter));
  }

  /** Whether all parameters of a contradiction could be read. */
  boolean sound(Contradiction contradiction) {
    return contradiction.between().stream().noneMatch(doubtful::contains);
  }

  private void readSection(Entries.Entry heading) {
    String section = heading.key();
    Map<String, Parameter> parameters = sections.parametersOf(section);
    Optional<Entries> inside =
        Written.level(
            heading,
            "section '" + section + "'",
            "its keys indented below it: " + String.join(", ", parameters.keySet()),
            complaints);
    headings.put(section, heading.place());
    if (inside.isEmpty()) {
      doubtful.addAll(parameters.values());
      return;
    }
    sections.refuseUnknownKeys(section, inside.get(), complaints);
    for (Parameter parameter : parameters.values()) {
      inside.get().get(parameter.name()).ifPresent(entry -> readValue(parameter, entry));
    }
  }

  private void readValue(Parameter parameter, Entries.Entry entry) {
    AllowedValue allowed = new AllowedValue(parameter.key(), parameter);
    Optional<String> words = Written.value(entry, parameter.key(), allowed, complaints);
    if (words.isPresent()) {
      set(parameter, allowed, words.get(), entry.place(), entry.valuePlace());
    } else {
      doubtful.add(parameter);
    }
  }

  /** Sets one parameter to the value these words spell, or complains. */
  void set(Parameter parameter, AllowedValue allowed, String words, Place key, Place value) {
    places.put(parameter, key);
    Optional<Refusal> refusal = allowed.refusal(words);
    if (refusal.isPresent()) {
      doubtful.add(parameter);
      complaints.add(value, refusal.get());
    } else {
      given.put(parameter, allowed.held(words));
      settings = settings.with(parameter, allowed.held(words));
    }
  }

  /** The settings, after complaining about those that contradict each other. */
  Settings consistent() {
    for (Contradiction contradiction : sections.contradictions()) {
      if (sound(contradiction) && contradiction.found().test(settings)) {
        complaints.add(
            lastPlace(contradiction), words(contradiction, settings), contradiction.rule().en());
      }
    }
    return settings;
  }

  /** The last of the parameters that stand in the file, or else the last of their sections. */
  private Place lastPlace(Contradiction contradiction) {
    return last(contradiction.between().stream().map(places::get))
        .or(() -> last(contradiction.between().stream().map(p -> headings.get(p.section()))))
        .orElse(Place.WHOLE_FILE);
  }

  private static Optional<Place> last(Stream<@Nullable Place> some) {
    return some.flatMap(Stream::ofNullable).max(Comparator.comparingInt(Place::line));
  }

  /** The values that contradict each other. */
  static String words(Contradiction contradiction, Settings settings) {
    return contradiction.between().stream()
        .map(p -> p.key() + " = " + AllowedValue.written(p, settings.number(p)))
        .collect(Collectors.joining(", ", "", " contradict each other"));
  }
}
