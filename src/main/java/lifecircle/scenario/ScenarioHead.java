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
  static final List<String> KEYS = List.of("name", "title", "watch", "duration", "seed", "off");

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
              "Field notes F1: about two years"));

  private static final String SEED = "a whole number from 0 to 9223372036854775807, such as 1";
  private static final String NAME = "a name of letters, digits, - and _, such as lifecycle";
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_WATCH = 2_000;

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
                Written.words(entry, "name", NAME, complaints)
                    .filter(name -> accepted(entry, ScenarioName.refusal(name))));
  }

  /** The title; required. */
  Optional<Text> title() {
    return required("title", bothLanguages("title")).flatMap(e -> text(e, LONGEST_TITLE));
  }

  /** What to watch, where the file says it. */
  Optional<Text> watch() {
    return entries.get("watch").flatMap(e -> text(e, LONGEST_WATCH));
  }

  /** The length of the simulated life in days; required. */
  Optional<Integer> durationDays() {
    return required("duration", DURATION.description())
        .flatMap(
            entry ->
                Written.number(entry, "duration", DURATION, complaints)
                    .filter(words -> accepted(entry, durationRefusal(words))))
        .map(words -> (int) DURATION.held(words));
  }

  /** Why these words are no duration. */
  static Optional<Refusal> durationRefusal(String words) {
    return DURATION
        .refusal(words)
        .or(
            () ->
                Optional.of(DURATION.held(words))
                    .filter(days -> days != Math.rint(days))
                    .map(
                        days ->
                            new Refusal(
                                "duration is " + Quotation.of(words) + ", which is not whole",
                                DURATION.description(),
                                Optional.empty())));
  }

  /** The seed; 1 where the file names none. */
  Optional<Long> seed() {
    Optional<Entries.Entry> entry = entries.get("seed");
    if (entry.isEmpty()) {
      return Optional.of(1L);
    }
    return Written.unquoted(
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

  private static String bothLanguages(String key) {
    return "the " + key + " in both languages, such as {en: A whole life, zh: 完整的一生}";
  }

  private Optional<Text> text(Entries.Entry entry, int longest) {
    String key = entry.key();
    String expected = bothLanguages(key);
    Optional<Entries> languages = Written.level(entry, key, expected, complaints);
    if (languages.isEmpty()) {
      return Optional.empty();
    }
    languages
        .get()
        .refuseOthers(
            List.of("en", "zh"),
            " in '" + key + "'",
            "en and zh, and quotation marks around a text with a comma in it",
            complaints);
    Optional<String> en = language(languages.get(), entry, "en", longest);
    Optional<String> zh = language(languages.get(), entry, "zh", longest);
    return en.isPresent() && zh.isPresent()
        ? Optional.of(new Text(en.get(), zh.get()))
        : Optional.empty();
  }

  private Optional<String> language(
      Entries languages, Entries.Entry parent, String code, int longest) {
    String name = parent.key() + "." + code;
    String expected = "a text of at most " + longest + " characters";
    return languages
        .required(code, name, parent.place(), bothLanguages(parent.key()), complaints)
        .flatMap(
            entry ->
                Written.words(entry, name, expected, complaints)
                    .filter(words -> accepted(entry, textRefusal(name, words, longest))));
  }

  private static Optional<Refusal> textRefusal(String name, String words, int longest) {
    String fault =
        words.isEmpty()
            ? " is empty"
            : words.codePointCount(0, words.length()) > longest
                ? " has " + words.codePointCount(0, words.length()) + " characters"
                : words.codePoints().anyMatch(ScenarioHead::strange)
                    ? " has a character that belongs in no text: " + Quotation.of(words)
                    : "";
    return fault.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                name + fault, "a text of at most " + longest + " characters", Optional.empty()));
  }

  private static boolean strange(int point) {
    int type = Character.getType(point);
    return (type == Character.CONTROL && point != '\n')
        || type == Character.SURROGATE
        || point == 0xFEFF
        || (point & 0xFFFE) == 0xFFFE;
  }

  private boolean accepted(Entries.Entry entry, Optional<Refusal> refusal) {
    refusal.ifPresent(r -> complaints.add(entry.valuePlace(), r));
    return refusal.isEmpty();
  }
}
