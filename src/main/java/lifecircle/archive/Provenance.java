package lifecircle.archive;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Who made a result, where and when: kept beside it for people, never hashed and never compared,
 * because it must not matter.
 *
 * @param command the command line, word by word
 * @param threads how many threads computed
 * @param started when the run began
 */
public record Provenance(List<String> command, int threads, Instant started) {
  static final String FILE = "provenance.json";

  /** Keeps a copy. */
  public Provenance {
    command = List.copyOf(command);
  }

  /** The provenance of a run that begins now. */
  public static Provenance beginning(List<String> command, int threads) {
    return new Provenance(command, threads, Instant.now());
  }

  /** The page as text; the run ends now. */
  String json() {
    Instant ended = Instant.now();
    JsonArray words = new JsonArray();
    command.forEach(words::add);
    JsonObject page = new JsonObject();
    page.add("command", words);
    page.addProperty("threads", threads);
    page.addProperty("started", started.truncatedTo(ChronoUnit.SECONDS).toString());
    page.addProperty("seconds", Duration.between(started, ended).toMillis() / 1000.0);
    page.addProperty("java", property("java.runtime.version"));
    page.addProperty("java_vendor", property("java.vendor"));
    page.addProperty(
        "system", property("os.name") + " " + property("os.version") + " " + property("os.arch"));
    page.addProperty("result_classes_sha256", ResultClasses.hash());
    return Manifest.text(page);
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }
}
