package lifecircle.scenario;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The plain part of YAML a scenario may use: keys, values and lists in one document. What makes
 * YAML a programming language (anchors, aliases, tags, directives) is refused while the events pass
 * by one at a time, before anything is built; so is a file too deep or too long to be a scenario.
 *
 * <p>Assumption: a scenario nests at most 20 levels (ours use 3) and has at most 5,000 keys, values
 * and brackets (ours have some hundred).
 */
final class PlainYaml {
  private static final int DEEPEST = 20;
  private static final int MOST_EVENTS = 5_000;

  private final Complaints complaints;
  private int depth;
  private int documents;

  private PlainYaml(Complaints complaints) {
    this.complaints = complaints;
  }

  /** The one document of a text; empty when there is none but blanks and comments. */
  static Optional<Node> document(String written, Complaints complaints) throws RefusedInput {
    String text = JsonText.withoutTabs(written);
    LoadSettings settings =
        LoadSettings.builder().setUseMarks(true).setBufferSize(text.length() + 16).build();
    try {
      new PlainYaml(complaints).walk(new Parse(settings).parseString(text));
      complaints.refuseIfAny();
      return new Compose(settings).composeString(text);
    } catch (YamlEngineException syntax) {
      SyntaxWords words = SyntaxWords.of(syntax, text);
      throw complaints.last(words.place(), words.what(), words.expected());
    } catch (IllegalArgumentException unfinished) {
      // The engine's own fault in 2.10: it takes the nothing after a last \x for a number.
      throw complaints.last(
          ScenarioText.placeAfter(text.stripTrailing()),
          "the file breaks off inside a text in quotation marks",
          "a quotation mark at the end of the text");
    }
  }

  private void walk(Iterable<Event> events) throws RefusedInput {
    int passed = 0;
    for (Event event : events) {
      Place place = Place.of(event.getStartMark());
      if (++passed > MOST_EVENTS) {
        throw complaints.last(
            place,
            "from here on there are too many keys and values",
            "at most " + MOST_EVENTS + " in a scenario file");
      }
      if (event instanceof DocumentStartEvent start) {
        checkDocument(start, place);
      } else if (event instanceof NodeEvent node) {
        checkNode(node, place);
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
    }
  }

  private void checkDocument(DocumentStartEvent start, Place place) throws RefusedInput {
    if (++documents > 1) {
      throw complaints.last(place, "a second document begins here (---)", "one scenario in a file");
    }
    if (start.getSpecVersion().isPresent() || !start.getTags().equals(Map.of())) {
      complaints.add(place, "a directive, a line that begins with %", "keys and values only");
    }
  }

  private void checkNode(NodeEvent node, Place place) throws RefusedInput {
    if (node instanceof AliasEvent alias) {
      meaningless("*" + alias.getAlias().getValue(), "alias", place);
    } else {
      node.getAnchor().ifPresent(a -> meaningless("&" + a.getValue(), "anchor", place));
    }
    tag(node).ifPresent(t -> meaningless(t.replace("tag:yaml.org,2002:", "!!"), "tag", place));
    if (node instanceof CollectionStartEvent && ++depth > DEEPEST) {
      throw complaints.last(
          place, "more than " + DEEPEST + " levels inside each other", "sections with values");
    }
  }

  private void meaningless(String words, String term, Place place) {
    complaints.add(
        place,
        Quotation.of(words) + " (a YAML " + term + ") has no meaning here",
        "the value itself, or a text in quotation marks");
  }

  private static Optional<String> tag(NodeEvent node) {
    if (node instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return node instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
  }
}
