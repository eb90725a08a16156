package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import lifecircle.archive.Question;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.engine.Life;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.Overlay;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;
import lifecircle.report.BeginningsText;
import lifecircle.report.DistancesCsv;
import lifecircle.report.EpisodesText;
import lifecircle.report.Figure;
import lifecircle.report.FigureText;
import lifecircle.report.KeyNumber;
import lifecircle.report.LeavingText;
import lifecircle.report.LifeFigures;
import lifecircle.report.LifeReport;
import lifecircle.report.Method;
import lifecircle.report.NetworkCsv;
import lifecircle.report.NetworkFigure;
import lifecircle.report.NotesText;
import lifecircle.report.Origin;
import lifecircle.report.OverlayCsv;
import lifecircle.report.OverlayText;
import lifecircle.report.Plate;
import lifecircle.report.StageTableText;
import lifecircle.report.StagesCsv;
import lifecircle.report.Summary;
import lifecircle.scenario.ObservedCurve;
import lifecircle.scenario.ObservedSeries;
import lifecircle.scenario.Scenario;
import lifecircle.scenario.ScenarioWriter;
import lifecircle.scenario.SeriesNotes;
import lifecircle.scenario.Shelf;

/**
 * A life told to the end, simulated or observed: its stages, its figures and, where it is known,
 * who left why; in the folder of the result and, in short, on the terminal.
 *
 * @param title above everything
 * @param watch what to watch, empty for an observed life
 * @param command the command that makes all this again
 * @param language the language in which it is told
 * @param curve the life seen from outside
 * @param stages its stages
 * @param figures its figures
 * @param numbers key numbers of the summary
 * @param notes what the reader of the numbers should know of the data
 * @param leaving who left why, empty for an observed life
 * @param episodes which interventions were running when, empty where the scenario has none
 * @param overlay an observed curve laid over the life, where the scenario names one
 * @param network the tables of the tie network, empty for an observed life
 * @param method how the life was made
 * @param origin where its numbers come from
 * @param resolved the resolved scenario, empty for an observed life
 */
