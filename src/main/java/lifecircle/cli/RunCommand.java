package lifecircle.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lifecircle.archive.Identity;
import lifecircle.archive.Opening;
import lifecircle.archive.Provenance;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.quantity.Language;
import lifecircle.scenario.NearestName;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lifecircle run FILE|NAME}: lives the life of one community from one seed. */
record RunCommand(Screen screen, Rooms rooms, List<String> typed) implements Command {
  private static final String SEED = "--seed";
  private static final String OUT = "--out";
  private static final String THREADS = "--threads";
  private static final String SET = "--set";
  private static final String FORCE = "--force";
  private static final String QUIET = "--quiet";

  @Override
  public String name() {
    return "run";
  }

  @Override
  public CommandSpec spec() {
    return RunHelp.on(
        Options.command("Lives the life of one community and names its stages.", "")
            .addPositional(Options.word("FILE|NAME", "A scenario file, or a name from 'list'."))
            .addOption(number(SEED, "Seed of all luck; the scenario's own if not given."))
            .addOption(
                OptionSpec.builder(OUT)
                    .paramLabel("FOLDER")
                    .type(Path.class)
                    .converters(Options::path)
                    .description("Where results go; output if not given.")
                    .build())
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
                    .build())
            .addOption(flag(FORCE, "Replace another result that is in the way."))
            .addOption(flag(QUIET, "Say nothing but problems.")));
  }

  private static OptionSpec number(String name, String description) {
    return OptionSpec.builder(name)
        .paramLabel("N")
        .type(long.class)
        .converters(Options::wholeNumber)
        .description(description)
        .build();
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).description(description).build();
  }

  @Override
  public int perform(ParseResult given) throws RefusedInput, RefusedFolder, UnwrittenResult {
    String word = given.matchedPositionalValue(0, "");
    List<String> changes = given.matchedOptionValue(SET, List.<String>of());
    Scenario read = find(word);
    Scenario scenario = changes.isEmpty() ? read : rooms.changed(read, changes);
    long seed = given.matchedOptionValue(SEED, scenario.seed());
    Language language = given.matchedOptionValue(Options.LANG, Language.EN);
    Identity identity =
        new Identity(scenario.name(), rooms.resolved(scenario), seed, Release.version(), language);
    Path out = given.matchedOptionValue(OUT, Path.of("output"));
    Opening opening = ResultFolder.open(out, identity, given.hasMatchedOption(FORCE));
    boolean quiet = given.hasMatchedOption(QUIET);
    if (opening instanceof Opening.ToWrite fresh) {
      fresh.damage().forEach(damage -> screen.err().println(damage + "; written again"));
      int threads = given.matchedOptionValue(THREADS, 1);
      return live(scenario, identity, fresh.folder(), threads, quiet);
    }
    if (opening instanceof Opening.AlreadyThere there && !quiet) {
      screen.out().println("already there, verified: " + there.folder());
    }
    return ExitCode.DONE;
  }

  /** A file that exists wins; else a name of the shelf. */
  private Scenario find(String word) throws RefusedInput {
    Path file = Options.path(word);
    boolean folder = Files.isDirectory(file);
    if (Files.exists(file) && !folder) {
      return rooms.read(file);
    }
    if (rooms.shelf().contains(word)) {
      return rooms.shipped(word);
    }
    throw new RefusedInput(
        List.of(
            new Problem(
                word,
                0,
                0,
                folder ? "is a folder" : "no such file",
                "a scenario file or a name from 'lifecircle list'",
                NearestName.to(word, rooms.shelf()))));
  }

  private int live(
      Scenario scenario, Identity identity, ResultFolder folder, int threads, boolean quiet)
      throws UnwrittenResult {
    Provenance provenance = Provenance.beginning(typed, threads);
    try (Interruption interruption = Interruption.watch(folder, screen.err())) {
      try {
        folder.write("scenario.yaml", identity.scenario());
        String told = simulate(scenario, identity, folder, threads, quiet);
        Path finished = folder.finish(provenance);
        if (!quiet) {
          screen.out().println(told.stripTrailing());
          screen.out().println("results: " + finished);
        }
        return ExitCode.DONE;
      } catch (UnwrittenResult | RuntimeException | Error failed) {
        if (interruption.happened()) {
          return ExitCode.INTERRUPTED;
        }
        folder.abandon();
        throw failed;
      }
    }
  }

  private String simulate(
      Scenario scenario, Identity identity, ResultFolder folder, int threads, boolean quiet)
      throws UnwrittenResult {
    boolean shown = screen.live() && !quiet;
    try (Progress progress =
        new Progress(screen.err(), shown, scenario.durationDays(), System::nanoTime)) {
      return rooms.live(scenario, identity.seed(), threads, identity.language(), folder, progress);
    }
  }
}
