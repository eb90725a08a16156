package lifecircle.quantity;

import java.util.List;

/**
 * One number or choice of the model that a scenario may set: its name, unit, range, default,
 * meaning and where it comes from. Each parameter is defined once, as a constant of the process
 * that uses it; reader, resolved scenario, help and README all speak from this definition.
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
 * @param choices the names to choose from where the unit is {@link Unit#CHOICE}, empty elsewhere
 */
public record Parameter(
    String key,
    Unit unit,
    double lowest,
    double highest,
    double standard,
    Text meaning,
    String source,
    List<String> choices) {
  /** Refuses a nameless parameter, a default outside its own range and names no file can write. */
  public Parameter {
    choices = List.copyOf(choices);
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
    refuseChoices(key, unit, choices);
  }

  /** A number: a parameter with nothing to choose from. */
  public Parameter(
      String key,
      Unit unit,
      double lowest,
      double highest,
      double standard,
      Text meaning,
      String source) {
    this(key, unit, lowest, highest, standard, meaning, source, List.of());
  }

  /**
   * One of several names, held as its place in the list.
   *
   * @param standard the name when the scenario is silent
   */
  public static Parameter choice(
      String key, List<String> choices, String standard, Text meaning, String source) {
    return new Parameter(
        key,
        Unit.CHOICE,
        0,
        choices.size() - 1.0,
        choices.indexOf(standard),
        meaning,
        source,
        choices);
  }

  private static void refuseChoices(String key, Unit unit, List<String> choices) {
    boolean distinct = choices.stream().distinct().count() == choices.size();
    boolean words = choices.stream().allMatch(name -> name.matches("(?!null$)[a-z][a-z0-9_]*"));
    if ((unit == Unit.CHOICE) == choices.isEmpty() || !distinct || !words) {
      throw new IllegalArgumentException(key + ": no choice can be made among " + choices);
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
    boolean whole = unit == Unit.COUNT || unit == Unit.CHOICE;
    return value >= lowest && value <= highest && (!whole || value == Math.rint(value));
  }
}
