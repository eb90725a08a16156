package lifecircle.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.engine.Life;
import lifecircle.lifecycle.StageFinder;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;
import lifecircle.report.FigureText;
import lifecircle.report.LeavingText;
import lifecircle.report.LifecycleFigure;
import lifecircle.report.StageTableText;
import lifecircle.report.StagesCsv;
import lifecircle.report.Summary;
import lifecircle.scenario.Scenario;

/**
 * A life told to the end: its stages, its figure, who left why; in the folder of the result and, in
 * short, on the terminal.
 */
final class Story {
  private static final String FIGURE = "lifecycle.svg";

  private final Scenario scenario;
  private final long seed;
  private final Language language;
  private final Life life;
  private final StageTable stages;

  Story(Scenario scenario, long seed, Language language, Life life) {
    this.scenario = scenario;
    this.seed = seed;
    this.language = language;
    this.life = life;
    this.stages = new StageFinder().find(life.curve());
  }

  /** Puts the stages, the figure and the summary into the folder. */
  void write(ResultFolder folder) throws UnwrittenResult {
    FigureText text =
        new FigureText(
            scenario.title().in(language),
            scenario.name(),
            OptionalLong.of(seed),
            Release.version());
    LifecycleFigure figure = new LifecycleFigure(life.curve(), stages, text, language);
    folder.write("stages.csv", new StagesCsv(life.curve(), stages)::write);
    folder.write("lifecycle.png", figure::png);
    folder.write(FIGURE, figure::svg);
    folder.write("summary.md", summary(figure).markdown(language));
  }

  private Summary summary(LifecycleFigure figure) {
    return new Summary(
        scenario.title(),
        Optional.of(scenario.watch()),
        FIGURE,
        figure.altText(),
        stages.verdict(),
        List.of(),
        new StageTableText(life.curve(), stages, language),
        Optional.of(leaving()),
        "lifecircle run scenario.yaml --seed " + seed + " --lang " + language.code(),
        List.of());
  }

  /** The story in a few lines for the terminal. */
  String inShort() {
    return String.join(
        "\n",
        scenario.title().in(language),
        "",
        new StageTableText(life.curve(), stages, language).terminal(),
        stages.verdict().in(language),
        "",
        leaving().terminal());
  }

  private LeavingText leaving() {
    return new LeavingText(life.departures()::of, language);
  }
}
