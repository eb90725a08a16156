package lifecircle.house;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lifecircle.archive.RowFile;
import lifecircle.observation.Indicator;
import lifecircle.observation.Indicators;
import lifecircle.pattern.Accepted;
import lifecircle.pattern.Pattern;
import lifecircle.pattern.Patterns;
import lifecircle.process.Catalogue;
import lifecircle.quantity.Language;
import lifecircle.quantity.Parameter;
import lifecircle.report.AggregateCsv;
import lifecircle.report.Column;
import lifecircle.report.DifferencesCsv;
import lifecircle.report.DistancesCsv;
import lifecircle.report.EpisodesText;
import lifecircle.report.EventsCsv;
import lifecircle.report.FailedCsv;
import lifecircle.report.LivesCsv;
import lifecircle.report.NetworkCsv;
import lifecircle.report.OverlayCsv;
import lifecircle.report.PatternsCsv;
import lifecircle.report.RunsCsv;
import lifecircle.report.StageSharesCsv;
import lifecircle.report.StagesCsv;
import lifecircle.report.WeeklyCsv;
import lifecircle.report.WeeklyDifferencesCsv;
import lifecircle.scenario.WrittenParameter;

/** The tables of README and of the Chinese page, made from the definitions. */
final class ReferencePages {
  private final Language language;

  ReferencePages(Language language) {
    this.language = language;
  }

  private boolean en() {
    return language == Language.EN;
  }

  /** All parameters, section by section, to be unfolded. */
  List<String> parameters() {
    List<String> lines = new ArrayList<>();
    List<Parameter> all = Catalogue.parameters();
    for (String section : all.stream().map(Parameter::section).distinct().toList()) {
      List<List<String>> rows =
          all.stream().filter(p -> p.section().equals(section)).map(this::row).toList();
      lines.addAll(
          unfolded(
              "<code>" + section + "</code> (" + rows.size() + ")",
              en()
                  ? List.of("key", "what", "from", "to", "default", "source")
                  : List.of("名称", "含义", "最小", "最大", "默认", "来源"),
              rows));
    }
    return lines;
  }

  private List<String> row(Parameter parameter) {
    WrittenParameter written = new WrittenParameter(parameter);
    return List.of(
        "`" + parameter.name() + "`",
        parameter.meaning().in(language),
        written.lowest().orElse(String.join(", ", parameter.choices())),
        written.highest().orElse(""),
        written.standard(),
        parameter.source());
  }

