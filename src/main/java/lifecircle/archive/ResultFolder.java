package lifecircle.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder of one result while it is made. Its files stand in a hidden folder beside; {@link
 * #finish} gives that folder the name of the result in one step, {@link #abandon} leaves nothing.
 *
 * <p>Safe to abandon from another thread, as Ctrl-C does.
 */
public final class ResultFolder {
  private final ResultPlace place;
  private final Identity identity;
  private final WritingLock lock;
  private final MadeFolders foldersMade;
  private final List<RowFile> rowFiles = new ArrayList<>();
  private boolean over;

  private ResultFolder(
      ResultPlace place, Identity identity, WritingLock lock, MadeFolders foldersMade) {
    this.place = place;
    this.identity = identity;
    this.lock = lock;
    this.foldersMade = foldersMade;
  }

  /**
   * Asks for the folder of a result: {@code <out>/<scenario>/seed-<N>} or {@code
   * <out>/<series>/stages}.
   *
   * @param force whether what stands there may be replaced, whatever result it is
   * @throws RefusedFolder when something else stands there, another process is writing it, or the
   *     disk refuses
   */
  public static Opening open(Path out, Identity identity, boolean force) throws RefusedFolder {
    ResultPlace place = ResultPlace.of(out, identity);
    try {
      place.refuseLinks();
      if (!force && Standing.of(place, identity) instanceof Standing.Verified) {
        return new Opening.AlreadyThere(place.folder());
      }
      MadeFolders made = MadeFolders.upTo(place.scenarioFolder());
      WritingLock lock = lock(place, made);
      return new ResultFolder(place, identity, lock, made).begin(force);
    } catch (IOException cause) {
      throw new RefusedFolder(place.folder(), cause);
    }
  }

  /**
   * Whether this very result is there already, complete; nothing is touched.
   *
   * @param force whether what stands there may be replaced; then it counts as not there
   * @throws RefusedFolder when something stands there that {@link #open} would not replace
   */
  public static boolean isThere(Path out, Identity identity, boolean force) throws RefusedFolder {
    ResultPlace place = ResultPlace.of(out, identity);
    try {
      Standing standing = Standing.of(place, identity);
      if (!force) {
        refuseToReplace(place, standing);
      }
      return !force && standing instanceof Standing.Verified;
    } catch (IOException cause) {
      throw new RefusedFolder(place.folder(), cause);
    }
  }

  private static WritingLock lock(ResultPlace place, MadeFolders foldersMade)
      throws RefusedFolder, IOException {
    boolean taken = false;
    try {
      WritingLock lock =
          WritingLock.take(place.lock())
              .orElseThrow(
                  () ->
                      new RefusedFolder(
                          place.folder(), "is being written by another lifecircle just now"));
      taken = true;
      return lock;
    } finally {
      if (!taken) {
        foldersMade.removeIfEmpty();
      }
    }
  }

  private Opening begin(boolean force) throws RefusedFolder, IOException {
    boolean begun = false;
    try {
      place.sweep();
      Standing standing = Standing.of(place, identity);
      if (!force && standing instanceof Standing.Verified) {
        return new Opening.AlreadyThere(place.folder());
      }
      if (!force) {
        refuseToReplace(place, standing);
      }
      place.refuseReadOnly();
      Files.createDirectory(place.working());
      begun = true;
      return new Opening.ToWrite(
          this, standing instanceof Standing.Damaged damaged ? damaged.damage() : List.of());
    } finally {
      if (!begun) {
        over = true;
        lock.release();
        foldersMade.removeIfEmpty();
      }
    }
  }

  private static void refuseToReplace(ResultPlace place, Standing standing) throws RefusedFolder {
    if (standing instanceof Standing.Different different) {
      throw new RefusedFolder(
          place.folder(),
          "holds another result ("
              + String.join(", ", different.differences())
              + "); --force replaces it, --out writes elsewhere");
    }
    if (standing instanceof Standing.Damaged damaged && !damaged.strangers().isEmpty()) {
      throw new RefusedFolder(
          place.folder(),
          String.join(", ", damaged.damage())
              + "; the result must be written again, but the folder also holds "
              + String.join(", ", damaged.strangers())
              + "; move that, or use --force to lose it");
    }
  }

  /**
   * Where a file of the result is to be written.
   *
   * @param name a plain file name
   */
  public synchronized Path file(String name) {
    if (over) {
      throw new IllegalStateException("the result in " + place.folder() + " is closed");
    }
    if (!Manifest.mayList(name)) {
      throw new IllegalArgumentException("a file of a result cannot be named '" + name + "'");
    }
    return place.working().resolve(name);
  }

  /** Writes a whole text file, in UTF-8. */
  public void write(String name, String text) throws UnwrittenResult {
    write(name, bytes -> bytes.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Writes a whole file, such as a picture. */
  public void write(String name, Content content) throws UnwrittenResult {
    Path file = file(name);
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file))) {
      content.writeTo(bytes);
    } catch (IOException cause) {
      throw new UnwrittenResult(file, cause);
    }
  }

  /** Opens a table that is written row by row; closed with the result at the latest. */
  public synchronized RowFile rows(String name, List<String> columns) throws UnwrittenResult {
    RowFile rows = new RowFile(file(name), columns);
    rowFiles.add(rows);
    return rows;
  }

  /**
   * The result is complete: writes manifest and provenance and gives the folder its name.
   *
   * @return the folder of the finished result
   * @throws UnwrittenResult when the disk refuses; then nothing is left
   */
  public synchronized Path finish(Provenance provenance) throws UnwrittenResult {
    if (over) {
      throw new IllegalStateException("the result in " + place.folder() + " is closed already");
    }
    try {
      for (RowFile rows : rowFiles) {
        rows.close();
      }
      Manifest manifest = new Manifest(identity, fingerprints());
      Path working = place.working();
      Files.writeString(working.resolve(Manifest.FILE), manifest.json());
      Files.writeString(working.resolve(Provenance.FILE), provenance.json());
      place.publish();
      over = true;
      lock.release();
      return place.folder();
    } catch (IOException cause) {
      throw new UnwrittenResult(place.folder(), cause);
    } finally {
      abandon();
    }
  }

  /**
   * The SHA-256 of every file written so far, by file name. Tables written row by row are complete
   * with this; no row can follow.
   */
  public synchronized SortedMap<String, String> written() throws UnwrittenResult {
    try {
      for (RowFile rows : rowFiles) {
        rows.close();
      }
      return fingerprints();
    } catch (IOException cause) {
      throw new UnwrittenResult(place.folder(), cause);
    }
  }

  private SortedMap<String, String> fingerprints() throws IOException {
    SortedMap<String, String> fingerprints = new TreeMap<>();
    try (Stream<Path> files = Files.list(place.working())) {
      for (Path file : (Iterable<Path>) files::iterator) {
        fingerprints.put(file.getFileName().toString(), Sha256.of(file));
      }
    }
    return fingerprints;
  }

  /** Removes everything this result has written so far; does nothing once it is finished. */
  public synchronized void abandon() {
    if (over) {
      return;
    }
    over = true;
    try {
      for (RowFile rows : rowFiles) {
        rows.drop();
      }
      ResultPlace.remove(place.working());
      lock.release();
      foldersMade.removeIfEmpty();
    } catch (IOException left) {
      // Nobody can mend it now; the next run sweeps what is left, for the lock is gone with us.
    }
  }
}
