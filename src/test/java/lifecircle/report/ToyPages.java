package lifecircle.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lifecircle.experiment.Contrast;
import lifecircle.experiment.Runs;
import lifecircle.experiment.WeeklyDifference;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;
import lifecircle.scenario.ScenarioDifference;

/** Pages of runs that nobody lived. */
final class ToyPages {
  private static final String VERSION = "0.1.0";

  private ToyPages() {}

  /** Many runs of one world. */
  static String ensemble(Runs runs, Language language) {
    return ensemble(runs, Optional.empty(), language);
  }

  static String ensemble(Runs runs, Optional<PrecisionText> until, Language language) {
    List<Figure> figures = EnsembleFigures.of(runs, VERSION, language);
    String command = "lifecircle run scenario.yaml --runs 12";
    EnsembleSummary summary = new EnsembleSummary(runs, figures, until, command, language);
    return new EnsembleReport(
            summary, plates(figures), origin(command, Map.of("scenario.yaml", "name: toy\n")))
        .html();
  }

  /** Worlds held against the first of them, which differ in these. */
  static String comparison(
      List<Runs> arms, List<ScenarioDifference> differences, Language language) {
    List<Contrast> contrasts =
        arms.stream().skip(1).map(arm -> Contrast.of(arms.get(0), arm)).toList();
    List<WeeklyDifference> weekly =
        contrasts.stream()
            .map(contrast -> WeeklyDifference.of(contrast.pairs(), "active_members_7d"))
            .toList();
    List<List<EffectRow>> effects =
        contrasts.stream().map(contrast -> new ContrastTable(contrast, language).figure()).toList();
    List<Figure> figures = ComparisonFigures.of(arms, weekly, effects, VERSION, language);
    String command = "lifecircle compare arm_1.yaml arm_2.yaml --runs 12";
    ComparisonSummary summary =
        new ComparisonSummary(arms, contrasts, figures, Optional.empty(), command, language);
    return new ComparisonReport(
            summary,
            contrasts.stream().map(contrast -> differences).toList(),
            plates(figures),
            origin(command, Map.of("arm_1.yaml", "name: a\n", "arm_2.yaml", "name: b\n")))
        .html();
  }

  private static List<Plate> plates(List<Figure> figures) {
    return figures.stream().map(Plate::of).toList();
  }

  private static Origin origin(String command, Map<String, String> inputs) {
    return new Origin(
        "n = 12 runs",
        List.of(new KeyNumber(new Text("first seed", "首个随机种子"), "1")),
        new TreeMap<>(Map.of("runs.csv", "00ff")),
        new TreeMap<>(inputs),
        command,
        "lifecircle verify .");
  }
}
