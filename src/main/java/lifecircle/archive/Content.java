package lifecircle.archive;

import java.io.IOException;
import java.io.OutputStream;

/** What a file is to hold, known only by what it writes. */
@FunctionalInterface
public interface Content {
  /** Writes everything; the stream is closed by whoever opened it. */
  void writeTo(OutputStream bytes) throws IOException;
}
