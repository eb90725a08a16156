package lifecircle.lifecycle;

import java.util.OptionalInt;

/**
 * Where a stage begins, and at what: a corner of the trend or the passage of a level.
 *
 * @param stage the stage that begins
 * @param period its first period
 * @param corner the corner it begins at, empty where a level is passed
 * @param top the period of the height it is measured against
 */
record Mark(Stage stage, int period, OptionalInt corner, int top) {
  /** Whether it lies behind the line, where nobody writes any more. */
  boolean isAfter(int lastPeriod) {
    return period > lastPeriod;
  }

  /** The same beginning of a stage of another name. */
  Mark named(Stage other) {
    return new Mark(other, period, corner, top);
  }
}
