package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.engine.Life;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageFinder;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;
import lifecircle.report.BeginningsText;
import lifecircle.report.EpisodesText;
import lifecircle.report.FigureText;
import lifecircle.report.KeyNumber;
import lifecircle.report.LeavingText;
import lifecircle.report.LifecycleFigure;
import lifecircle.report.StageTableText;
import lifecircle.report.StagesCsv;
import lifecircle.report.Summary;
import lifecircle.scenario.ObservedSeries;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.Shelf;

/**
 * A life told to the end, simulated or observed: its stages, its figure and, where it is known, who
 * left why; in the folder of the result and, in short, on the terminal.
 *
 * @param title above everything
 * @param watch what to watch, empty for an observed life
 * @param caption what the figure says below itself
 * @param command the command that makes all this again
 * @param language the language in which it is told
 * @param curve the life seen from outside
 * @param stages its stages
 * @param numbers key numbers of the summary
 * @param leaving who left why, empty for an observed life
 * @param episodes which interventions were running when, empty where the scenario has none
 */
record Story(
    Text title,
    Optional<Text> watch,
    FigureText caption,
    String command,
    Language language,
    ActivityCurve curve,
    StageTable stages,
    List<KeyNumber> numbers,
    Optional<LeavingText> leaving,
    Optional<EpisodesText> episodes) {
  private static final String FIGURE = "lifecycle.svg";

  /** The story of a simulated life. */
  static Story of(Scenario scenario, long seed, Language language, Life life) {
    FigureText caption =
        new FigureText(
            scenario.title().in(language),
            scenario.name(),
            OptionalLong.of(seed),
            Release.version());
    return new Story(
        scenario.title(),
        Optional.of(scenario.watch()).filter(words -> !words.equals(scenario.title())),
        caption,
        "lifecircle run scenario.yaml --seed " + seed + " --lang " + language.code(),
        language,
        life.curve(),
        new StageFinder().find(life.curve()),
        LifeNumbers.of(life),
        Optional.of(new LeavingText(life.departures()::of, language)),
        Optional.of(new EpisodesText(life.episodes(), language))
            .filter(table -> !scenario.interventions().isEmpty()));
  }

  /** The story of an observed life. */
  static Story of(ObservedSeries series, Language language) {
    ActivityCurve curve = ActivityCurve.of(series);
    boolean shipped = Shelf.OBSERVED.names().contains(series.name());
    String source = shipped ? series.name() : series.name() + ".csv";
    return new Story(
        new Text(series.name(), series.name()),
        Optional.empty(),
        new FigureText(series.name(), series.name(), OptionalLong.empty(), Release.version()),
        "lifecircle stages " + source + " --lang " + language.code(),
        language,
        curve,
        new StageFinder().find(curve),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Puts the stages, the figure and the summary into the folder.
   *
   * @return the characters that the figure shows as boxes
   */
  List<String> write(ResultFolder folder) throws UnwrittenResult {
    LifecycleFigure figure = new LifecycleFigure(curve, stages, caption, language);
    folder.write("stages.csv", new StagesCsv(curve, stages)::write);
    folder.write("lifecycle.png", figure::png);
    folder.write(FIGURE, figure::svg);
    Summary summary =
        new Summary(
            title,
            watch,
            FIGURE,
            figure.altText(),
            stages.verdict(),
            numbers,
            new StageTableText(curve, stages, language),
            BeginningsText.of(curve, stages, language),
            leaving,
            episodes,
            command);
    folder.write("summary.md", summary.markdown(language));
    return figure.missingCharacters();
  }

  /**
   * The story in a few lines for the terminal.
   *
   * @param boxes the characters that the figure shows as boxes
   */
  Told told(List<String> boxes) {
    List<String> lines = new ArrayList<>();
    lines.add(title.in(language));
    lines.add(stages.verdict().in(language));
    lines.add("");
    lines.add(new StageTableText(curve, stages, language).terminal());
    BeginningsText.of(curve, stages, language).ifPresent(text -> lines.add(text.terminal()));
    leaving.ifPresent(table -> lines.add(table.terminal()));
    episodes.ifPresent(table -> lines.add(table.terminal()));
    return Told.of(String.join("\n", lines), boxes);
  }
}
