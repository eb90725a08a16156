package lifecircle.cli;

import lifecircle.quantity.Language;
import lifecircle.scenario.RefusedInput;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lifecircle stages DATA.csv}: the stages in the life of a real community. */
record StagesCommand(Screen screen, Rooms rooms) implements Command {
  @Override
  public String name() {
    return "stages";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command("Finds the stages in the life of a real community.", "")
            .addPositional(Options.word("DATA.csv", "The series."))
            .addOption(Options.lang());
    spec.usageMessage()
        .customSynopsis("lifecircle stages DATA.csv [--lang en|zh]%n")
        .footer(
            "",
            "The series is a CSV file with one row a period, in order, and the columns",
            "start_date, active_members and messages.",
            "",
            "Example:",
            "  lifecircle stages scenarios/observed/collegemsg.csv");
    return spec;
  }

  @Override
  public int perform(ParseResult given) throws RefusedInput {
    Language language = given.matchedOptionValue(Options.LANG, Language.EN);
    String file = given.matchedPositionalValue(0, "");
    screen.out().println(rooms.stages(Options.path(file), language).stripTrailing());
    return ExitCode.DONE;
  }
}
