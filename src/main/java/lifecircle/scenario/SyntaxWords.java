package lifecircle.scenario;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What the YAML engine complains about, in words for people who never read its specification.
 *
 * @param place where to look first
 * @param what what is wrong
 * @param expected what would be right
 */
record SyntaxWords(Place place, String what, String expected) {
  private static final String KEY_VALUE = "'key: value' on each line";

  /** The words for one complaint about a text. */
  static SyntaxWords of(YamlEngineException complaint, String text) {
    if (!(complaint instanceof MarkedYamlEngineException marked)) {
      return new SyntaxWords(Place.WHOLE_FILE, "the file is not YAML", KEY_VALUE);
    }
    Place last = ScenarioText.placeAfter(text.stripTrailing());
    Place place = inside(Place.of(marked.getProblemMark()), last);
    Place begun =
        inside(marked.getContextMark().map(m -> Place.of(Optional.of(m))).orElse(place), last);
    String problem = String.valueOf(marked.getProblem());
    String context = String.valueOf(marked.getContext());
    if (indentation(text, place).contains("\t")) {
      return new SyntaxWords(
          new Place(place.line(), 1),
          "a tab in front of the line",
          "blanks instead, two for each level");
    }
    if (context.contains("quoted scalar") && !problem.contains("escape")) {
      return new SyntaxWords(
          begun,
          "a quotation mark opens here and is never closed",
          "a second one at the end of the text");
    }
    if (context.contains("parsing a flow")) {
      return inBrackets(begun, place, problem, text);
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return colon(place, text);
    }
    if (context.matches(
        "while scanning an? (anchor|alias|tag|directive|YAML directive|TAG directive)")) {
      return firstSign(begun);
    }
    if (context.contains("block scalar") || problem.contains("leading empty lines")) {
      return new SyntaxWords(
          begun, "a text that does not follow the rules for | and >", "a text in quotation marks");
    }
    if (problem.startsWith("could not find expected ':'")) {
      return line(text, begun).contains("：")
          ? new SyntaxWords(begun, "a full-width colon '：' follows this key", "':' and a blank")
          : new SyntaxWords(begun, "no colon and blank follow this key", KEY_VALUE);
    }
    return byProblem(place, problem, text);
  }

  private static SyntaxWords inBrackets(Place opening, Place place, String problem, String text) {
    Optional<String> comment =
        CutText.in(line(text, opening)).filter(cut -> cut.matches(".*[\\]}].*"));
    if (comment.isPresent()) {
      return new SyntaxWords(
          opening,
          "a bracket opens here and is not closed, for "
              + Quotation.of(comment.get())
              + " is a comment",
          CutText.WHOLE);
    }
    return opening.line() == place.line() && !problem.contains("<stream end>")
        ? new SyntaxWords(
            place,
            "no comma and no closing bracket before this",
            "commas between entries, and quotation marks around a text with a colon or comma in it")
        : new SyntaxWords(
            opening,
            "a bracket opens here and is not closed",
            "the closing bracket after the last entry");
  }

  /** A colon where none may be: the second in a line, or in a line glued to the one above it. */
  private static SyntaxWords colon(Place place, String text) {
    String line = line(text, place);
    String before = line.substring(0, Math.min(line.length(), Math.max(0, place.column() - 1)));
    return before.contains(":")
        ? new SyntaxWords(
            place, "a second colon in one line", "quotation marks around a text with ': ' in it")
        : new SyntaxWords(
            place,
            "this line runs on from the line above",
            "'key: value' in the line above, and as many blanks in front of both");
  }

  private static SyntaxWords byProblem(Place place, String problem, String text) {
    if (problem.contains("but found '<scalar>'")) {
      return new SyntaxWords(
          place, "something follows the end of a value", "quotation marks around the whole value");
    }
    if (problem.startsWith("expected <block end>")) {
      return new SyntaxWords(
          place,
          "this line does not begin where the lines above it begin",
          "the same number of blanks in front of all keys of a section");
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return new SyntaxWords(
          place, "a list item (-) cannot stand here", "a list in brackets, such as [bond, fade]");
    }
    if (problem.contains("cannot start any token")) {
      if (line(text, place).startsWith("\t", place.column() - 1)) {
        return new SyntaxWords(place, "a tab in front of the value", "one blank instead");
      }
      return firstSign(place);
    }
    if (problem.startsWith("expected the node content")) {
      return new SyntaxWords(place, "something is missing before this", KEY_VALUE);
    }
    if (problem.startsWith("mapping keys are not allowed")) {
      return firstSign(place);
    }
    if (problem.contains("escape")) {
      return new SyntaxWords(
          place,
          "a backslash that means nothing here",
          "two backslashes for one, or single quotation marks");
    }
    if (problem.contains("'<document ")) {
      return new SyntaxWords(
          place, "something follows the end of the scenario", "one scenario in a file");
    }
    return new SyntaxWords(
        place, "this is not YAML (" + Quotation.escaped(problem) + ")", KEY_VALUE);
  }

  private static SyntaxWords firstSign(Place place) {
    return new SyntaxWords(
        place,
        "no value may begin with this sign",
        "a number, a word, or a text in quotation marks");
  }

  private static Place inside(Place place, Place last) {
    return place.line() > last.line() ? last : place;
  }

  private static String line(String text, Place place) {
    return text.lines().skip(Math.max(0, place.line() - 1)).findFirst().orElse("");
  }

  private static String indentation(String text, Place place) {
    String line = line(text, place);
    return line.substring(0, line.length() - line.stripLeading().length());
  }
}
