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

/** What was found of all patterns, in tables of a line for each pattern and each of its numbers. */
final class PatternsText {
  private static final Text ROW = new Text("row", "编号");
  private static final Text PATTERN = new Text("pattern and number", "规律与数值");
  private static final Text MEASURED = new Text("measured", "测得");
  private static final Text BAND = new Text("band", "范围");
  private static final Text VERDICT = new Text("verdict", "判定");
  private static final Text CALIBRATED = new Text(" (c)", "（校）");
  private static final Text OF = new Text(" of ", " / ");

  private final List<PatternFinding> findings;
  private final Language language;

  /** The findings, told in a language. */
  PatternsText(List<PatternFinding> findings, Language language) {
    this.findings = List.copyOf(findings);
    this.language = language;
  }

  /** How many patterns are in band, of how many, and which are not: a line a verdict. */
  List<String> counts() {
    List<String> lines = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      List<String> ids =
          findings.stream()
              .filter(one -> one.verdict() == verdict)
              .map(one -> one.pattern().id())
              .toList();
      lines.add(
          verdict.term().in(language)
              + ": "
              + ids.size()
              + OF.in(language)
              + findings.size()
              + (ids.isEmpty() ? "" : " (" + String.join(", ", ids) + ")"));
    }
    long chosen =
        findings.stream()
            .filter(one -> one.verdict() == Verdict.IN_BAND)
            .filter(one -> one.pattern().name().isCalibrated())
            .count();
    lines.add(Sentence.CALIBRATED.in(language, Long.toString(chosen)));
    return lines;
  }

  /** Numbers by their names in files, for a terminal. */
  TextTable inShort() {
    return table(true);
  }

  /** Numbers in words. */
  TextTable whole() {
    return table(false);
  }

  private TextTable table(boolean inShort) {
    List<List<String>> rows = new ArrayList<>();
    for (PatternFinding finding : findings) {
      rows.add(
          List.of(
              finding.pattern().id(),
              title(finding),
              "",
              "",
              finding.verdict().term().in(language)));
      finding.reason().ifPresent(why -> rows.add(List.of("", why.in(language), "", "", "")));
      for (int k = 0; k < finding.pattern().numbers().size() && finding.reason().isEmpty(); k++) {
        rows.add(row(finding, k, inShort));
      }
    }
    return new TextTable(
        List.of(
            ROW.in(language),
            PATTERN.in(language),
            MEASURED.in(language),
            BAND.in(language),
            VERDICT.in(language)),
        List.of(false, false, true, true, false),
        rows);
  }

  private String title(PatternFinding finding) {
    return finding.pattern().title().in(language)
        + (finding.pattern().name().isCalibrated() ? CALIBRATED.in(language) : "");
  }

  private List<String> row(PatternFinding finding, int k, boolean inShort) {
    PatternNumber number = finding.pattern().numbers().get(k);
    return List.of(
        "",
        inShort ? "  " + number.name() : number.title().in(language),
        number(finding.values().get(k).value()),
        band(number.accepted()),
        finding.verdict(k).map(verdict -> verdict.term().in(language)).orElse(""));
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    int digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + digits + "f", value).replace('-', '−');
  }

  static String band(Accepted accepted) {
    if (!accepted.isAsked()) {
      return "";
    }
    if (Double.isInfinite(accepted.low())) {
      return "≤ " + plain(accepted.high());
    }
    return Double.isInfinite(accepted.high())
        ? "≥ " + plain(accepted.low())
        : plain(accepted.low()) + "–" + plain(accepted.high());
  }

  private static String plain(double bound) {
    return bound == Math.rint(bound)
        ? String.format(Locale.ROOT, "%.0f", bound)
        : String.format(Locale.ROOT, "%s", bound);
  }
}
