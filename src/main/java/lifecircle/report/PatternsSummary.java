package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import lifecircle.pattern.PatternFinding;
import lifecircle.quantity.Language;

/**
 * Which patterns of real communities were found: {@code summary.md}, and the same in short for the
 * terminal.
 *
 * @param title what was measured
 * @param measured on how much, in a line
 * @param findings what was found
 * @param notes what the reader of the numbers should know of the data
 * @param command the command that makes all this again
 * @param language the language of the page
 */
public record PatternsSummary(
    String title,
    String measured,
    List<PatternFinding> findings,
    List<String> notes,
    String command,
    Language language) {
  /** Keeps copies. */
  public PatternsSummary {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /** The page, with lines ending in LF. */
  public String markdown() {
    PatternsText text = new PatternsText(findings, language);
    List<String> page = new ArrayList<>();
    page.add("# " + TextTable.safe(title));
    page.add(TextTable.safe(measured));
    notes.forEach(note -> page.add(TextTable.safe(note)));
    page.add(bullets(text.counts()));
    page.add(text.whole().markdown().stripTrailing());
    page.add("## " + Phrase.RUN_AGAIN.in(language));
    page.add("```\n" + command + "\n```");
    return String.join("\n\n", page) + "\n";
  }

  private static String bullets(List<String> lines) {
    return "- " + String.join("\n- ", lines.stream().map(TextTable::safe).toList());
  }

  /** The same in short, for a terminal of 80 columns. */
  public String terminal() {
    PatternsText text = new PatternsText(findings, language);
    List<String> lines = new ArrayList<>(List.of(title, measured));
    lines.addAll(notes);
    lines.add("");
    lines.add(text.inShort().terminal());
    lines.addAll(text.counts());
    return String.join("\n", lines);
  }
}
