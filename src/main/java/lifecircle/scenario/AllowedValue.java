package lifecircle.scenario;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Unit;

/**
 * The values one parameter may take: whether words spell one of them, and if not, why not and which
 * would.
 *
 * @param name what the file calls the quantity
 * @param parameter its unit and range
 */
record AllowedValue(String name, Parameter parameter) {
  private static final Pattern NUMBER_AND_LETTERS =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)? *([\\p{L}%/‰°$€¥][^0-9]*)");
  private static final int LONGEST = 60;

  /** Why the words spell no allowed value; empty when they do. */
  Optional<Refusal> refusal(String words) {
    return SeveralValues.inFile(words, this) ? Optional.of(several(words)) : faulty(words);
  }

  /** What is said to several values where one belongs. */
  Refusal several(String words) {
    return new Refusal(
        name + " is " + Quotation.of(words) + ", which looks like several values",
        description() + SeveralValues.advice(name),
        Optional.empty());
  }

  private Optional<Refusal> faulty(String words) {
    return fault(words)
        .map(
            fault ->
                new Refusal(
                    words.isEmpty()
                        ? name + " is empty"
                        : name + " is " + Quotation.of(words) + ", " + fault,
                    description(),
                    nearest(words)));
  }

  /** Why the words spell no allowed whole number, for spans that are counted in whole days. */
  Optional<Refusal> wholeRefusal(String words) {
    return refusal(words)
        .or(
            () ->
                Optional.of(held(words))
                    .filter(value -> value != Math.rint(value))
                    .map(
                        value ->
                            new Refusal(
                                name + " is " + Quotation.of(words) + ", which is not whole",
                                description(),
                                Optional.empty())));
  }

  /** The value in held form; only for words that are not refused. */
  double held(String words) {
    if (choice()) {
      return parameter.choices().indexOf(words);
    }
    return NumberWithUnit.parse(words).orElseThrow().held(parameter.unit()).orElseThrow();
  }

  /** The allowed value that is nearest to the words: themselves where they spell one. */
  Optional<String> meant(String words) {
    return accepts(words) ? Optional.of(words) : nearest(words);
  }

  private Optional<String> nearest(String words) {
    return choice() ? NearestName.to(words, parameter.choices()) : MeantValue.of(words, this);
  }

  /** Whether the words spell an allowed value. */
  boolean accepts(String words) {
    return fault(words).isEmpty();
  }

  private boolean choice() {
    return parameter.unit() == Unit.CHOICE;
  }

  private Optional<String> fault(String words) {
    if (choice()) {
      return parameter.choices().contains(words)
          ? Optional.empty()
          : Optional.of("which is no choice here");
    }
    Optional<NumberWithUnit> number = NumberWithUnit.parse(words);
    return number.isPresent() ? faultOf(number.get()) : Optional.of(faultOfWords(words));
  }

  private Optional<String> faultOf(NumberWithUnit number) {
    Unit unit = parameter.unit();
    if (!number.fits(unit)) {
      return Optional.of(
          number.unit().isEmpty()
              ? "without a unit"
              : unit.symbol().isEmpty() ? "but takes no unit" : "which has the wrong unit");
    }
    OptionalDouble held = number.held(unit);
    if (held.isEmpty()) {
      return Optional.of("which is too close to zero");
    }
    double value = held.getAsDouble();
    if (value < parameter.lowest()) {
      return Optional.of("which is too small");
    }
    if (value > parameter.highest() || Double.isInfinite(value)) {
      return Optional.of("which is too large");
    }
    return parameter.allows(value) ? Optional.empty() : Optional.of("which is not whole");
  }

  private static String faultOfWords(String words) {
    var letters = NUMBER_AND_LETTERS.matcher(words.length() <= LONGEST ? words : "");
    return letters.matches()
        ? "and " + Quotation.of(letters.group(1)) + " is no unit here"
        : words.chars().noneMatch(c -> c >= '0' && c <= '9')
            ? "which is not a number"
            : "which is not a plain decimal number";
  }

  /** The allowed values in words: kind, range and an example. */
  String description() {
    return kind() + range() + ", such as " + written(parameter.standard());
  }

  private String kind() {
    return switch (parameter.unit()) {
      case SHARE -> "a share";
      case PER_DAY -> "a daily rate";
      case PROBABILITY_PER_DAY -> "a daily probability";
      case DAYS -> "a span of days";
      case MINUTES -> "a time in minutes";
      case MINUTES_PER_DAY -> "a daily time in minutes";
      case YUAN -> "an amount of money";
      case COUNT -> "a bare whole number";
      case NUMBER -> "a bare number";
      case CHOICE -> "one of " + String.join(", ", parameter.choices());
    };
  }

  private String range() {
    if (choice()) {
      return "";
    }
    boolean from = Double.isFinite(parameter.lowest());
    boolean to = Double.isFinite(parameter.highest()) && parameter.highest() < Double.MAX_VALUE;
    String low = from ? written(parameter.lowest()) : "";
    if (to) {
      String high = written(parameter.highest());
      return from ? " from " + low + " to " + high : " up to " + high;
    }
    return from ? " from " + low + " up" : "";
  }

  private String written(double held) {
    return written(parameter, held);
  }

  /** A value of a parameter in held form, as a scenario file writes it. */
  static String written(Parameter parameter, double held) {
    return parameter.unit() == Unit.CHOICE
        ? parameter.choices().get((int) held)
        : NumberWithUnit.written(held, parameter.unit());
  }
}
