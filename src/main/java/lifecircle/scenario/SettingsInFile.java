package lifecircle.scenario;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
  private Settings settings;

  SettingsInFile(Sections sections, Settings before, Complaints complaints) {
    this.sections = sections;
    this.settings = before;
    this.complaints = complaints;
  }

  /** Reads all sections of a file and returns the settings, free of contradictions. */
  Settings read(Entries top) {
    sections.refuseUnknownKeys(top, complaints);
    for (String section : sections.all().keySet()) {
      top.get(section).ifPresent(this::readSection);
    }
    return consistent();
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
    Optional<String> words = Written.number(entry, parameter.key(), allowed, complaints);
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
      settings = settings.with(parameter, allowed.held(words));
    }
  }

  /** The settings, after complaining about those that contradict each other. */
  Settings consistent() {
    for (Contradiction contradiction : sections.contradictions()) {
      boolean sound = contradiction.between().stream().noneMatch(doubtful::contains);
      if (sound && contradiction.found().test(settings)) {
        complaints.add(lastPlace(contradiction), words(contradiction), contradiction.rule().en());
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

  private String words(Contradiction contradiction) {
    return contradiction.between().stream()
        .map(p -> p.key() + " = " + NumberWithUnit.written(settings.number(p), p.unit()))
        .collect(Collectors.joining(", ", "", " contradict each other"));
  }
}
