package lifecircle.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A result made once more, only to be looked at: it stands in a temporary folder of the system and
 * goes when this is closed. Safe to close from another thread, as Ctrl-C does.
 */
public final class Rehearsal implements AutoCloseable {
  private static final int TRIES = 5;

  private final Path temporary;
  private final ResultFolder folder;

  private Rehearsal(Path temporary, ResultFolder folder) {
    this.temporary = temporary;
    this.folder = folder;
  }

  /**
   * Makes room for the result.
   *
   * @throws RefusedFolder when there is no room for temporary files
   */
  public static Rehearsal of(Identity identity) throws RefusedFolder {
    Path temporary;
    try {
      temporary = Files.createTempDirectory("lifecircle-");
    } catch (IOException cause) {
      throw new RefusedFolder(Path.of(System.getProperty("java.io.tmpdir", "")), cause);
    }
    if (ResultFolder.open(temporary, identity, false) instanceof Opening.ToWrite fresh) {
      return new Rehearsal(temporary, fresh.folder());
    }
    throw new IllegalStateException(temporary + " was empty a moment ago");
  }

  /** The temporary folder, where runs may be kept until this is closed. */
  public Path out() {
    return temporary;
  }

  /** Where its files are to be written. */
  public ResultFolder folder() {
    return folder;
  }

  /** The result is complete; it stays until this is closed. */
  public StoredResult finish(Provenance provenance) throws UnwrittenResult, RefusedFolder {
    return StoredResult.in(folder.finish(provenance));
  }

  /** Leaves nothing. */
  @Override
  public void close() {
    folder.abandon();
    // Another thread may be in the middle of a file; once that is written, it writes no other.
    boolean gone = false;
    for (int tried = 0; tried < TRIES && !gone; tried++) {
      gone = removed();
    }
  }

  private boolean removed() {
    try {
      ResultPlace.remove(temporary);
      return true;
    } catch (IOException stillWriting) {
      return false;
    }
  }
}
