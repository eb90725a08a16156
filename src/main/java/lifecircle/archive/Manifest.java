package lifecircle.archive;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lifecircle.quantity.Language;
import lifecircle.scenario.ScenarioName;

/**
 * The page that proves a result: what it was made from, and the fingerprint of every file. Holds no
 * date, no machine and no path, so that it is the same wherever the result is made.
 *
 * @param identity what determines the result
 * @param fingerprints SHA-256 of each file, by file name
 */
record Manifest(Identity identity, SortedMap<String, String> fingerprints) {
  /** The name of the page in the folder of the result. */
  static final String FILE = "manifest.json";

  private static final String KIND = "lifecircle result";

  /** More than a century of days or the largest scenario could need, in bytes. */
  private static final long MOST_BYTES = 8L << 20;

  Manifest {
    fingerprints = Collections.unmodifiableSortedMap(new TreeMap<>(fingerprints));
  }

  /** The page as text: keys in a fixed order, lines ended by LF. */
  String json() {
    JsonObject files = new JsonObject();
    fingerprints.forEach(files::addProperty);
    JsonObject page = new JsonObject();
    page.addProperty("kind", KIND);
    page.addProperty("version", identity.version());
    page.addProperty("name", identity.name());
    AskedPage.write(identity.question(), page);
    page.addProperty("language", identity.language().code());
    page.add("files_sha256", files);
    AskedPage.writeInputs(identity, page);
    return text(page);
  }

  /** A JSON page as it is kept on disk. */
  static String text(JsonObject page) {
    Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    return gson.toJson(page) + "\n";
  }

  /**
   * Whether a file of a result may be called so: plain, in lower case, so that no two are one on
   * any disk, and on no computer a device.
   */
  static boolean mayList(String name) {
    return name.matches("[a-z0-9][a-z0-9_.-]*[a-z0-9]|[a-z0-9]")
        && !ScenarioName.reservedByWindows(name.replaceFirst("[.].*", ""))
        && !name.equals(FILE)
        && !name.equals(Provenance.FILE);
  }

  /** Reads a page; empty when the file holds something else, or a page that was touched. */
  static Optional<Manifest> read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      return Optional.empty();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    try {
      JsonObject page = JsonParser.parseString(text).getAsJsonObject();
      return KIND.equals(string(page, "kind"))
          ? Optional.of(of(page)).filter(manifest -> manifest.json().equals(text))
          : Optional.empty();
    } catch (JsonParseException
        | IllegalStateException
        | IllegalArgumentException
        | UnsupportedOperationException notOurs) {
      return Optional.empty();
    }
  }

  private static Manifest of(JsonObject page) {
    SortedMap<String, String> fingerprints = new TreeMap<>();
    for (Map.Entry<String, JsonElement> file :
        part(page, "files_sha256").getAsJsonObject().entrySet()) {
      if (!mayList(file.getKey())) {
        throw new JsonParseException("no file of a result: " + file.getKey());
      }
      fingerprints.put(file.getKey(), file.getValue().getAsString());
    }
    String version = string(page, "version");
    if (!version.matches("[0-9A-Za-z.+-]{1,40}")) {
      throw new JsonParseException("no version of ours: " + version);
    }
    Question question = AskedPage.question(page);
    Identity identity =
        new Identity(
            string(page, "name"),
            question,
            AskedPage.inputs(question, page),
            version,
            Language.valueOf(string(page, "language").toUpperCase(Locale.ROOT)));
    return new Manifest(identity, fingerprints);
  }

  private static String string(JsonObject page, String key) {
    return part(page, key).getAsString();
  }

  /** What stands behind a key that must be there. */
  static JsonElement part(JsonObject page, String key) {
    JsonElement part = page.get(key);
    if (part == null) {
      throw new JsonParseException("no " + key);
    }
    return part;
  }
}
