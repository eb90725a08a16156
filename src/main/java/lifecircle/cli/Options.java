package lifecircle.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import lifecircle.quantity.Language;
import lifecircle.scenario.Quotation;
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
  static final String THREADS = "--threads";

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
    return lang("Language of figures, summaries and what is printed; CSV files are in English.");
  }

  /** The language of what the description says. */
  static OptionSpec lang(String description) {
    return OptionSpec.builder(LANG)
        .paramLabel("en|zh")
        .type(Language.class)
        .converters(Options::language)
        .description(description)
        .build();
  }

  /** The one file or name the command is about. */
  static PositionalParamSpec word(String label, String description) {
    return word(label, description, 0);
  }

  /** The file or name that stands in this place, from 0. */
  static PositionalParamSpec word(String label, String description, int place) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .index(String.valueOf(place))
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

  /** A seed, as a scenario file may have it. */
  static long seed(String word) {
    try {
      if (word.matches("[0-9]+")) {
        return Long.parseLong(word);
      }
    } catch (NumberFormatException tooLarge) {
      // Told below.
    }
    throw new TypeConversionException(
        "'" + word + "' is not a whole number from 0 to 9223372036854775807");
  }

  /** How many threads compute. */
  static OptionSpec threads() {
    return threads("Threads to use, 1 if not given; never changes a result.");
  }

  /** How many threads compute, in these words. */
  static OptionSpec threads(String description) {
    return OptionSpec.builder(THREADS)
        .paramLabel("N")
        .type(int.class)
        .converters(Options::threadCount)
        .description(description)
        .build();
  }

  /** How many threads compute where many lives are lived and nobody says. */
  static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** A number of threads. */
  private static int threadCount(String word) {
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
      throw new TypeConversionException(noPath(word, notHere.getReason()));
    }
  }

  /** Why a word cannot be a path, in the words of the system, and what helps. */
  static String noPath(String word, String reason) {
    boolean letters = reason.contains("unmappable");
    return Quotation.of(word)
        + " cannot be a file name here"
        + (letters
            ? "; try a UTF-8 locale, such as LC_ALL=C.UTF-8"
            : " (" + Quotation.escaped(reason) + ")");
  }
}
