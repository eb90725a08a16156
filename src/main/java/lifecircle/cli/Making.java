package lifecircle.cli;

import java.nio.file.Path;
import lifecircle.archive.Identity;
import lifecircle.archive.Opening;
import lifecircle.archive.Provenance;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.UnwrittenResult;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The making of one result, whatever it is: recognised when it is there already, written beside and
 * renamed when it is not, left without a trace when it is interrupted.
 *
 * @param screen where it is told
 * @param provenance how it came about
 * @param out the folder under which results live
 * @param force whether another result may be replaced
 * @param quiet whether nothing but problems is told
 */
record Making(Screen screen, Provenance provenance, Path out, boolean force, boolean quiet) {
  private static final String OUT = "--out";
  private static final String FORCE = "--force";
  private static final String QUIET = "--quiet";

  /** Writes the files of a result and returns what a person is told at the end. */
  interface Work {
    String into(ResultFolder folder) throws UnwrittenResult;
  }

  /** The making that the options ask for. */
  static Making of(ParseResult given, Screen screen, Provenance provenance) {
    return new Making(
        screen,
        provenance,
        given.matchedOptionValue(OUT, Path.of("output")),
        given.hasMatchedOption(FORCE),
        given.hasMatchedOption(QUIET));
  }

  /** The options of every command that makes a result. */
  static CommandSpec options(CommandSpec spec) {
    return spec.addOption(
            OptionSpec.builder(OUT)
                .paramLabel("FOLDER")
                .type(Path.class)
                .converters(Options::path)
                .description("Where results go; output if not given.")
                .build())
        .addOption(
            OptionSpec.builder(FORCE)
                .description("Replace another result that is in the way.")
                .build())
        .addOption(OptionSpec.builder(QUIET).description("Say nothing but problems.").build());
  }

  /**
   * Makes the result, unless the very same is there already.
   *
   * @return the exit code
   */
  int make(Identity identity, Work work) throws RefusedFolder, UnwrittenResult {
    Opening opening = ResultFolder.open(out, identity, force);
    if (opening instanceof Opening.ToWrite fresh) {
      fresh.damage().forEach(damage -> screen.err().println(damage + "; written again"));
      return write(fresh.folder(), work);
    }
    if (opening instanceof Opening.AlreadyThere there && !quiet) {
      screen.out().println("already there, verified: " + there.folder());
    }
    return ExitCode.DONE;
  }

  private int write(ResultFolder folder, Work work) throws UnwrittenResult {
    try (Interruption interruption = Interruption.watch(folder, screen.err())) {
      try {
        String told = work.into(folder);
        Path finished = folder.finish(provenance);
        if (!quiet) {
          screen.out().println(told.stripTrailing());
          screen.out().println();
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
}
