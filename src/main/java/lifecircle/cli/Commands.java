package lifecircle.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.ResultClasses;
import lifecircle.archive.UnwrittenResult;
import lifecircle.scenario.RefusedInput;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Picks the command that the words ask for, and turns every way to end into an exit code. */
final class Commands {
  private final Screen screen;
  private final Rooms rooms;

  Commands(Screen screen) {
    this(screen, new HouseRooms());
  }

  Commands(Screen screen, Rooms rooms) {
    this.screen = screen;
    this.rooms = rooms;
  }

  /**
   * Does what the words ask for.
   *
   * @return the exit code
   */
  int execute(String... words) {
    try {
      return perform(List.of(words));
    } catch (ParameterException mistake) {
      screen.err().println(Misreading.line(mistake));
      return ExitCode.READERS_INPUT;
    } catch (RefusedInput | RefusedFolder | UnwrittenResult | RuntimeException | Error mishap) {
      return new Mishap(screen.err(), List.of(words)).tell(mishap);
    }
  }

  private int perform(List<String> words) throws RefusedInput, RefusedFolder, UnwrittenResult {
    Map<String, Command> commands = new LinkedHashMap<>();
    for (Command command : commands(words)) {
      commands.put(command.name(), command);
    }
    CommandLine line = new CommandLine(spec(commands.values()));
    line.setExpandAtFiles(false);
    ParseResult given = line.parseArgs(words.toArray(String[]::new));
    if (given.isVersionHelpRequested()) {
      screen
          .out()
          .println("lifecircle " + Release.version() + ", result classes " + ResultClasses.hash());
      return ExitCode.DONE;
    }
    ParseResult last = given;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    Command command = commands.get(last.commandSpec().name());
    if (command == null || last.isUsageHelpRequested()) {
      last.commandSpec().commandLine().usage(screen.out(), screen.coloured() ? Ansi.ON : Ansi.OFF);
      return ExitCode.DONE;
    }
    return command.perform(last);
  }

  private List<Command> commands(List<String> words) {
    List<String> typed = new ArrayList<>(words);
    typed.add(0, "lifecircle");
    return List.of(
        new RunCommand(screen, rooms, typed),
        new CompareCommand(screen, rooms, typed),
        new CheckCommand(screen, rooms),
        new ListCommand(screen, rooms),
        new StagesCommand(screen, rooms, typed),
        new PatternsCommand(screen, rooms, typed),
        new ExplainCommand(screen),
        new NewCommand(screen),
        new SchemaCommand(screen),
        new VerifyCommand(screen, rooms, typed),
        new DiffCommand(screen, rooms));
  }

  private static CommandSpec spec(Iterable<Command> commands) {
    CommandSpec spec =
        Options.command(
                "How communities germinate, grow, are active, decline and fall silent:",
                "lives the life of a community from a scenario file, and names its stages.",
                "")
            .name("lifecircle")
            .addOption(
                OptionSpec.builder("-V", Options.VERSION)
                    .versionHelp(true)
                    .description("Show which lifecircle this is.")
                    .build());
    spec.usageMessage()
        .customSynopsis("lifecircle COMMAND [OPTIONS]%n")
        .commandListHeading("%nCommands ('lifecircle COMMAND --help' tells more):%n")
        .footer(
            "",
            "Examples:",
            "  lifecircle list                     the scenarios that are shipped",
            "  lifecircle run lifecycle            live one of them",
            "  lifecircle run my.yaml --seed 7     live a scenario of your own",
            "  lifecircle compare ring star        hold worlds against each other, run by run",
            "  lifecircle stages collegemsg        the stages of a real community",
            "  lifecircle patterns lifecycle       which patterns of real ones it shows",
            "  lifecircle diff slow-nurture blitz  what two scenarios differ in",
            "  lifecircle verify output            make all results again and compare",
            "",
            "Results go to output/<scenario>/seed-<N>/ and output/<series>/stages/ under the",
            "current folder.");
    for (Command command : commands) {
      spec.addSubcommand(command.name(), command.spec());
    }
    return spec;
  }
}
