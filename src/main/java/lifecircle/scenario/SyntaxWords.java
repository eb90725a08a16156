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
  private static final String BLANKS = "blanks in front of a line, two for each level";
  private static final String ONE_KEY =
      "one 'key: value' on a line, and quotation marks around a text with ': ' in it";

  /** The words for one complaint about a text. */
  static SyntaxWords of(YamlEngineException complaint, String text) {
    if (!(complaint instanceof MarkedYamlEngineException marked)) {
      return new SyntaxWords(Place.WHOLE_FILE, "the file is not YAML", ONE_KEY);
    }
    Place last = ScenarioText.placeAfter(text.stripTrailing());
    Place place = inside(Place.of(marked.getProblemMark()), last);
    Optional<Place> opened = marked.getContextMark().map(mark -> Place.of(Optional.of(mark)));
    String problem = String.valueOf(marked.getProblem());
    String context = String.valueOf(marked.getContext());
    if (indentedByTab(text, place.line())) {
      return new SyntaxWords(new Place(place.line(), 1), "a tab in front of the line", BLANKS);
    }
    if (context.contains("quoted scalar")
        && (problem.contains("end of stream") || problem.contains("document separator"))) {
      return new SyntaxWords(
          inside(opened.orElse(place), last),
          "a quotation mark opens here and is never closed",
          "a second one at the end of the text");
    }
    if (context.contains("parsing a flow")) {
      return new SyntaxWords(
          inside(opened.orElse(place), last),
          "a bracket opens here and what follows does not fit inside",
          "entries with commas between them, and the closing bracket");
    }
    return byProblem(place, problem);
  }

  private static SyntaxWords byProblem(Place place, String problem) {
    if (problem.startsWith("mapping values are not allowed")) {
      return new SyntaxWords(place, "a second colon on the line", ONE_KEY);
    }
    if (problem.startsWith("could not find expected ':'")) {
      return new SyntaxWords(
          place, "the line above has neither a colon nor a place in a text", ONE_KEY);
    }
    if (problem.startsWith("expected <block end>")) {
      return new SyntaxWords(
          place, "the line is not in line with the lines above it", "the same blanks in front");
    }
    if (problem.contains("cannot start any token")) {
      return new SyntaxWords(
          place,
          "no value may begin with this sign",
          "a number, a word, or a text in quotation marks");
    }
    if (problem.startsWith("found unknown escape character")) {
      return new SyntaxWords(
          place,
          "a backslash that means nothing here",
          "two backslashes for one, or single quotation marks");
    }
    return new SyntaxWords(place, "this is not YAML (" + Quotation.escaped(problem) + ")", ONE_KEY);
  }

  private static Place inside(Place place, Place last) {
    return place.line() > last.line() ? last : place;
  }

  private static boolean indentedByTab(String text, int line) {
    return text.lines()
        .skip(Math.max(0, line - 1))
        .findFirst()
        .map(words -> words.substring(0, words.length() - words.stripLeading().length()))
        .filter(front -> front.contains("\t"))
        .isPresent();
  }
}
