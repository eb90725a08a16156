package lifecircle.cli;

import lifecircle.quantity.Language;
import lifecircle.quantity.Parameter;
import lifecircle.scenario.Quotation;
import lifecircle.scenario.ScenarioDifference;

/**
 * A difference as a person reads it: what was in red, what is in green, where colours can be shown;
 * the words say the same without them.
 *
 * @param coloured whether the terminal shows colours
 */
record DifferenceText(boolean coloured) {
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String FAINT = "2";

  /** Longer values stand on lines of their own. */
  private static final int SHORT = 40;

  /** One line, or three for long values. */
  String of(ScenarioDifference difference) {
    String key = difference.key() + ": ";
    String before = difference.before().map(Quotation::escaped).orElse("");
    String after = difference.after().map(Quotation::escaped).orElse("");
    if (difference.kind() == ScenarioDifference.Kind.MEMBERS) {
      return difference.key()
          + ":"
          + ink(GREEN, signed(" +", after))
          + ink(RED, signed(" −", before));
    }
    if (difference.after().isEmpty()) {
      return ink(RED, "− " + key + before);
    }
    if (difference.before().isEmpty()) {
      return ink(GREEN, "+ " + key + after);
    }
    return Math.max(before.length(), after.length()) > SHORT
        ? key.strip() + "\n  " + ink(RED, "− " + before) + "\n  " + ink(GREEN, "+ " + after)
        : key + ink(RED, before) + " → " + ink(GREEN, after);
  }

  /** What the parameter means, below its difference. */
  String meaning(Parameter parameter, Language language) {
    return ink(FAINT, "    " + parameter.meaning().in(language));
  }

  private static String signed(String sign, String words) {
    return words.isEmpty() ? "" : sign + words.replace(", ", sign);
  }

  private String ink(String colour, String words) {
    return coloured && !words.isEmpty() ? "\u001b[" + colour + "m" + words + "\u001b[0m" : words;
  }
}
