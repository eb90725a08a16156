package lifecircle.scenario;

import java.util.List;
import java.util.Optional;
import lifecircle.quantity.Text;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The words under one key in both languages: {@code {en: A whole life, zh: 完整的一生}}.
 *
 * @param key the key, {@code title} or {@code watch}
 * @param longest how many characters each language may have
 * @param lines whether the words may stand on several lines
 */
record BilingualText(String key, int longest, boolean lines) {
  /** The words of an entry, where both languages are good; one text alone serves for both. */
  Optional<Text> read(Entries.Entry entry, Complaints complaints) {
    if (entry.value() instanceof ScalarNode && !Written.isNothing(entry.value())) {
      return words(entry, key, complaints).map(both -> new Text(both, both));
    }
    Optional<Entries> languages = Written.level(entry, key, bothLanguages(), complaints);
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
    Optional<String> en = language("en", languages.get(), entry.place(), complaints);
    Optional<String> zh = language("zh", languages.get(), entry.place(), complaints);
    return en.isPresent() && zh.isPresent()
        ? Optional.of(new Text(en.get(), zh.get()))
        : Optional.empty();
  }

  /** What should stand there, in words. */
  String bothLanguages() {
    return "the " + key + " in both languages, such as {en: A whole life, zh: 完整的一生}";
  }

  private String oneLanguage() {
    return (lines ? "a text" : "one line") + " of at most " + longest + " characters";
  }

  private Optional<String> language(
      String code, Entries languages, Place parent, Complaints complaints) {
    String name = key + "." + code;
    Optional<Entries.Entry> entry =
        languages.required(code, name, parent, bothLanguages(), complaints);
    return entry.flatMap(e -> words(e, name, complaints));
  }

  private Optional<String> words(Entries.Entry entry, String name, Complaints complaints) {
    Optional<String> words = Written.text(entry, name, oneLanguage(), complaints);
    Optional<String> fault = words.flatMap(this::fault);
    fault.ifPresent(f -> complaints.add(entry.valuePlace(), name + f, oneLanguage()));
    return fault.isPresent() ? Optional.empty() : words;
  }

  private Optional<String> fault(String words) {
    int length = words.codePointCount(0, words.length());
    if (words.isEmpty()) {
      return Optional.of(" is empty");
    }
    if (length > longest) {
      return Optional.of(" has " + length + " characters");
    }
    if (!lines && words.contains("\n")) {
      return Optional.of(" has more than one line");
    }
    return words.codePoints().anyMatch(BilingualText::strange)
        ? Optional.of(" has a character that belongs in no text: " + Quotation.of(words))
        : Optional.empty();
  }

  private static boolean strange(int point) {
    int type = Character.getType(point);
    return (type == Character.CONTROL && point != '\n')
        || type == Character.SURROGATE
        || point == 0xFEFF
        || (point & 0xFFFE) == 0xFFFE;
  }
}
