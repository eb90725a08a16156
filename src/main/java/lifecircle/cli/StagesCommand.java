package lifecircle.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lifecircle.archive.Identity;
import lifecircle.archive.Provenance;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.archive.WholeFile;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;
import lifecircle.report.FoundLife;
import lifecircle.report.LivesCsv;
import lifecircle.report.LivesText;
import lifecircle.scenario.ObservedSeries;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.SeriesNotes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code lifecircle stages DATA.csv…}: the stages in the lives of real communities. Several are all
 * read before the first result is made, and told side by side at the end.
 */
record StagesCommand(Screen screen, Rooms rooms, List<String> typed) implements Command {
  private static final String TABLE = "--table";

  @Override
  public String name() {
    return "stages";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command("Finds the stages in the lives of real communities and draws them.", "")
            .addPositional(
                Options.words(
                    "DATA.csv|NAME", "Series, names of shipped ones, or - for standard input."))
            .addOption(Options.lang())
            .addOption(
                OptionSpec.builder(TABLE)
                    .paramLabel("FILE.csv")
                    .type(Path.class)
                    .converters(Options::path)
                    .description("Also write all stages of all series into one table.")
                    .build());
    return StagesHelp.on(Making.options(SeriesWords.options(spec)), rooms.observed());
  }

  @Override
  public int perform(ParseResult given) throws RefusedInput, RefusedFolder, UnwrittenResult {
    List<String> words = given.matchedPositionalValue(0, List.<String>of());
    refuseTableOverSeries(given, words);
    List<ObservedSeries> all = new SeriesByWord(rooms, SeriesWords.of(given)).all(words);
    Language language = given.matchedOptionValue(Options.LANG, Language.EN);
    Making making = Making.of(given, screen, Provenance.beginning(typed, 1));
    if (all.size() == 1 && !given.hasMatchedOption(TABLE)) {
      ObservedSeries series = all.get(0);
      return making.make(
          identity(series, language),
          folder -> rooms.stages(series, rooms.find(series), language, folder));
    }
    List<FoundLife> lives =
        all.stream().map(one -> new FoundLife(ActivityCurve.of(one), rooms.find(one))).toList();
    Optional<WholeFile> table = table(given, making.force(), lives);
    for (int i = 0; i < lives.size(); i++) {
      int code = make(making, all.get(i), lives.get(i).stages(), all.size() > 1, language);
      if (code != ExitCode.DONE) {
        return code;
      }
    }
    if (all.size() > 1 && !making.quiet()) {
      screen.out().println();
      screen.out().print(new LivesText(lives, language).terminal());
    }
    if (table.isPresent()) {
      keep(table.get(), making.quiet());
    }
    return ExitCode.DONE;
  }

  /** Not even with --force: the series is what cannot be made again. */
  private static void refuseTableOverSeries(ParseResult given, List<String> words)
      throws RefusedInput {
    Path table = given.matchedOptionValue(TABLE, Path.of(""));
    for (String word : words) {
      if (given.hasMatchedOption(TABLE) && real(table).equals(real(Options.path(word)))) {
        throw new RefusedInput(
            List.of(
                new Problem(
                    table.toString(),
                    0,
                    0,
                    "is one of the series, which the table would replace",
                    "another file after " + TABLE,
                    Optional.empty())));
      }
    }
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException notThere) {
      return file.toAbsolutePath().normalize();
    }
  }

  private int make(
      Making making, ObservedSeries series, StageTable found, boolean oneOfSeveral, Language told)
      throws RefusedFolder, UnwrittenResult {
    return making.make(
        identity(series, told),
        folder -> {
          Told story = rooms.stages(series, found, told, folder);
          return oneOfSeveral
              ? new Told(inShort(series, told), story.warnings(), story.code())
              : story;
        });
  }

  /** The name of a series with the notes on its data. */
  private static String inShort(ObservedSeries series, Language language) {
    List<String> lines = new ArrayList<>(List.of(series.name()));
    lines.addAll(Story.notes(SeriesNotes.of(series), language));
    return String.join("\n", lines);
  }

  private static Identity identity(ObservedSeries series, Language language) {
    return Identity.ofSeries(series.name(), series.canonicalCsv(), Release.version(), language);
  }

  /** The one table of all, checked before the first result is made. */
  private static Optional<WholeFile> table(ParseResult given, boolean force, List<FoundLife> lives)
      throws RefusedFolder, UnwrittenResult {
    if (!given.hasMatchedOption(TABLE)) {
      return Optional.empty();
    }
    Path file = given.matchedOptionValue(TABLE, Path.of(""));
    return Optional.of(WholeFile.of(file, force, new LivesCsv(lives)::write));
  }

  private void keep(WholeFile table, boolean quiet) throws UnwrittenResult {
    if (!table.isThere()) {
      table.write();
    }
    if (!quiet) {
      screen.out().println();
      String what = table.isThere() ? "table already there, verified: " : "table: ";
      screen.out().println(what + table.file());
    }
  }
}
