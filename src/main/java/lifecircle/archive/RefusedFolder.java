package lifecircle.archive;

import java.io.IOException;
import java.nio.file.Path;
import lifecircle.scenario.Quotation;

/** A place where the result may not be written; found before the first day is simulated. */
public final class RefusedFolder extends Exception {
  private static final long serialVersionUID = 1L;

  RefusedFolder(Path where, String why) {
    super(Quotation.escaped(where + ": " + why));
  }

  RefusedFolder(Path where, IOException cause) {
    super(Obstacle.line(where, cause), cause);
  }

  /** The one line a person sees. */
  public String line() {
    return String.valueOf(getMessage());
  }
}
