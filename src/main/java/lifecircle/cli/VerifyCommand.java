package lifecircle.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.StoredResults;
import lifecircle.archive.UnwrittenResult;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lifecircle verify FOLDER…}: makes results again and compares them with what is there. */
record VerifyCommand(Screen screen, Rooms rooms, List<String> typed) implements Command {
  private static final String QUIET = "--quiet";

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command("Makes results again from their manifests and compares every file.", "")
            .addPositional(
                Options.words("FOLDER", "Results, or folders with results somewhere below."))
            .addOption(
                Options.threads(
                    "Threads: 1 for one life, all processors for many; never changes a result."))
            .addOption(OptionSpec.builder(QUIET).description("Say nothing but problems.").build());
    spec.usageMessage()
        .customSynopsis("lifecircle verify FOLDER... [OPTIONS]%n")
        .footer(
            "",
            "Tables, SVG and text are compared byte by byte, PNG by their pixels. A result of",
            "another version is not compared. Nothing in the folders is changed. Every run of",
            "an ensemble is lived again in a temporary folder, none is taken from <out>/.runs.",
            "",
            "Examples:",
            "  lifecircle verify output/lifecycle/seed-1",
            "  lifecircle verify output");
    return spec;
  }

  @Override
  public int perform(ParseResult given) throws RefusedInput, RefusedFolder, UnwrittenResult {
    Set<Path> folders = found(given.matchedPositionalValue(0, List.<String>of()));
    boolean quiet = given.hasMatchedOption(QUIET);
    Verification verification = new Verification(screen, rooms, quiet, threads(given), typed);
    Mishap mishap = new Mishap(screen.err(), typed.subList(1, typed.size()));
    int code = ExitCode.DONE;
    int good = 0;
    int at = 0;
    for (Path folder : folders) {
      at++;
      String label = folders.size() == 1 ? "" : at + " of " + folders.size() + ": ";
      int one;
      try {
        one = verification.verify(folder, label);
      } catch (RefusedInput
          | RefusedFolder
          | UnwrittenResult
          | RuntimeException
          | Error unverified) {
        one = mishap.tell(unverified);
      }
      if (one == ExitCode.INTERRUPTED) {
        return one;
      }
      good += one == ExitCode.DONE ? 1 : 0;
      code = Mishap.worse(code, one);
    }
    if (folders.size() > 1 && !quiet) {
      screen.out().println(good + " of " + folders.size() + " results verified");
    }
    return code;
  }

  private static OptionalInt threads(ParseResult given) {
    return given.hasMatchedOption(Options.THREADS)
        ? OptionalInt.of(given.matchedOptionValue(Options.THREADS, 1))
        : OptionalInt.empty();
  }

  /** The results that the words mean, each once. */
  private static Set<Path> found(List<String> words) throws RefusedInput, RefusedFolder {
    Set<Path> folders = new LinkedHashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (String word : words) {
      Path top = Options.path(word);
      List<Path> below = Files.isDirectory(top) ? StoredResults.below(top) : List.of();
      folders.addAll(below);
      if (below.isEmpty()) {
        problems.add(
            new Problem(
                word,
                0,
                0,
                Files.isDirectory(top)
                    ? "no manifest.json is in this folder or below"
                    : Files.exists(top) ? "is a file" : "no such folder",
                "the folder of a result, or a folder with results below it",
                Optional.empty()));
      }
    }
    if (!problems.isEmpty()) {
      throw new RefusedInput(problems);
    }
    return folders;
  }
}
