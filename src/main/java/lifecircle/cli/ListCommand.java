package lifecircle.cli;

import java.util.List;
import lifecircle.quantity.Language;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Scenario;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lifecircle list}: the scenarios that are shipped, and what to watch in each. */
record ListCommand(Screen screen, Rooms rooms) implements Command {
  @Override
  public String name() {
    return "list";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command("Lists the scenarios that are shipped, and what to watch in each.", "")
            .addOption(Options.lang());
    spec.usageMessage()
        .customSynopsis("lifecircle list [--lang en|zh]%n")
        .footer("", "Example:", "  lifecircle list --lang zh");
    return spec;
  }

  @Override
  public int perform(ParseResult given) throws RefusedInput {
    Language language = given.matchedOptionValue(Options.LANG, Language.EN);
    List<String> names = rooms.shelf();
    for (String name : names) {
      Scenario scenario = rooms.shipped(name);
      screen.out().println(name + ": " + scenario.title().in(language));
      screen.out().println("    " + scenario.watch().in(language).strip());
    }
    return ExitCode.DONE;
  }
}
