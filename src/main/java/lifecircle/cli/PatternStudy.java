package lifecircle.cli;

import java.util.EnumSet;
import java.util.List;
import lifecircle.archive.Identity;
import lifecircle.archive.Question;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.RunStore;
import lifecircle.archive.Seeds;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.Engine;
import lifecircle.experiment.FailedRun;
import lifecircle.experiment.PatternDesigns;
import lifecircle.experiment.PatternRuns;
import lifecircle.experiment.PatternTask;
import lifecircle.pattern.Need;
import lifecircle.pattern.PatternDesign;
import lifecircle.pattern.PatternFinding;
import lifecircle.pattern.Patterns;
import lifecircle.quantity.Language;
import lifecircle.report.PatternsCsv;
import lifecircle.report.PatternsSummary;
import lifecircle.scenario.Scenario;

/**
 * The runs of one scenario from which patterns are measured.
 *
 * @param scenario the scenario, with its own seed
 * @param resolved its resolved text
 * @param seeds the seeds, one for each run
 * @param designs whether scenarios made from it are run, too
 * @param language the language of the summary
 */
record PatternStudy(
    Scenario scenario, String resolved, Seeds seeds, boolean designs, Language language)
    implements ManyRuns {
  /** The study of a scenario as these rooms resolve it. */
  static PatternStudy of(
      Scenario scenario, Seeds seeds, boolean designs, Language language, Rooms rooms) {
    Scenario plain = scenario.forManyLives();
    return new PatternStudy(plain, rooms.resolved(plain), seeds, designs, language);
  }

  @Override
  public Identity identity() {
    return new Identity(
        scenario.name(),
        new Question.Patterns(seeds, designs),
        List.of(resolved),
        Release.version(),
        language);
  }

  private List<PatternTask> tasks() {
    return PatternDesigns.tasks(scenario, seeds.first(), seeds.runs(), designs);
  }

  @Override
  public int runs() {
    return tasks().size();
  }

  @Override
  public Lived into(
      ResultFolder folder, Engine engine, RunStore store, int threads, Stride finishedRuns)
      throws UnwrittenResult {
    PatternRuns.Made made = new PatternRuns(store, threads).make(tasks(), finishedRuns);
    finishedRuns.writing();
    if (made.cases().all().stream().noneMatch(one -> one.design() == PatternDesign.GIVEN)) {
      throw NoRunLived.ofAll(broken(made.failed()));
    }
    List<PatternFinding> findings = Patterns.judge(made.cases(), EnumSet.noneOf(Need.class));
    PatternsSummary summary =
        new PatternsSummary(
            scenario.title().in(language), lived(), findings, List.of(), command(), language);
    folder.write(Question.SCENARIO, resolved);
    folder.write("patterns.csv", new PatternsCsv(findings)::write);
    folder.write("summary.md", summary.markdown());
    Told told = Told.of(summary.terminal(), List.of()).with(broken(made.failed()));
    return new Lived(told, made.cases().all().size());
  }

  private String lived() {
    long last = seeds.first() + seeds.runs() - 1;
    return language == Language.EN
        ? seeds.runs() + " runs, seeds " + seeds.first() + "–" + last
        : seeds.runs() + "次运行，随机种子" + seeds.first() + "–" + last;
  }

  private List<String> broken(List<FailedRun> failed) {
    return failed.stream().map(one -> BrokenRuns.line(scenario.name(), one)).toList();
  }

  private String command() {
    return "lifecircle patterns "
        + Question.SCENARIO
        + " --runs "
        + seeds.runs()
        + " --seed "
        + seeds.first()
        + (designs ? "" : " --no-designs")
        + " --lang "
        + language.code();
  }
}
