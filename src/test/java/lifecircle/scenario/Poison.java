package lifecircle.scenario;

import java.util.List;

/** What a damaged file may have in it that a good one has not. */
final class Poison {
  /** Signs that mean something to YAML or to a table. */
  static final List<String> SIGNS =
      List.of(
          ":", "-", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "#",
          "?", "\n", " ", "\t", "\\", "<", "0", ";", "=", "+", "/", ".", "~", "\r");

  /** Words that belong in no file, or not there. */
  static final List<String> WORDS =
      List.of(
          "\0",
          "\u202E",
          "\u2066",
          "\u200F",
          "\u200B",
          "\uFEFF",
          "\u0085",
          "\u2028",
          "\u00A0",
          "\u001B[2J",
          "\u0007",
          "\uFFFE",
          "\uE000",
          "👍",
          "e\u0301",
          "\n---\n",
          "\n...\n",
          "\n%YAML 1.1\n",
          "&a ",
          "*a ",
          "<<: *a",
          "!!net.URL ",
          "!!binary ",
          "\"\\U0010FFFF\"",
          "\"\\ud800\"",
          "%s%n%x",
          "${x}",
          "../../",
          "=1+1",
          "@SUM(1)",
          "\"\"",
          "\"\n\"",
          ",,,,,,",
          ";;;",
          "\n\n\n",
          ": ",
          ": {",
          "- ",
          "? ",
          "|\n",
          "null",
          "true");

  /** What may stand in front of a line. */
  static final List<String> INDENTATIONS = List.of(" ", "  ", "   ", "\t", "\u3000");

  /** What may end a line; the last does not. */
  static final List<String> LINE_ENDS = List.of("\n", "\n", "\r\n", "\r", "\u0085");

  /** Numbers nobody counts with. */
  static final List<String> NUMBERS =
      List.of(
          "",
          "-1",
          "-0",
          "0",
          "00",
          "1e999",
          "-1e308",
          "4.9e-324",
          "1e-999",
          "9223372036854775807",
          "9223372036854775808",
          "999999999999999",
          "2147483648",
          "99999999999999999999999999999999",
          "0.1",
          "1.",
          ".5",
          "1,5",
          "1_000",
          "0x1F",
          "NaN",
          "Infinity",
          ".inf",
          "１２",
          "٣",
          "1e",
          "--1",
          "9999-12-31",
          "0000-00-00",
          "+7");

  /** What is no number, no date and no name. */
  static final List<String> VALUES =
      List.of(
          "[1]",
          "{a: 1}",
          "~",
          "many",
          "'",
          "\"",
          "|",
          ">-",
          "2024-02-30",
          "2024-W53",
          "31.12.2024",
          "-999999999-01-01",
          "../x",
          "con",
          "\\",
          "*x",
          "&x y");

  /** What looks like a letter or a sign of a file and is another. */
  static final List<String> CONFUSABLE =
      List.of("а", "е", "о", "ｄ", "ı", "ℓ", "０", "１", "–", "−", "：", "“", "’", "\u00A0", "％", "，");

  private Poison() {}
}
