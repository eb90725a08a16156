package lifecircle.archive;

import java.io.IOException;
import java.nio.file.Path;

/** A result that was computed but could not be put on disk; nothing of it is left there. */
public final class UnwrittenResult extends Exception {
  private static final long serialVersionUID = 1L;

  /** What could not be written, and why. */
  public UnwrittenResult(Path where, IOException cause) {
    super(Obstacle.line(where, cause), cause);
  }

  /** The one line a person sees. */
  public String line() {
    return String.valueOf(getMessage());
  }
}
