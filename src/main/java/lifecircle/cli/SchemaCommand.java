package lifecircle.cli;

import lifecircle.process.Catalogue;
import lifecircle.scenario.ScenarioSchema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lifecircle schema}: what an editor needs to help with scenario files. */
record SchemaCommand(Screen screen) implements Command {
  @Override
  public String name() {
    return "schema";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command("Prints the JSON Schema of scenario files, for editors.", "");
    spec.usageMessage()
        .customSynopsis("lifecircle schema%n")
        .footer(
            "",
            "An editor that knows the schema completes keys, shows what they mean and underlines",
            "mistakes. Save it once beside your files, and begin each of them with the comment",
            "",
            "  # yaml-language-server: $schema=scenario.schema.json",
            "",
            "Example:",
            "  lifecircle schema > scenario.schema.json");
    return spec;
  }

  @Override
  public int perform(ParseResult given) {
    screen.out().print(new ScenarioSchema(Catalogue.parameters(), Catalogue.foundingOnly()).json());
    return ExitCode.DONE;
  }
}
