package lifecircle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import lifecircle.archive.NewFile;
import lifecircle.archive.RefusedFolder;
import lifecircle.quantity.Language;
import lifecircle.scenario.NearestName;
import lifecircle.scenario.NewName;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import lifecircle.scenario.Shelf;
import lifecircle.scenario.Starter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code lifecircle new NAME}: a scenario file to begin with. */
record NewCommand(Screen screen) implements Command {
  private static final String OUT = "--out";
  private static final String FROM = "--from";

  @Override
  public String name() {
    return "new";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command("Writes a scenario file to begin with, with comments.", "")
            .addPositional(Options.word("NAME", "What the scenario is called; letters, - and _."))
            .addOption(
                OptionSpec.builder(FROM)
                    .paramLabel("SHIPPED")
                    .type(String.class)
                    .description("Copy this scenario of 'list' instead, with its comments.")
                    .build())
            .addOption(
                OptionSpec.builder(OUT)
                    .paramLabel("FOLDER")
                    .type(Path.class)
                    .converters(Options::path)
                    .description("Where the file goes; the current folder if not given.")
                    .build())
            .addOption(Options.lang());
    spec.usageMessage()
        .customSynopsis("lifecircle new NAME [OPTIONS]%n")
        .footer(
            "",
            "The file is NAME.yaml; a file that is there already is never touched.",
            "",
            "Examples:",
            "  lifecircle new my_community",
            "  lifecircle new 读书会 --lang zh",
            "  lifecircle new my_buffer --from interaction-buffer");
    return spec;
  }

  @Override
  public int perform(ParseResult given) throws RefusedInput, RefusedFolder {
    String name = NewName.of(given.matchedPositionalValue(0, ""), Shelf.SCENARIOS.names());
    Language language = given.matchedOptionValue(Options.LANG, Language.EN);
    String text =
        given.hasMatchedOption(FROM)
            ? NewName.renamed(shipped(given.matchedOptionValue(FROM, "")), name)
            : new Starter(language).yaml(name);
    Path file = given.matchedOptionValue(OUT, Options.path("")).resolve(NewName.file(name));
    NewFile.write(file, text);
    tell(file, name);
    return ExitCode.DONE;
  }

  private void tell(Path file, String name) {
    String word = file.toString().contains(" ") ? "\"" + file + "\"" : file.toString();
    screen.out().println("written: " + file);
    screen.out().println();
    screen.out().println("Next:");
    screen.out().println("  lifecircle check " + word);
    screen.out().println("  lifecircle run " + word);
    screen.out().println("  lifecircle explain");
    screen.out().println();
    screen.out().println("Results will be in output/" + name + "/seed-1/.");
  }

  private static String shipped(String word) throws RefusedInput {
    try (InputStream bytes = Shelf.SCENARIOS.open(word).orElseThrow(() -> unknown(word))) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static RefusedInput unknown(String word) {
    return new RefusedInput(
        List.of(
            new Problem(
                word,
                0,
                0,
                "no such scenario is shipped",
                "a name from 'lifecircle list'",
                NearestName.to(word, Shelf.SCENARIOS.names()))));
  }
}
