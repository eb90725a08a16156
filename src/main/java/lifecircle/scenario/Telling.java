package lifecircle.scenario;

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

  /** What may be done about periods without a row. */
  String gapsMayBe(Period period) {
    return "a row for every "
        + period.code()
        + ", or "
        + written("gaps", GapRule.ZERO.code())
        + " (nothing happened), or "
        + written("gaps", GapRule.MISSING.code())
        + " (nobody counted)";
  }

  private static String option(String key) {
    return "--" + key.replace('_', '-');
  }
}
