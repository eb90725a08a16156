package lifecircle.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lifecircle.quantity.Parameter;

/**
 * Settings given beside a file, on the command line: {@code arrive.entry_threshold=0.4}. They are
 * checked as if they stood in a file.
 */
final class Assignments {
  private static final String DURATION = "duration";

  private final Sections sections;
  private final Complaints complaints;
  private final String expected;

  Assignments(Sections sections, Complaints complaints) {
    this.sections = sections;
    this.complaints = complaints;
    this.expected =
        "section.name=value, such as "
            + sections.parameters().stream()
                .findFirst()
                .map(p -> p.key() + "=" + AllowedValue.written(p, p.standard()))
                .map(Quotation::of)
                .orElse("'duration=730 d'");
  }

  /** The scenario with all assignments applied; they do not depend on each other's order. */
  Scenario applied(Scenario scenario, List<String> assignments) {
    SettingsInFile settings = new SettingsInFile(sections, scenario.settings(), complaints);
    int durationDays = scenario.durationDays();
    Set<String> given = new HashSet<>();
    for (String assignment : assignments) {
      int sign = assignment.indexOf('=');
      if (sign < 0) {
        complain("no '=' in " + Quotation.of(assignment), expected, Optional.empty());
        continue;
      }
      String key = assignment.substring(0, sign).strip();
      String words = assignment.substring(sign + 1).strip();
      Optional<Parameter> parameter = sections.parameter(key);
      if (!given.add(key)) {
        complain(Quotation.of(key) + " is given twice", "each name once", Optional.empty());
      } else if (key.equals(DURATION)) {
        durationDays = durationDays(words).orElse(durationDays);
      } else if (parameter.isPresent()) {
        set(settings, parameter.get(), words);
      } else {
        complain("unknown parameter " + Quotation.of(key), expected, sections.nearestKey(key));
      }
    }
    Scenario changed = scenario.lasting(durationDays).with(settings.consistent());
    new RunningTogether(sections, complaints).check(settings, scenario.interventions(), Map.of());
    for (Intervention intervention : changed.interventions()) {
      InterventionsInFile.refuseIfTooLate(
          intervention, changed.durationDays(), Place.WHOLE_FILE, complaints);
    }
    return changed;
  }

  private void set(SettingsInFile settings, Parameter parameter, String words) {
    AllowedValue allowed = new AllowedValue(parameter.key(), parameter);
    if (SeveralValues.onCommandLine(words, allowed)) {
      complaints.add(Place.WHOLE_FILE, allowed.several(words));
    } else {
      settings.set(parameter, allowed, words, Place.WHOLE_FILE, Place.WHOLE_FILE);
    }
  }

  private Optional<Integer> durationDays(String words) {
    Optional<Refusal> refusal =
        SeveralValues.onCommandLine(words, ScenarioHead.DURATION)
            ? Optional.of(ScenarioHead.DURATION.several(words))
            : ScenarioHead.durationRefusal(words);
    refusal.ifPresent(r -> complaints.add(Place.WHOLE_FILE, r));
    return refusal.isPresent()
        ? Optional.empty()
        : Optional.of((int) ScenarioHead.DURATION.held(words));
  }

  private void complain(String what, String instead, Optional<String> nearest) {
    complaints.add(Place.WHOLE_FILE, what, instead, nearest);
  }
}
