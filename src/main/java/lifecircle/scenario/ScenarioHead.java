package lifecircle.scenario;

import java.util.List;
import java.util.Optional;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * What a scenario file says about itself: its name, its title, what to watch, how long it lasts and
 * its seed.
 *
 * <p>Units: {@code duration} in whole days, at most 36,500 (a century); {@code seed} bare, a whole
 * number from 0 to 9223372036854775807.
 */
final class ScenarioHead {
  /** The keys that belong to no section, in the order a file should have them. */
  static final List<String> KEYS =
      List.of(
          "name",
          "title",
          "watch",
          "duration",
          "seed",
          "network_days",
          StageCurve.KEY,
          "off",
          "sources",
          "observed",
          "interventions",
          "variants");

  /** How long a scenario may last. */
  static final AllowedValue DURATION =
      new AllowedValue(
          "duration",
          new Parameter(
              "scenario.duration",
              Unit.DAYS,
              1,
              36_500,
              730,
              new Text("How many days are simulated.", "模拟的天数。"),
              "F1: about two years"));

  private static final String SEED = "a whole number from 0 to 9223372036854775807, such as 1";
  private static final String NAME = "a name of letters, digits, - and _, such as lifecycle";
  static final BilingualText TITLE = new BilingualText("title", 200, false);
  static final BilingualText WATCH = new BilingualText("watch", 2_000, true);

  private final Entries entries;
  private final Complaints complaints;

  ScenarioHead(Entries entries, Complaints complaints) {
    this.entries = entries;
    this.complaints = complaints;
  }

  /** The name; required. */
  Optional<String> name() {
    return required("name", NAME)
        .flatMap(
            entry ->
                Written.text(entry, "name", NAME, complaints)
                    .filter(name -> accepted(entry, ScenarioName.refusal(name))));
  }

  /** The title; required. */
  Optional<Text> title() {
    return required("title", TITLE.bothLanguages()).flatMap(e -> TITLE.read(e, complaints));
  }

  /** What to watch, where the file says it. */
  Optional<Text> watch() {
    return entries.get("watch").flatMap(e -> WATCH.read(e, complaints));
  }

  /** The length of the simulated life in days; required. */
  Optional<Integer> durationDays() {
    return required("duration", DURATION.description())
        .flatMap(
            entry ->
                Written.value(entry, "duration", DURATION, complaints)
                    .filter(words -> accepted(entry, durationRefusal(words))))
        .map(words -> (int) DURATION.held(words));
  }

  /** Why these words are no duration. */
  static Optional<Refusal> durationRefusal(String words) {
    return DURATION.wholeRefusal(words);
  }

  /** The seed; 1 where the file names none. */
  Optional<Long> seed() {
    Optional<Entries.Entry> entry = entries.get("seed");
    if (entry.isEmpty()) {
      return Optional.of(1L);
    }
    return Written.value(
            entry.get(),
            "seed",
            SEED,
            words -> Optional.of(words).filter(w -> seedRefusal(w).isEmpty()),
            complaints)
        .filter(words -> accepted(entry.get(), seedRefusal(words)))
        .map(Long::parseLong);
  }

  private static Optional<Refusal> seedRefusal(String words) {
    boolean whole = words.matches("0|[1-9][0-9]{0,18}");
    boolean fits = whole && (words.length() < 19 || words.compareTo("9223372036854775807") <= 0);
    return fits
        ? Optional.empty()
        : Optional.of(new Refusal("seed is " + Quotation.of(words), SEED, Optional.empty()));
  }

  private Optional<Entries.Entry> required(String key, String expected) {
    return entries.required(key, key, Place.WHOLE_FILE, expected, complaints);
  }

  private boolean accepted(Entries.Entry entry, Optional<Refusal> refusal) {
    refusal.ifPresent(r -> complaints.add(entry.valuePlace(), r));
    return refusal.isEmpty();
  }
}
