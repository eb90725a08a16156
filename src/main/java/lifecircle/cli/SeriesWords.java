package lifecircle.cli;

import java.util.EnumMap;
import java.util.Map;
import lifecircle.scenario.SeriesOption;
import lifecircle.scenario.SeriesOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** What the command line tells of a series that its file cannot tell. */
final class SeriesWords {
  private SeriesWords() {}

  /** The options of every command that reads a series. */
  static CommandSpec options(CommandSpec spec) {
    for (SeriesOption option : SeriesOption.values()) {
      spec.addOption(option.isFlag() ? flag(option) : withValue(option));
    }
    return spec;
  }

  private static OptionSpec flag(SeriesOption option) {
    return OptionSpec.builder(option.word()).description(option.description()).build();
  }

  private static OptionSpec withValue(SeriesOption option) {
    return OptionSpec.builder(option.word())
        .paramLabel(option.label())
        .type(String.class)
        .converters(word -> value(option, word))
        .description(option.description())
        .build();
  }

  private static String value(SeriesOption option, String word) {
    return option
        .value(word)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + word
                        + "' cannot be taken; expected "
                        + option.expected()
                        + option.nearest(word).map(n -> "; did you mean '" + n + "'?").orElse("")));
  }

  /** What was told. */
  static SeriesOptions of(ParseResult given) {
    Map<SeriesOption, String> told = new EnumMap<>(SeriesOption.class);
    for (SeriesOption option : SeriesOption.values()) {
      if (given.hasMatchedOption(option.word())) {
        told.put(option, option.isFlag() ? "true" : given.matchedOptionValue(option.word(), ""));
      }
    }
    return new SeriesOptions(told);
  }
}
