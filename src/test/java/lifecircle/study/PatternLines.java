package lifecircle.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lifecircle.pattern.Accepted;
import lifecircle.pattern.Measured;
import lifecircle.pattern.PatternFinding;
import lifecircle.pattern.PatternNumber;
import lifecircle.pattern.Verdict;

/** What was found of patterns, as lines of a page: one for each number. */
final class PatternLines {
  static final List<String> COLUMNS =
      List.of("pattern", "number", "accepted", "measured (middle half of runs)", "verdict");

  private PatternLines() {}

  static List<List<String>> of(List<PatternFinding> findings) {
    List<List<String>> lines = new ArrayList<>();
    for (PatternFinding finding : findings) {
      String mark = finding.pattern().name().isCalibrated() ? " (c)" : "";
      lines.add(
          List.of(
              "**" + finding.pattern().id() + "**",
              "**" + finding.pattern().title().en() + "**" + mark,
              "",
              "",
              finding.verdict() == Verdict.OUT_OF_BAND
                  ? "**" + finding.verdict().term().en() + "**"
                  : finding.verdict().term().en()));
      for (int k = 0; k < finding.values().size(); k++) {
        PatternNumber number = finding.pattern().numbers().get(k);
        lines.add(
            List.of(
                "",
                number.title().en(),
                accepted(number.accepted()),
                measured(finding.values().get(k)),
                finding.verdict(k).map(verdict -> verdict.term().en()).orElse("")));
      }
    }
    return lines;
  }

  static String accepted(Accepted band) {
    if (!band.isAsked()) {
      return "";
    }
    if (Double.isInfinite(band.low())) {
      return "≤ " + number(band.high());
    }
    return Double.isInfinite(band.high())
        ? "≥ " + number(band.low())
        : number(band.low()) + "–" + number(band.high());
  }

  static String measured(Measured measured) {
    if (Double.isNaN(measured.value())) {
      return "no data";
    }
    return Double.isNaN(measured.low())
        ? number(measured.value())
        : number(measured.value())
            + " ("
            + number(measured.low())
            + "–"
            + number(measured.high())
            + ")";
  }

  static String number(double value) {
    return Spread.number(Math.abs(value) >= 100 ? "%.0f" : "%.2f", value);
  }

  static List<String> counts(List<PatternFinding> findings) {
    return Arrays.stream(Verdict.values())
        .map(
            verdict -> {
              List<String> ids =
                  findings.stream()
                      .filter(finding -> finding.verdict() == verdict)
                      .map(finding -> finding.pattern().id())
                      .toList();
              return verdict.term().en()
                  + ": "
                  + ids.size()
                  + " of "
                  + findings.size()
                  + (ids.isEmpty() ? "" : " (" + String.join(", ", ids) + ")");
            })
        .toList();
  }
}
