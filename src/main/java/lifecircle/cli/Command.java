package lifecircle.cli;

import lifecircle.archive.RefusedFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.scenario.RefusedInput;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One thing a reader can ask for: what it takes, and what it does. */
sealed interface Command
    permits RunCommand,
        CompareCommand,
        CheckCommand,
        ListCommand,
        StagesCommand,
        ExplainCommand,
        SchemaCommand,
        NewCommand,
        VerifyCommand,
        DiffCommand,
        PatternsCommand {
  /** The word for it on the command line. */
  String name();

  /** What the command takes, with the help that teaches it. */
  CommandSpec spec();

  /**
   * Does it.
   *
   * @return the exit code
   */
  int perform(ParseResult given) throws RefusedInput, RefusedFolder, UnwrittenResult;
}