  /** The columns of all tables for programs, file by file. */
  List<String> columns() {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        List.of(
            en()
                ? "An empty cell is no data, never zero; `NaN` is never written. In `series.csv` it"
                    + " is a share or a mean of nobody, or a day on which that column is not"
                    + " measured; in the other tables, what does not apply to the line, as the"
                    + " column says."
                : "空单元格表示无数据，从不表示零；从不写 `NaN`。在 `series.csv` 中，它表示对象为零的比例或均值，或当日不测量该列；"
                    + "在其他表中，表示该列不适用于该行，见列的含义。",
            ""));
    lines.addAll(
        file("series.csv", Indicators.all().stream().map(ReferencePages::column).toList()));
    lines.addAll(file("stages.csv", StagesCsv.columns()));
    lines.addAll(file("interventions.csv", EpisodesText.columns()));
    lines.addAll(file("network_members.csv", NetworkCsv.memberColumns()));
    lines.addAll(file("network_ties.csv", NetworkCsv.tieColumns()));
    lines.addAll(file(EventsCsv.FILE, EventsCsv.columns()));
    lines.addAll(file("observed.csv", OverlayCsv.observedColumns()));
    lines.addAll(file("comparison.csv", OverlayCsv.columns()));
    lines.addAll(file("distances.csv", DistancesCsv.columns()));
    lines.addAll(file("stages --table", LivesCsv.columns()));
    lines.addAll(file("runs.csv", new RunsCsv().columns()));
    lines.addAll(file("weekly.csv", WeeklyCsv.inShort()));
    lines.addAll(file("aggregate.csv", new AggregateCsv().columns()));
    lines.addAll(file("stage_shares.csv", new StageSharesCsv().columns()));
    lines.addAll(file("failed.csv", new FailedCsv().columns()));
    lines.addAll(file("differences.csv", DifferencesCsv.columns()));
    lines.addAll(file("weekly_differences.csv", WeeklyDifferencesCsv.columns()));
    lines.addAll(file("patterns.csv", PatternsCsv.columns()));
    return lines;
  }

  private static Column column(Indicator indicator) {
    return new Column(indicator.name(), indicator.unit(), indicator.meaning());
  }

  private List<String> file(String name, List<Column> columns) {
    return unfolded(
        "<code>" + name + "</code> (" + columns.size() + ")",
        en() ? List.of("column", "unit", "what") : List.of("列", "单位", "含义"),
        columns.stream()
            .map(c -> List.of("`" + c.name() + "`", c.unit(), c.meaning().in(language)))
            .toList());
  }

  private static List<String> unfolded(
      String summary, List<String> headings, List<List<String>> rows) {
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("<details>", "<summary>" + summary + "</summary>", ""));
    lines.add(line(headings));
    lines.add(line(headings.stream().map(heading -> "---").toList()));
    rows.forEach(row -> lines.add(line(row)));
    lines.addAll(List.of("", "</details>"));
    return lines;
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** The Chinese page. */
  static String chinesePage() {
    ReferencePages pages = new ReferencePages(Language.ZH);
    List<String> lines = new ArrayList<>(List.of("# 参数与指标", "", "由 `" + ReferenceTest.COMMAND));
    lines.set(2, lines.get(2) + "` 根据定义生成。`lifecircle explain NAME --lang zh` 给出更多说明。");
    lines.addAll(List.of("", "## 参数", ""));
    lines.addAll(pages.parameters());
    lines.addAll(List.of("", "## 表格的列", ""));
    lines.addAll(pages.columns());
    return String.join("\n", lines) + "\n";
  }

  /** What each pattern is and how it is measured, in both languages. */
  static String patternsPage() {
    List<String> lines = new ArrayList<>(List.of("# Patterns: how they are measured", ""));
    lines.addAll(
        List.of(
            "Made by `"
                + ReferenceTest.COMMAND
                + "` from the definitions that `lifecircle patterns` measures by; `lifecircle explain"
                + " E12` says the same. A pattern is in band when every number with a band is, rounded"
                + " to two decimals. [What was calibrated](patterns.md); [the same on real"
                + " logs](pattern-logs.md).",
            "",
            "*At height* means in weeks whose four-week mean of posters is at half of its peak or"
                + " more. All is measured by what an observer can see: silent is who did not write for"
                + " 84 days, a posting life lasts from the first message to the last; times are slots"
                + " of 20 minutes, also in logs that are finer. How each number is counted was settled"
                + " on the real logs and not on runs. Where a log does not show what a"
                + " pattern needs, it is *not measurable* and does not count as in band. Patterns of"
                + " *other sizes*, *foundings*, *inflow* and *operators' time* are measured on"
                + " scenarios made from the given one: "
                + "the people within reach and the groups times 0.1, 0.3 and 3; as many foundings as"
                + " runs, each with people within reach, founders, operators, their time, media and"
                + " word of mouth times a factor from a quarter to four and up to 20 companions; inflow"
                + " times ten for four weeks from a quarter of the time on, under a quarter and four"
                + " times of the operators' time; operators' time times 0, 0.5, 1, 2 and 4. Of all but"
                + " foundings a third as many runs are made as of the scenario itself.",
            ""));
    lines.addAll(new ReferencePages(Language.EN).patterns());
    lines.addAll(List.of("", "## 中文", ""));
    lines.addAll(new ReferencePages(Language.ZH).patterns());
    return String.join("\n", lines) + "\n";
  }

  private List<String> patterns() {
    List<String> lines = new ArrayList<>();
    lines.add(
        line(
            en()
                ? List.of("", "pattern", "numbers with their band", "how", "source")
                : List.of("", "规律", "数值与范围", "测量方法", "来源")));
    lines.add(line(List.of("---", "---", "---", "---", "---")));
    for (Pattern pattern : Patterns.all()) {
      String numbers =
          pattern.numbers().stream()
              .map(number -> "`" + number.name() + "` " + band(number.accepted()))
              .map(String::strip)
              .collect(Collectors.joining("<br>"));
      lines.add(
          line(
              List.of(
                  pattern.id(),
                  pattern.title().in(language),
                  numbers,
                  pattern.name().how().in(language),
                  pattern.name().source())));
    }
    return lines;
  }

  private static String band(Accepted band) {
    if (!band.isAsked()) {
      return "";
    }
    if (Double.isInfinite(band.low())) {
      return "≤ " + RowFile.number(band.high());
    }
    return Double.isInfinite(band.high())
        ? "≥ " + RowFile.number(band.low())
        : RowFile.number(band.low()) + "–" + RowFile.number(band.high());
  }
}
