package lifecircle.scenario;

import java.util.List;
import java.util.regex.Pattern;
import lifecircle.quantity.Unit;

/**
 * Several values written where one belongs, as a study of one parameter would have them: {@code
 * 100,200} or {@code 10 %; 20 %}. They are never glued together to one.
 *
 * <p>Assumption: {@code 1,000} is one number, for {@code 000} is none. {@code 0,3} and, in a file,
 * {@code 2,5} are numbers with a decimal comma where the value need not be whole: several values of
 * a file would stand in brackets.
 */
final class SeveralValues {
  private static final int LONGEST = 200;
  private static final String VALUE = NumberWithUnit.DIGITS + " ?(?:%/d|%|/d|d|min/d|min|yuan)?";
  private static final String BETWEEN = "(?: *[,;|，；、] *| +| *\\.\\. *| +to +)";
  private static final Pattern SEVERAL =
      Pattern.compile("[\\[({]? *" + VALUE + "(?:" + BETWEEN + VALUE + ")+ *[\\])}]?");
  private static final Pattern COMMA = Pattern.compile("-?[0-9]+,[0-9]+ ?[^0-9,;]*");

  private SeveralValues() {}

  /** What a reader can do who wants several values of what has this name. */
  static String advice(String name) {
    return ", one only; for several, "
        + switch (name) {
          case "duration" -> "one run each with --set \"duration=…\"";
          case "seed" -> "'lifecircle run' with --runs";
          default -> "a variant each under 'variants:', for 'lifecircle compare'";
        };
  }

  /** Whether these words of a file spell several values. */
  static boolean inFile(String words, AllowedValue allowed) {
    boolean whole = List.of(Unit.COUNT, Unit.CHOICE).contains(allowed.parameter().unit());
    return spell(words) && (whole || !COMMA.matcher(words).matches());
  }

  /** Whether these words of a command line, where no brackets are needed, spell several values. */
  static boolean onCommandLine(String words, AllowedValue allowed) {
    boolean decimal = words.startsWith("0,") || words.startsWith("-0,");
    return spell(words) && (!decimal || inFile(words, allowed));
  }

  /** Whether these words spell several values, whatever they belong to. */
  static boolean spell(String words) {
    return words.length() <= LONGEST && SEVERAL.matcher(words).matches();
  }
}
