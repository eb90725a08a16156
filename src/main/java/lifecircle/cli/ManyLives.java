package lifecircle.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lifecircle.archive.Identity;
import lifecircle.archive.Question;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.RunStore;
import lifecircle.archive.Seeds;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.Arm;
import lifecircle.experiment.Design;
import lifecircle.experiment.Engine;
import lifecircle.experiment.Experiment;
import lifecircle.experiment.Runs;
import lifecircle.quantity.Language;
import lifecircle.report.EnsembleFigures;
import lifecircle.report.EnsembleReport;
import lifecircle.report.EnsembleSummary;
import lifecircle.report.Figure;
import lifecircle.report.Origin;
import lifecircle.report.Plate;
import lifecircle.report.PrecisionText;
import lifecircle.scenario.ObservedCurve;
import lifecircle.scenario.Scenario;

/**
 * Many lives to be lived of one world: a scenario with its seeds, told in a language.
 *
 * @param scenario the world, with its own seed
 * @param resolved its resolved text
 * @param seeds the seeds, one for each life
 * @param until when fewer are enough
 * @param language the language of charts and summaries
 */
record ManyLives(
    Scenario scenario, String resolved, Seeds seeds, Optional<Until> until, Language language)
    implements ManyRuns {
  /** The lives of a scenario as these rooms resolve it. */
  static ManyLives of(
      Scenario scenario, Seeds seeds, Optional<Until> until, Language language, Rooms rooms) {
    return new ManyLives(scenario, rooms.resolved(scenario), seeds, until, language);
  }

  @Override
  public Identity identity() {
    return new Identity(
        scenario.name(),
        new Question.Ensemble(seeds),
        List.of(resolved),
        Release.version(),
        language);
  }

  /** The command that makes it again. */
  private String command() {
    return "lifecircle run "
        + Question.SCENARIO
        + " --runs "
        + seeds.runs()
        + " --seed "
        + seeds.first()
        + seeds.until().map(asked -> " --until " + asked).orElse("")
        + " --lang "
        + language.code();
  }

  @Override
  public int runs() {
    return seeds.runs();
  }

  private Origin origin(ResultFolder folder, Runs runs) throws UnwrittenResult {
    return new PageOrigin(
            scenario.name(),
            PageOrigin.seeds(seeds.first(), seeds.runs(), seeds.until()),
            language,
            EnsembleFigures.caption(runs, Release.version(), language),
            command())
        .of(folder, new TreeMap<>(Map.of(Question.SCENARIO, resolved)));
  }

  @Override
  public Lived into(
      ResultFolder folder, Engine engine, RunStore store, int threads, Stride finishedRuns)
      throws UnwrittenResult {
    Design design =
        new Design(
            List.of(Arm.of(scenario)), seeds.first(), seeds.runs(), until.map(Until::precision));
    Experiment.Made made = new Experiment(engine, store, threads).make(design, finishedRuns);
    finishedRuns.writing();
    Runs runs = made.arms().get(0);
    if (runs.count() == 0) {
      throw new NoRunLived(made.arms());
    }
    folder.write(Question.SCENARIO, resolved);
    if (scenario.observed().isPresent()) {
      folder.write(ObservedCurve.FILE, scenario.observed().get().series().canonicalCsv());
    }
    ExperimentFiles.write(made.arms(), folder);
    List<Figure> figures = EnsembleFigures.of(runs, Release.version(), language);
    List<Plate> plates = figures.stream().map(Plate::of).toList();
    List<String> boxes = FigureFiles.write(plates, folder);
    EnsembleSummary summary =
        new EnsembleSummary(
            runs,
            figures,
            design
                .until()
                .map(
                    wish ->
                        new PrecisionText(wish, made.arms(), made.seeds(), seeds.runs(), language)),
            command(),
            language);
    folder.write("summary.md", summary.markdown());
    folder.write("report.html", new EnsembleReport(summary, plates, origin(folder, runs)).html());
    Told told = Told.of(summary.terminal(), boxes).with(BrokenRuns.lines(made.arms()));
    return new Lived(told, made.seeds());
  }
}
