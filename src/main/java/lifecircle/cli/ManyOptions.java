package lifecircle.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lifecircle.experiment.Enough;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * The options of a command that lives many lives.
 *
 * @param firstSeed the first seed, that of the scenario if not given
 * @param runs how many seeds, at most
 * @param until when fewer are enough, as it was typed
 */
record ManyOptions(OptionalLong firstSeed, int runs, Optional<String> until) {
  /** How many seeds there are at most where only {@code --until} is given. */
  static final int MOST = 1_000;

  static final String SEED = "--seed";
  static final String RUNS = "--runs";
  static final String UNTIL = "--until";
  static final String SET = "--set";

  /** The options as they were given; {@code usual} runs where none says how many. */
  static ManyOptions of(ParseResult given, int usual) {
    return new ManyOptions(
        given.hasMatchedOption(SEED)
            ? OptionalLong.of(given.matchedOptionValue(SEED, 0L))
            : OptionalLong.empty(),
        given.matchedOptionValue(RUNS, given.hasMatchedOption(UNTIL) ? MOST : usual),
        given.hasMatchedOption(UNTIL)
            ? Optional.of(given.matchedOptionValue(UNTIL, ""))
            : Optional.empty());
  }

  /** What is set anew in every world. */
  static List<String> changes(ParseResult given) {
    return given.matchedOptionValue(SET, List.<String>of());
  }

  /** The wish to stop early, after gathering all that is wrong with these options. */
  Optional<Until> check(List<Problem> problems) {
    tooHigh().ifPresent(problems::add);
    if (until.isEmpty()) {
      return Optional.empty();
    }
    tooFew().ifPresent(problems::add);
    try {
      return Optional.of(Until.of(until.get()));
    } catch (RefusedInput refused) {
      problems.addAll(refused.problems());
      return Optional.empty();
    }
  }

  private Optional<Problem> tooFew() {
    return Optional.of(
            new Problem(
                RUNS,
                0,
                0,
                runs + " runs are too few to judge --until",
                Enough.FEWEST_RUNS + " or more, for it is judged after " + Enough.FEWEST_RUNS,
                Optional.empty()))
        .filter(few -> runs < Enough.FEWEST_RUNS);
  }

  private Optional<Problem> tooHigh() {
    long last = Long.MAX_VALUE - runs;
    return Optional.of(
            new Problem(
                SEED,
                0,
                0,
                "behind so high a seed there are not " + runs + " more",
                "at most " + last,
                Optional.empty()))
        .filter(high -> firstSeed.orElse(0) > last);
  }

  static OptionSpec seed() {
    return OptionSpec.builder(SEED)
        .paramLabel("N")
        .type(long.class)
        .converters(Options::seed)
        .description("Random seed, 0 or more; the scenario's if not given.")
        .build();
  }

  static OptionSpec runs(String... description) {
    return OptionSpec.builder(RUNS)
        .paramLabel("N")
        .type(int.class)
        .converters(ManyOptions::count)
        .description(description)
        .build();
  }

  static OptionSpec until(String... description) {
    return OptionSpec.builder(UNTIL)
        .paramLabel("NAME=WIDTH")
        .type(String.class)
        .description(description)
        .build();
  }

  static OptionSpec set() {
    return OptionSpec.builder(SET)
        .paramLabel("section.name=value")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .description("Another value for one parameter, with its unit; repeatable.")
        .build();
  }

  private static int count(String word) {
    if (!word.matches("[1-9][0-9]{0,5}")) {
      throw new TypeConversionException("'" + word + "' is not a number of runs, 1 to 999999");
    }
    return Integer.parseInt(word);
  }
}
