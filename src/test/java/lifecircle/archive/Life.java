package lifecircle.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import lifecircle.quantity.Language;

/** A life of three days, short enough to know its result by heart. */
final class Life {
  static final List<String> COLUMNS = List.of("day", "share_active", "word");

  private Life() {}

  static Identity of(long seed) {
    return Identity.ofRun("three_days", "name: three_days\nseed: 1\n", seed, "0.1.0", Language.EN);
  }

  static Provenance provenance() {
    return new Provenance(List.of("lifecircle", "run"), 1, Instant.EPOCH);
  }

  /** Asks for the folder, where it is known to be free. */
  static ResultFolder begin(Path out, Identity identity) throws Exception {
    if (ResultFolder.open(out, identity, false) instanceof Opening.ToWrite fresh) {
      return fresh.folder();
    }
    throw new AssertionError("the result is there already");
  }

  /** Lives it whole. */
  static Path lived(Path out, Identity identity) throws Exception {
    return finish(begin(out, identity));
  }

  static Path finish(ResultFolder folder) throws Exception {
    write(folder);
    return folder.finish(provenance());
  }

  /** Its files, without manifest and provenance. */
  static void write(ResultFolder folder) throws Exception {
    try (RowFile rows = folder.rows("days.csv", COLUMNS)) {
      for (int day = 1; day <= 3; day++) {
        rows.cell(day).cell(day / 3.0).cell("a, b").endRow();
      }
    }
    folder.write("summary.md", "# 三天\n");
  }
}
