package lifecircle.cli;

import java.util.List;
import java.util.OptionalLong;
import lifecircle.archive.Identity;
import lifecircle.archive.Provenance;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.quantity.Language;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lifecircle run FILE|NAME}: lives the life of one community from one seed. */
record RunCommand(Screen screen, Rooms rooms, List<String> typed) implements Command {
  private static final String SEED = "--seed";
  private static final String THREADS = "--threads";
  private static final String SET = "--set";

  @Override
  public String name() {
    return "run";
  }

  @Override
  public CommandSpec spec() {
    return RunHelp.on(
        Making.options(
            Options.command("Lives the life of one community and names its stages.", "")
                .addPositional(Options.word("FILE|NAME", "A scenario file, or a name from 'list'."))
                .addOption(number(SEED, "Seed of all luck; the scenario's own if not given."))
                .addOption(
                    OptionSpec.builder(SET)
                        .paramLabel("section.name=value")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .description("Another value for one parameter, with its unit; repeatable.")
                        .build())
                .addOption(Options.lang())
                .addOption(
                    OptionSpec.builder(THREADS)
                        .paramLabel("N")
                        .type(int.class)
                        .converters(Options::threads)
                        .description("Threads to use, 1 if not given; never changes a result.")
                        .build())));
  }

  private static OptionSpec number(String name, String description) {
    return OptionSpec.builder(name)
        .paramLabel("N")
        .type(long.class)
        .converters(Options::wholeNumber)
        .description(description)
        .build();
  }

  @Override
  public int perform(ParseResult given) throws RefusedInput, RefusedFolder, UnwrittenResult {
    List<String> changes = given.matchedOptionValue(SET, List.<String>of());
    Scenario read = ScenarioByWord.find(rooms, given.matchedPositionalValue(0, ""));
    Scenario scenario = changes.isEmpty() ? read : rooms.changed(read, changes);
    long seed = given.matchedOptionValue(SEED, scenario.seed());
    int threads = given.matchedOptionValue(THREADS, 1);
    Language language = given.matchedOptionValue(Options.LANG, Language.EN);
    String resolved = rooms.resolved(scenario);
    Identity identity =
        new Identity(scenario.name(), resolved, OptionalLong.of(seed), Release.version(), language);
    Making making = Making.of(given, screen, Provenance.beginning(typed, threads));
    return making.make(
        identity,
        folder -> {
          folder.write("scenario.yaml", resolved);
          boolean shown = screen.live() && !making.quiet();
          try (Progress progress =
              new Progress(screen.err(), shown, scenario.durationDays(), System::nanoTime)) {
            return rooms.live(scenario, seed, threads, language, folder, progress);
          }
        });
  }
}
