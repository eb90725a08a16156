package lifecircle.cli;

import java.util.Locale;
import java.util.Optional;
import lifecircle.quantity.Period;
import lifecircle.scenario.GapRule;
import lifecircle.scenario.SeriesOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** What the command line tells of a series that its file cannot tell. */
final class SeriesWords {
  private static final String DATE = "--date-column";
  private static final String ACTIVE = "--active-column";
  private static final String MESSAGES = "--messages-column";
  private static final String COVERAGE = "--coverage-column";
  private static final String PERIOD = "--period";
  private static final String GAPS = "--gaps";

  private SeriesWords() {}

  /** The options of every command that reads a series. */
  static CommandSpec options(CommandSpec spec) {
    return spec.addOption(column(DATE, "First days of the periods; start_date if not given."))
        .addOption(column(ACTIVE, "Distinct posters; active_members if not given."))
        .addOption(column(MESSAGES, "Messages; messages if not given. A file may have none."))
        .addOption(
            column(COVERAGE, "Days observed in each period; fewer than half of them: no data."))
        .addOption(
            OptionSpec.builder(PERIOD)
                .paramLabel("day|week|month")
                .type(Period.class)
                .converters(SeriesWords::period)
                .description("How long a row counts; as the dates show if not given.")
                .build())
        .addOption(
            OptionSpec.builder(GAPS)
                .paramLabel("zero|missing")
                .type(GapRule.class)
                .converters(SeriesWords::gaps)
                .description("A period without a row: nothing happened, or nobody counted.")
                .build());
  }

  /** What was told. */
  static SeriesOptions of(ParseResult given) {
    return new SeriesOptions(
        column(given, DATE),
        column(given, ACTIVE),
        column(given, MESSAGES),
        column(given, COVERAGE),
        given.hasMatchedOption(PERIOD)
            ? Optional.of(given.matchedOptionValue(PERIOD, Period.WEEK))
            : Optional.empty(),
        given.matchedOptionValue(GAPS, GapRule.REFUSED));
  }

  private static OptionSpec column(String name, String description) {
    return OptionSpec.builder(name)
        .paramLabel("NAME")
        .type(String.class)
        .description(description)
        .build();
  }

  private static Optional<String> column(ParseResult given, String name) {
    return given.hasMatchedOption(name)
        ? Optional.of(given.matchedOptionValue(name, ""))
        : Optional.empty();
  }

  private static Period period(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "day" -> Period.DAY;
      case "week" -> Period.WEEK;
      case "month" -> Period.MONTH;
      default ->
          throw new TypeConversionException(
              "'" + word + "' is not a period; expected day, week or month");
    };
  }

  private static GapRule gaps(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "zero" -> GapRule.ZERO;
      case "missing" -> GapRule.MISSING;
      default ->
          throw new TypeConversionException(
              "'" + word + "' says nothing of gaps; expected zero or missing");
    };
  }
}
