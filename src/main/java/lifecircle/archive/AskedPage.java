package lifecircle.archive;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What was asked, as the manifest tells it: {@code seed} of one life, and {@code events} where they
 * are written down; {@code patterns} with the seeds of many runs, or {@code event_log}; {@code
 * first_seed}, {@code runs}, {@code own_seed} and {@code until} of many; {@code arms} and {@code
 * headline} of scenarios that are compared; none of these for a series. The texts it was made from
 * stand behind, line by line.
 */
final class AskedPage {
  private static final String SEED = "seed";
  private static final String FIRST = "first_seed";
  private static final String RUNS = "runs";
  private static final String OWN = "own_seed";
  private static final String UNTIL = "until";
  private static final String ARMS = "arms";
  private static final String HEADLINE = "headline";
  private static final String EVENTS = "events";
  private static final String PATTERNS = "patterns";
  private static final String WITH_DESIGNS = "with designs";
  private static final String GIVEN = "of the given scenario";
  private static final String LOG = "event_log";
  private static final String SCENARIOS = "scenarios";

  private AskedPage() {}

  /** Writes the question. */
  static void write(Question question, JsonObject page) {
    if (question instanceof Question.OneRun run) {
      page.addProperty(SEED, run.seed());
      if (run.events()) {
        page.addProperty(EVENTS, true);
      }
    } else if (question instanceof Question.Patterns patterns) {
      page.addProperty(PATTERNS, patterns.designs() ? WITH_DESIGNS : GIVEN);
      write(patterns.seeds(), page);
    } else if (question instanceof Question.Ensemble ensemble) {
      write(ensemble.seeds(), page);
    } else if (question instanceof Question.Comparison comparison) {
      page.add(ARMS, array(comparison.arms()));
      page.add(HEADLINE, array(comparison.headline()));
      write(comparison.seeds(), page);
    }
  }

  private static void write(Seeds seeds, JsonObject page) {
    page.addProperty(FIRST, seeds.first());
    page.addProperty(RUNS, seeds.runs());
    page.addProperty(OWN, seeds.own());
    seeds.until().ifPresent(until -> page.addProperty(UNTIL, until));
  }

  /** The key of the text of a record. */
  static String record(Question question) {
    return question instanceof Question.Stages ? "series" : LOG;
  }

  /** Writes the texts. */
  static void writeInputs(Identity identity, JsonObject page) {
    List<String> files = identity.question().files();
    if (files.size() <= 1) {
      page.add(identity.inputKind(), lines(identity.input()));
      return;
    }
    JsonObject texts = new JsonObject();
    for (int k = 0; k < files.size(); k++) {
      texts.add(files.get(k), lines(identity.inputs().get(k)));
    }
    page.add(SCENARIOS, texts);
  }

  /** Reads the question. */
  static Question question(JsonObject page) {
    if (page.has(SEED)) {
      return new Question.OneRun(page.get(SEED).getAsLong(), page.has(EVENTS));
    }
    if (page.has(PATTERNS)) {
      boolean designs = page.get(PATTERNS).getAsString().equals(WITH_DESIGNS);
      return new Question.Patterns(seeds(page), designs);
    }
    if (page.has(LOG)) {
      return new Question.LogPatterns();
    }
    if (page.has(ARMS)) {
      List<String> headline = words(Manifest.part(page, HEADLINE));
      return new Question.Comparison(words(page.get(ARMS)), seeds(page), headline);
    }
    return page.has(FIRST) ? new Question.Ensemble(seeds(page)) : new Question.Stages();
  }

  private static Seeds seeds(JsonObject page) {
    return new Seeds(
        Manifest.part(page, FIRST).getAsLong(),
        Manifest.part(page, RUNS).getAsInt(),
        Manifest.part(page, OWN).getAsLong(),
        page.has(UNTIL) ? Optional.of(page.get(UNTIL).getAsString()) : Optional.empty());
  }

  /** Reads the texts. */
  static List<String> inputs(Question question, JsonObject page) {
    if (question.isOfRecord()) {
      return List.of(text(Manifest.part(page, record(question))));
    }
    if (!(question instanceof Question.Comparison)) {
      return List.of(text(Manifest.part(page, "scenario")));
    }
    JsonElement scenarios = Manifest.part(page, SCENARIOS);
    List<String> texts = new ArrayList<>();
    for (String file : question.files()) {
      texts.add(text(Manifest.part(scenarios.getAsJsonObject(), file)));
    }
    return texts;
  }

  private static List<String> words(JsonElement array) {
    return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsString)
        .toList();
  }

  private static JsonArray array(List<String> words) {
    JsonArray array = new JsonArray();
    words.forEach(array::add);
    return array;
  }

  private static JsonArray lines(String text) {
    return array(text.lines().toList());
  }

  private static String text(JsonElement lines) {
    if (!lines.isJsonArray()) {
      throw new JsonParseException("no lines of text");
    }
    StringBuilder text = new StringBuilder();
    for (JsonElement line : lines.getAsJsonArray()) {
      text.append(line.getAsString()).append('\n');
    }
    return text.toString();
  }
}
