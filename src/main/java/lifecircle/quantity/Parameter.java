package lifecircle.quantity;

/**
 * One number of the model that a scenario may set: its name, unit, range, default, meaning and
 * where it comes from. Each parameter is defined once, as a constant of the process that uses it;
 * reader, resolved scenario, help and README all speak from this definition.
 *
 * <p>Units: {@code lowest}, {@code highest} and {@code standard} are in the held form of {@link
 * Unit} (a share of 25 % is 0.25).
 *
 * @param key section and name as in the scenario file, {@code section.name}
 * @param unit what the number counts
 * @param lowest the smallest value allowed, included
 * @param highest the largest value allowed, included
 * @param standard the value when the scenario is silent
 * @param meaning one sentence, both languages
 * @param source author, year and equation, or "Assumption"
 */
public record Parameter(
    String key,
    Unit unit,
    double lowest,
    double highest,
    double standard,
    Text meaning,
    String source) {
  /** Refuses a nameless parameter and a default outside its own range. */
  public Parameter {
    if (!key.matches("[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("a parameter is named section.name, not " + key);
    }
    if (!(standard >= lowest && standard <= highest)) {
      throw new IllegalArgumentException(
          key + ": default " + standard + " is not inside [" + lowest + ", " + highest + "]");
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException(
          key + ": a parameter names its source, or says Assumption");
    }
  }

  /** The part before the dot: the heading under which the parameter stands in a scenario file. */
  public String section() {
    return key.substring(0, key.indexOf('.'));
  }

  /** The part behind the dot. */
  public String name() {
    return key.substring(key.indexOf('.') + 1);
  }

  /** Whether a value (in held form) may be set; "not inside" holds for NaN, too. */
  public boolean allows(double value) {
    return value >= lowest && value <= highest && (unit != Unit.COUNT || value == Math.rint(value));
  }
}
