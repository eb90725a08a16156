package lifecircle.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import lifecircle.archive.Identity;
import lifecircle.archive.Provenance;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.quantity.Language;
import lifecircle.scenario.NearestName;
import lifecircle.scenario.ObservedSeries;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.SeriesOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lifecircle stages DATA.csv}: the stages in the life of a real community. */
record StagesCommand(Screen screen, Rooms rooms, List<String> typed) implements Command {
  @Override
  public String name() {
    return "stages";
  }

  @Override
  public CommandSpec spec() {
    return StagesHelp.on(
        Making.options(
            SeriesWords.options(
                Options.command(
                        "Finds the stages in the life of a real community and draws it.", "")
                    .addPositional(
                        Options.word("DATA.csv|NAME", "The series, or the name of a shipped one."))
                    .addOption(Options.lang()))),
        rooms.observed());
  }

  @Override
  public int perform(ParseResult given) throws RefusedInput, RefusedFolder, UnwrittenResult {
    ObservedSeries series = find(given.matchedPositionalValue(0, ""), SeriesWords.of(given));
    Language language = given.matchedOptionValue(Options.LANG, Language.EN);
    Identity identity =
        new Identity(
            series.name(),
            series.canonicalCsv(),
            OptionalLong.empty(),
            Release.version(),
            language);
    return Making.of(given, screen, Provenance.beginning(typed, 1))
        .make(identity, folder -> rooms.stages(series, language, folder));
  }

  /** A file that exists wins; else the name of a shipped series. */
  private ObservedSeries find(String word, SeriesOptions options) throws RefusedInput {
    Path file = Options.path(word);
    if (Files.exists(file) || word.endsWith(".csv")) {
      return rooms.series(file, options);
    }
    if (rooms.observed().contains(word)) {
      return rooms.shippedSeries(word, options);
    }
    throw new RefusedInput(
        List.of(
            new Problem(
                word,
                0,
                0,
                "no such file",
                "a CSV file, or one of the shipped series " + String.join(", ", rooms.observed()),
                NearestName.to(word, rooms.observed()))));
  }
}
