package lifecircle.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.RowFile;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.Contrast;
import lifecircle.experiment.Runs;
import lifecircle.report.Column;
import lifecircle.report.DifferencesCsv;
import lifecircle.report.ExperimentCsv;
import lifecircle.report.FailedCsv;
import lifecircle.report.WeeklyDifferencesCsv;

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

  /** Writes what differs between arms. */
  static void writeDifferences(List<Contrast> contrasts, ResultFolder folder)
      throws UnwrittenResult {
    write(
        folder,
        DifferencesCsv.FILE,
        DifferencesCsv.columns(),
        rows -> DifferencesCsv.write(contrasts, rows));
    write(
        folder,
        WeeklyDifferencesCsv.FILE,
        WeeklyDifferencesCsv.columns(),
        rows -> WeeklyDifferencesCsv.write(contrasts, rows));
  }

  private static void write(ExperimentCsv table, List<Runs> arms, ResultFolder folder)
      throws UnwrittenResult {
    write(
        folder,
        table.file(),
        table.columns(),
        rows -> {
          for (Runs arm : arms) {
            table.write(arm, rows);
          }
        });
  }

  /** Whoever fills a table. */
  private interface Filling {
    void into(RowFile rows) throws UnwrittenResult;
  }

  private static void write(ResultFolder folder, String file, List<Column> columns, Filling filling)
      throws UnwrittenResult {
    try (RowFile rows = folder.rows(file, columns.stream().map(Column::name).toList())) {
      filling.into(rows);
    } catch (IOException full) {
      throw new UnwrittenResult(folder.file(file), full);
    }
  }
}
