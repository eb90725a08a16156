package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lifecircle.scenario.NearestName;
import lifecircle.scenario.Quotation;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be understood, said in one line with the nearest valid word. */
final class Misreading {
  private Misreading() {}

  static String line(ParameterException mistake) {
    CommandLine command = mistake.getCommandLine();
    String what = mistake.getMessage() == null ? "cannot be understood" : mistake.getMessage();
    // An unknown word tells more than what is missing because of it.
    List<String> unknown =
        mistake instanceof UnmatchedArgumentException unmatched
            ? unmatched.getUnmatched()
            : command.getUnmatchedArguments();
    if (!unknown.isEmpty()) {
      what = unknown(unknown.get(0), command);
    }
    return "lifecircle: "
        + Quotation.escaped(what.lines().findFirst().orElse(""))
        + " (see '"
        + command.getCommandSpec().qualifiedName()
        + " "
        + Options.HELP
        + "')";
  }

  private static String unknown(String word, CommandLine command) {
    boolean option = word.startsWith("-");
    List<String> valid =
        new ArrayList<>(
            option
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet());
    String name = option && word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    if (!option && command.getSubcommands().isEmpty()) {
      return "'" + name + "' is one word too many";
    }
    Optional<String> nearest = NearestName.to(name, valid);
    return (option ? "no option '" : "no command '")
        + name
        + "'"
        + nearest.map(near -> "; did you mean '" + near + "'?").orElse("");
  }
}
