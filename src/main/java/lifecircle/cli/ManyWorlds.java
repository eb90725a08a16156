package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lifecircle.archive.Identity;
import lifecircle.archive.Question;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.RunStore;
import lifecircle.archive.Seeds;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.Arm;
import lifecircle.experiment.Contrast;
import lifecircle.experiment.Design;
import lifecircle.experiment.Engine;
import lifecircle.experiment.Experiment;
import lifecircle.experiment.Headline;
import lifecircle.experiment.Runs;
import lifecircle.experiment.WeeklyDifference;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;
import lifecircle.report.ComparisonFigures;
import lifecircle.report.ComparisonReport;
import lifecircle.report.ComparisonSummary;
import lifecircle.report.ContrastTable;
import lifecircle.report.Figure;
import lifecircle.report.Origin;
import lifecircle.report.Plate;
import lifecircle.report.PrecisionText;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.ScenarioDifference;

/**
 * Scenarios to be run with the same seeds and compared with the first of them, reported in a
 * language.
 *
 * @param worlds plain scenarios of different names
 * @param resolved the resolved text of each
 * @param seeds the seeds, the same for all of them
 * @param until when fewer are enough
 * @param headline the outcome that is declared to be reported first
 * @param language the language of charts and summaries
 */
record ManyWorlds(
    List<Scenario> worlds,
    List<String> resolved,
    Seeds seeds,
    Optional<Until> until,
    Headline headline,
    Language language)
    implements ManyRuns {
  /** The indicator whose difference is drawn. */
  private static final String DRAWN = "active_members_7d";

  /** Keeps copies. */
  ManyWorlds {
    worlds = List.copyOf(worlds);
    resolved = List.copyOf(resolved);
  }

  /** The comparison of these scenarios as these rooms resolve them. */
  static ManyWorlds of(
      List<Scenario> worlds,
      Seeds seeds,
      Optional<Until> until,
      Headline headline,
      Language language,
      Rooms rooms) {
    List<String> resolved = worlds.stream().map(rooms::resolved).toList();
    return new ManyWorlds(worlds, resolved, seeds, until, headline, language);
  }

  private Question.Comparison question() {
    List<String> names = worlds.stream().map(Scenario::name).toList();
    return new Question.Comparison(names, seeds, headline.names());
  }

  @Override
  public Identity identity() {
    return new Identity(worlds.get(0).name(), question(), resolved, Release.version(), language);
  }

  @Override
  public int runs() {
    return seeds.runs() * worlds.size();
  }

  /** The command that makes it again. */
  private String command() {
    return "lifecircle compare "
        + String.join(" ", question().files())
        + " --runs "
        + seeds.runs()
        + " --seed "
        + seeds.first()
        + seeds.until().map(asked -> " --until " + asked).orElse("")
        + (headline.isUsual() ? "" : " --headline " + headline.names().get(0))
        + " --lang "
        + language.code();
  }

  /** The arms; where two have one title, all go by their names. */
  private List<Arm> arms() {
    long titles = worlds.stream().map(Scenario::title).map(t -> t.in(language)).distinct().count();
    return worlds.stream()
        .map(
            world ->
                titles == worlds.size()
                    ? Arm.of(world)
                    : new Arm(world.name(), new Text(world.name(), world.name()), world))
        .toList();
  }

  private List<List<ScenarioDifference>> differences() {
    List<List<ScenarioDifference>> differences = new ArrayList<>();
    for (String other : resolved.subList(1, resolved.size())) {
      try {
        differences.add(ScenarioDifference.between(resolved.get(0), other));
      } catch (RefusedInput impossible) {
        throw new IllegalStateException("a resolved scenario cannot be read", impossible);
      }
    }
    return differences;
  }

  private Origin origin(ResultFolder folder, List<Runs> arms) throws UnwrittenResult {
    SortedMap<String, String> inputs = new TreeMap<>();
    for (int k = 0; k < resolved.size(); k++) {
      inputs.put(question().files().get(k), resolved.get(k));
    }
    return new PageOrigin(
            worlds.get(0).name(),
            PageOrigin.seeds(seeds.first(), seeds.runs(), seeds.until()),
            language,
            ComparisonFigures.caption(arms, Release.version(), language),
            command())
        .of(folder, inputs);
  }

  private List<Figure> figures(List<Runs> arms, List<Contrast> contrasts) {
    return ComparisonFigures.of(
        arms,
        contrasts.stream().map(contrast -> WeeklyDifference.of(contrast.pairs(), DRAWN)).toList(),
        contrasts.stream().map(contrast -> new ContrastTable(contrast, language).figure()).toList(),
        Release.version(),
        language);
  }

  @Override
  public Lived into(
      ResultFolder folder, Engine engine, RunStore store, int threads, Stride finishedRuns)
      throws UnwrittenResult {
    Design design = new Design(arms(), seeds.first(), seeds.runs(), until.map(Until::precision));
    Experiment.Made made = new Experiment(engine, store, threads).make(design, finishedRuns);
    finishedRuns.writing();
    List<Runs> arms = made.arms();
    List<Contrast> contrasts =
        arms.stream().skip(1).map(arm -> Contrast.of(arms.get(0), arm, headline)).toList();
    if (contrasts.stream().allMatch(contrast -> contrast.effects().pairs() == 0)) {
      throw new NoRunLived(arms);
    }
    for (int k = 0; k < resolved.size(); k++) {
      folder.write(question().files().get(k), resolved.get(k));
    }
    ExperimentFiles.write(arms, folder);
    ExperimentFiles.writeDifferences(contrasts, folder);
    List<Figure> figures = figures(arms, contrasts);
    List<Plate> plates = figures.stream().map(Plate::of).toList();
    List<String> boxes = FigureFiles.write(plates, folder);
    ComparisonSummary summary =
        new ComparisonSummary(
            arms,
            contrasts,
            figures,
            design
                .until()
                .map(wish -> new PrecisionText(wish, arms, made.seeds(), seeds.runs(), language)),
            command(),
            language);
    folder.write("summary.md", summary.markdown());
    folder.write(
        "report.html",
        new ComparisonReport(summary, differences(), plates, origin(folder, arms)).html());
    Told told = Told.of(summary.terminal(), boxes).with(BrokenRuns.lines(arms));
    return new Lived(told, made.seeds() * arms.size());
  }
}
