package lifecircle.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lifecircle.quantity.Language;

/**
 * A page of HTML that needs nothing but itself: {@code report.html}. It opens from disk, asks no
 * network for anything, can be printed, and can be read without its script. The same report is the
 * same bytes on every machine.
 *
 * @param language the language of every word
 * @param title above everything
 * @param finding what was found, in a sentence
 * @param origin where the numbers come from, in a line
 * @param sections what is told, in order
 */
record Report(
    Language language, String title, String finding, String origin, List<Section> sections) {
  /** Keeps a copy. */
  Report {
    sections = List.copyOf(sections);
  }

  /** The page, with lines ending in LF. */
  String html() {
    String style = Mould.text("page.css");
    String script = Mould.text("page.js");
    return Mould.fill(
        "page",
        Map.ofEntries(
            Map.entry("lang", tag(language)),
            Map.entry("title", title),
            Map.entry("finding", finding),
            Map.entry("origin", origin),
            Map.entry("style", style),
            Map.entry("styleHash", hash(style)),
            Map.entry("script", script),
            Map.entry("scriptHash", hash(script)),
            Map.entry("skip", PagePhrase.SKIP.in(language)),
            Map.entry("contents", PagePhrase.CONTENTS.in(language)),
            Map.entry("copy", PagePhrase.COPY.in(language)),
            Map.entry("copied", PagePhrase.COPIED.in(language)),
            Map.entry("read", PagePhrase.READ_VALUES.in(language)),
            Map.entry("hint", PagePhrase.READ_HINT.in(language)),
            Map.entry("links", sections.stream().map(Report::link).toList()),
            Map.entry(
                "sections", sections.stream().map(Section::html).collect(Collectors.joining()))));
  }

  private static Map<String, String> link(Section section) {
    return Map.of("id", section.id(), "heading", section.heading());
  }

  /** How HTML names a language. */
  static String tag(Language language) {
    return language == Language.EN ? "en" : "zh-CN";
  }

  /** The fingerprint by which a page says that only this style, or this script, is its own. */
  private static String hash(String text) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
