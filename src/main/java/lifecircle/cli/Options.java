package lifecircle.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import lifecircle.quantity.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** The words that mean the same in every command. */
final class Options {
  static final String HELP = "--help";
  static final String VERSION = "--version";
  static final String STACKTRACE = "--stacktrace";
  static final String LANG = "--lang";

  private Options() {}

  /** A command with the options every command has. */
  static CommandSpec command(String... description) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(description)
        .sortOptions(false)
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(ExitCode.meanings());
    return spec.addOption(
            OptionSpec.builder("-h", HELP).usageHelp(true).description("Show this help.").build())
        .addOption(
            OptionSpec.builder(STACKTRACE)
                .description("Show where in the program a fault happened.")
                .build());
  }

  /** The language of what the command says. */
  static OptionSpec lang() {
    return OptionSpec.builder(LANG)
        .paramLabel("en|zh")
        .type(Language.class)
        .converters(Options::language)
        .description("Language of charts and tables; en if not given.")
        .build();
  }

  /** The one file or name the command is about. */
  static PositionalParamSpec word(String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index("0")
        .required(true)
        .type(String.class)
        .description(description)
        .build();
  }

  /** At least one file. */
  static PositionalParamSpec words(String label, String description) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index("0..*")
        .required(true)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(description)
        .build();
  }

  private static Language language(String word) {
    for (Language language : Language.values()) {
      if (language.code().equals(word)) {
        return language;
      }
    }
    throw new TypeConversionException("'" + word + "' is not a language; expected en or zh");
  }

  /** A whole number, any sign. */
  static long wholeNumber(String word) {
    try {
      return Long.parseLong(word);
    } catch (NumberFormatException notOne) {
      throw new TypeConversionException(
          "'" + word + "' is not a whole number between -2^63 and 2^63 - 1");
    }
  }

  /** A number of threads. */
  static int threads(String word) {
    if (!word.matches("[1-9][0-9]{0,3}")) {
      throw new TypeConversionException("'" + word + "' is not a number of threads, 1 to 9999");
    }
    return Integer.parseInt(word);
  }

  /** A file or folder. */
  static Path path(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException notHere) {
      throw new TypeConversionException(
          "'" + word + "' cannot be a file name here; try a UTF-8 locale, such as LC_ALL=C.UTF-8");
    }
  }
}
