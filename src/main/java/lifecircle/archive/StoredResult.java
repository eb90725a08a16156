package lifecircle.archive;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lifecircle.scenario.Quotation;

/** A result as it stands on disk, known by its manifest; only read, never changed. */
public final class StoredResult {
  private static final long LONGEST_PROVENANCE = 1 << 20;

  private final Path folder;
  private final Manifest manifest;

  private StoredResult(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * The result in a folder.
   *
   * @throws RefusedFolder when its manifest is missing, cannot be read or is none of ours
   */
  public static StoredResult in(Path folder) throws RefusedFolder {
    Path page = folder.resolve(Manifest.FILE);
    if (!Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS)) {
      throw new RefusedFolder(folder, "holds no " + Manifest.FILE + ", so it is no result");
    }
    try {
      return new StoredResult(
          folder,
          Manifest.read(page)
              .orElseThrow(
                  () ->
                      new RefusedFolder(
                          page, "is damaged, or is no manifest of a lifecircle result")));
    } catch (IOException cause) {
      throw new RefusedFolder(page, "cannot be read");
    }
  }

  /** Where it stands. */
  public Path folder() {
    return folder;
  }

  /** What it was made from. */
  public Identity identity() {
    return manifest.identity();
  }

  /** The fingerprints of its files by their names. */
  Map<String, String> fingerprints() {
    return manifest.fingerprints();
  }

  /** How many files its manifest lists. */
  public int files() {
    return fingerprints().size();
  }

  /** Whether a file is there with exactly this text. */
  public boolean holds(String name, String text) {
    Path file = folder.resolve(name);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.size(file) == bytes.length
          && Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Whether a file is there as it was written. */
  boolean intact(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Sha256.of(file).equals(fingerprints().get(name));
  }

  /** Which files are missing or were changed, in words. */
  public List<String> damage() throws RefusedFolder {
    try {
      return Standing.damage(folder, manifest);
    } catch (IOException cause) {
      throw new RefusedFolder(folder, "cannot be read");
    }
  }

  /** What else stands in the folder, in alphabetical order. */
  public List<String> strangers() throws RefusedFolder {
    try {
      return Standing.strangers(folder, manifest).stream().map(Quotation::escaped).toList();
    } catch (IOException cause) {
      throw new RefusedFolder(folder, "cannot be listed");
    }
  }

  /** The Java that made it, where its provenance tells. */
  public Optional<String> java() {
    Path page = folder.resolve(Provenance.FILE);
    try {
      if (!Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS)
          || Files.size(page) > LONGEST_PROVENANCE) {
        return Optional.empty();
      }
      String text = new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
      return Optional.ofNullable(JsonParser.parseString(text).getAsJsonObject().get("java"))
          .map(JsonElement::getAsString)
          .map(Quotation::escaped);
    } catch (IOException
        | JsonParseException
        | IllegalStateException
        | UnsupportedOperationException untold) {
      return Optional.empty();
    }
  }
}
