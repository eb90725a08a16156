package lifecircle.house;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lifecircle.observation.Indicator;
import lifecircle.observation.Indicators;
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
}
