package lifecircle.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import lifecircle.archive.Identity;
import lifecircle.archive.Opening;
import lifecircle.archive.Provenance;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.report.FailedCsv;
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
    Told into(ResultFolder folder) throws UnwrittenResult;

    /** What Ctrl-C leaves, in words. */
    default String whenInterrupted() {
      return "nothing half-written is left";
    }
  }

  /**
   * What became of one making.
   *
   * @param code the exit code
   * @param line where the result is
   */
  record Made(int code, String line) {}

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
   * Makes the result, unless the very same is there already, and tells where it is.
   *
   * @return the exit code
   */
  int make(Identity identity, Work work) throws RefusedFolder, UnwrittenResult {
    Made made = made(identity, work);
    if (!quiet && !made.line().isEmpty()) {
      screen.out().println(made.line());
    }
    return made.code();
  }

  /** Whether the result is there already; nothing is touched. */
  boolean isThere(Identity identity) throws RefusedFolder {
    return ResultFolder.isThere(out, identity, force);
  }

  /** Makes the result, unless the very same is there already; where it is, is left to be told. */
  Made made(Identity identity, Work work) throws RefusedFolder, UnwrittenResult {
    Opening opening = ResultFolder.open(out, identity, force);
    if (opening instanceof Opening.ToWrite fresh) {
      fresh.damage().forEach(damage -> screen.err().println(damage + "; written again"));
      return write(fresh.folder(), work);
    }
    Opening.AlreadyThere there = (Opening.AlreadyThere) opening;
    boolean broken = Files.exists(there.folder().resolve(FailedCsv.FILE));
    return new Made(
        broken ? ExitCode.FAILED : ExitCode.DONE,
        "already there, verified: "
            + there.folder()
            + (broken ? "; some of its runs broke off, see " + FailedCsv.FILE : ""));
  }

  private Made write(ResultFolder folder, Work work) throws UnwrittenResult {
    try (Interruption interruption =
        Interruption.watch(folder::abandon, work::whenInterrupted, screen.err())) {
      try {
        Told told = work.into(folder);
        Path finished = folder.finish(provenance);
        told.warnings().forEach(screen.err()::println);
        if (!quiet) {
          screen.out().println(told.story().stripTrailing());
          screen.out().println();
        }
        return new Made(told.code(), "results: " + finished);
      } catch (UnwrittenResult | RuntimeException | Error failed) {
        if (interruption.happened()) {
          return new Made(ExitCode.INTERRUPTED, "");
        }
        folder.abandon();
        throw failed;
      }
    }
  }
}
