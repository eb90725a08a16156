package lifecircle.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.RowFile;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.Runs;
import lifecircle.report.ExperimentCsv;
import lifecircle.report.FailedCsv;

/** The tables of an experiment, put into the folder of its result. */
final class ExperimentFiles {
  private ExperimentFiles() {}

  /** Writes them, arm below arm. */
  static void write(List<Runs> arms, ResultFolder folder) throws UnwrittenResult {
    List<ExperimentCsv> tables = new ArrayList<>(ExperimentCsv.all());
    if (arms.stream().anyMatch(arm -> !arm.failed().isEmpty())) {
      tables.add(new FailedCsv());
    }
    for (ExperimentCsv table : tables) {
      write(table, arms, folder);
    }
  }

  private static void write(ExperimentCsv table, List<Runs> arms, ResultFolder folder)
      throws UnwrittenResult {
    try (RowFile rows = folder.rows(table.file(), table.heading())) {
      for (Runs arm : arms) {
        table.write(arm, rows);
      }
    } catch (UncheckedIOException gone) {
      throw new UnwrittenResult(folder.file(table.file()), Objects.requireNonNull(gone.getCause()));
    } catch (IOException full) {
      throw new UnwrittenResult(folder.file(table.file()), full);
    }
  }
}
