package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lifecircle.pattern.Accepted;
import lifecircle.pattern.PatternFinding;
import lifecircle.pattern.PatternNumber;
import lifecircle.pattern.Verdict;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/** What was found of all patterns, as a table of one line a number. */
public final class PatternsText {
  private final List<PatternFinding> findings;
  private final Language language;

  /** The findings, told in a language. */
  public PatternsText(List<PatternFinding> findings, Language language) {
    this.findings = List.copyOf(findings);
    this.language = language;
  }

  /** For a terminal. */
  public String terminal() {
    return table().terminal() + "\n" + counts() + "\n";
  }

  /** How many patterns are in band, of how many, and which are not. */
  public String counts() {
    StringBuilder text = new StringBuilder();
    for (Verdict verdict : Verdict.values()) {
      List<String> ids =
          findings.stream()
              .filter(one -> one.verdict() == verdict)
              .map(one -> one.pattern().id())
              .toList();
      String of = language == Language.EN ? " of " : " / ";
      text.append(verdict.term().in(language))
          .append(": ")
          .append(ids.size())
          .append(of)
          .append(findings.size())
          .append(ids.isEmpty() ? "" : " (" + String.join(", ", ids) + ")")
          .append('\n');
    }
    return text.toString();
  }

  TextTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (PatternFinding finding : findings) {
      rows.add(
          List.of(
              finding.pattern().id(),
              finding.pattern().title().in(language),
              "",
              "",
              finding.verdict().term().in(language)
                  + finding.reason().map(why -> ": " + why.in(language)).orElse("")));
      for (int k = 0; k < finding.pattern().numbers().size(); k++) {
        rows.add(row(finding, k));
      }
    }
    return new TextTable(
        List.of(
            new Text("row", "编号").in(language),
            new Text("pattern", "规律").in(language),
            new Text("measured", "测得").in(language),
            new Text("band", "范围").in(language),
            new Text("verdict", "判定").in(language)),
        List.of(false, false, true, true, false),
        rows);
  }

  private List<String> row(PatternFinding finding, int k) {
    PatternNumber number = finding.pattern().numbers().get(k);
    return List.of(
        "",
        "· " + number.title().in(language),
        number(finding.values().get(k).value()),
        band(number.accepted()),
        finding.verdict(k).map(verdict -> verdict.term().in(language)).orElse(""));
  }

  static String number(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    int digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + digits + "f", value).replace('-', '−');
  }

  private static String band(Accepted accepted) {
    if (!accepted.isAsked()) {
      return "";
    }
    if (Double.isInfinite(accepted.low())) {
      return "≤ " + number(accepted.high());
    }
    return Double.isInfinite(accepted.high())
        ? "≥ " + number(accepted.low())
        : number(accepted.low()) + "–" + number(accepted.high());
  }
}
