package lifecircle.scenario;

import java.util.List;
import lifecircle.quantity.Period;

/**
 * Where the reader of a complaint tells what a series cannot: a complaint names what can be written
 * there.
 */
enum Telling {
  /** On the command line: {@code --gaps zero}. */
  COMMAND_LINE,
  /** Below {@code observed} in a scenario file: {@code gaps: zero}. */
  SCENARIO;

  /** The name of a key, as a sentence has it. */
  String key(String key) {
    return this == SCENARIO ? "'" + key + "'" : option(key);
  }

  /** A key with a value, as it is written. */
  String written(String key, String value) {
    return this == SCENARIO ? key + ": " + value : option(key) + " " + value;
  }

  /** An option that is given or not. */
  String flag(SeriesOption option) {
    return this == SCENARIO ? option.key() + ": true" : option.word();
  }

  /**
   * What may be done about periods without a row. Whether rows of an unusual length are missing at
   * all is less sure, and nobody is asked to put zeros there.
   */
  String gapsMayBe(Period period) {
    boolean usual = List.of(Period.DAY, Period.WEEK, Period.MONTH).contains(period);
    String zero = ", or " + written("gaps", GapRule.ZERO.code()) + " (nothing happened)";
    return "a row for every "
        + period.code()
        + (usual ? zero : "")
        + ", or "
        + written("gaps", GapRule.MISSING.code())
        + " (nobody counted)";
  }

  private static String option(String key) {
    return "--" + key.replace('_', '-');
  }
}