record Story(
    Text title,
    Optional<Text> watch,
    String command,
    Language language,
    ActivityCurve curve,
    StageTable stages,
    List<Figure> figures,
    List<KeyNumber> numbers,
    List<Text> notes,
    Optional<LeavingText> leaving,
    Optional<EpisodesText> episodes,
    Optional<Overlay> overlay,
    Optional<NetworkCsv> network,
    Method method,
    FigureText origin,
    Optional<String> resolved) {
  private static final Text NOTE = new Text("Note: ", "注意：");

  /** The story of a simulated life, of which events are written down or not. */
  static Story of(Scenario scenario, long seed, Language language, boolean events, Life life) {
    FigureText caption =
        new FigureText(
            scenario.title().in(language),
            scenario.name(),
            OptionalLong.of(seed),
            Release.version(),
            scenario.curve());
    StageTable stages = life.stages();
    Optional<Overlay> overlay =
        scenario
            .observed()
            .map(curve -> new Overlay(curve, life.chronicle().days(), life.chronicle()::value));
    NetworkFigure network =
        new NetworkFigure(life.stageCurve(), stages, life.portraits(), scenario.networkDays());
    Life told = life.calling(name -> scenario.interventionTitle(name).in(language));
    return new Story(
        scenario.title(),
        Optional.of(scenario.watch()).filter(words -> !words.equals(scenario.title())),
        "lifecircle run scenario.yaml --seed "
            + seed
            + (events ? " --events" : "")
            + " --lang "
            + language.code(),
        language,
        life.stageCurve(),
        stages,
        LifeFigures.of(told, stages, network, overlay, caption, language),
        LifeNumbers.of(life),
        overlay.map(beside -> SeriesNotes.of(beside.series())).orElse(List.of()),
        Optional.of(new LeavingText(life.departures()::of, language)),
        Optional.of(new EpisodesText(told.episodes(), language))
            .filter(table -> !scenario.interventions().isEmpty()),
        overlay,
        Optional.of(new NetworkCsv(network.portraits())),
        Method.of(scenario, seed, language),
        caption,
        Optional.of(ScenarioWriter.yaml(scenario)));
  }

  /** The story of an observed life. */
  static Story of(ObservedSeries series, StageTable found, Language language) {
    ActivityCurve curve = ActivityCurve.of(series);
    boolean shipped = Shelf.OBSERVED.names().contains(series.name());
    String source = shipped ? series.name() : series.source();
    FigureText caption =
        new FigureText(series.name(), series.name(), OptionalLong.empty(), Release.version());
    return new Story(
        new Text(series.name(), series.name()),
        Optional.empty(),
        "lifecircle stages " + source + told(series) + " --lang " + language.code(),
        language,
        curve,
        found,
        LifeFigures.of(curve, found, caption, language),
        SeriesNumbers.of(series),
        SeriesNotes.of(series),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Method.of(curve, language),
        caption,
        Optional.empty());
  }

  private static String told(ObservedSeries series) {
    String words = series.readWith().words();
    return words.isEmpty() ? "" : " " + words;
  }

  /**
   * Puts the stages, the figures and the summary into the folder.
   *
   * @return the characters that the figures show as boxes
   */
  List<String> write(ResultFolder folder) throws UnwrittenResult {
    folder.write("stages.csv", new StagesCsv(curve, stages)::write);
    if (network.isPresent()) {
      folder.write("network_members.csv", network.get()::writeMembers);
      folder.write("network_ties.csv", network.get()::writeTies);
    }
    List<Plate> plates = figures.stream().map(Plate::of).toList();
    List<String> boxes = FigureFiles.write(plates, folder);
    if (overlay.isPresent()) {
      folder.write(ObservedCurve.FILE, overlay.get().series().canonicalCsv());
      folder.write("comparison.csv", new OverlayCsv(overlay.get())::write);
      folder.write("distances.csv", new DistancesCsv(overlay.get())::write);
    }
    Summary summary =
        new Summary(
            title,
            watch,
            figures,
            stages.verdict(),
            stageNotes(),
            numbers,
            notes,
            new StageTableText(curve, stages, language),
            BeginningsText.of(curve, stages, language),
            leaving,
            episodes,
            overlay.map(beside -> new OverlayText(beside, language)),
            command,
            curve.hasMessages() ? List.of() : List.of(SeriesNumbers.NO_MESSAGES));
    folder.write("summary.md", summary.markdown(language));
    PageOrigin page =
        new PageOrigin(
            origin.scenario(),
            origin.seed().stream().mapToObj(PageOrigin::seed).toList(),
            language,
            origin.caption(curve, language),
            command);
    SortedMap<String, String> inputs = new TreeMap<>();
    resolved.ifPresent(yaml -> inputs.put(Question.SCENARIO, yaml));
    Origin from = page.of(folder, inputs);
    folder.write("report.html", new LifeReport(summary, plates, method, from).html(language));
    return boxes;
  }

  private NotesText stageNotes() {
    return NotesText.of(curve, stages, language).on(origin.counted(), language);
  }

  /** Notes on the data, a line each. */
  static List<String> notes(List<Text> notes, Language language) {
    return notes.stream().map(note -> NOTE.in(language) + note.in(language)).toList();
  }

  /**
   * The story in a few lines for the terminal.
   *
   * @param boxes the characters that the figures show as boxes
   */
  Told told(List<String> boxes) {
    List<String> lines = new ArrayList<>();
    lines.add(title.in(language));
    lines.add(stages.verdict().in(language));
    lines.addAll(stageNotes().lines());
    if (leaving.isEmpty()) {
      numbers.forEach(number -> lines.add(number.label().in(language) + ": " + number.value()));
    }
    lines.addAll(notes(notes, language));
    lines.add("");
    lines.add(new StageTableText(curve, stages, language).terminal());
    BeginningsText.of(curve, stages, language).ifPresent(text -> lines.add(text.terminal()));
    leaving.ifPresent(table -> lines.add(table.terminal()));
    episodes.ifPresent(table -> lines.add(table.terminal()));
    overlay.ifPresent(beside -> lines.add(new OverlayText(beside, language).terminal()));
    return Told.of(String.join("\n", lines), boxes);
  }
}
