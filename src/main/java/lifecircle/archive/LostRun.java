package lifecircle.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import lifecircle.scenario.Quotation;

/**
 * A kept run that was there and whole, and no longer is when its numbers are read: somebody cleared
 * or touched the shelf meanwhile. Nothing is lost for good, for runs can be lived again.
 */
public final class LostRun extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  LostRun(Path file, IOException cause) {
    super(
        Quotation.escaped(
            file + ": kept runs changed while they were read; the same command goes on"),
        cause);
  }

  /** The one line a person sees. */
  public String line() {
    return String.valueOf(getMessage());
  }
}
