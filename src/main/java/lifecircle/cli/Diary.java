package lifecircle.cli;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.RowFile;
import lifecircle.archive.UnwrittenResult;
import lifecircle.engine.Episode;
import lifecircle.engine.Life;
import lifecircle.engine.Run;
import lifecircle.observation.Evening;
import lifecircle.observation.Indicator;
import lifecircle.observation.Indicators;
import lifecircle.report.Column;
import lifecircle.report.EpisodesText;
import lifecircle.scenario.Scenario;

/**
 * The evenings of a life, written into {@code series.csv} as they come. A disk that refuses a line
 * ends the life at once.
 */
final class Diary {
  private static final String FILE = "series.csv";
  private static final String INTERVENTIONS = "interventions.csv";

  private final RowFile rows;
  private final IntConsumer finishedDays;

  private Diary(RowFile rows, IntConsumer finishedDays) {
    this.rows = rows;
    this.finishedDays = finishedDays;
  }

  /** Lives a run to its end and keeps its diary. */
  static Life keep(Run run, ResultFolder folder, IntConsumer finishedDays) throws UnwrittenResult {
    List<String> columns = Indicators.all().stream().map(Indicator::name).toList();
    Diary diary = new Diary(folder.rows(FILE, columns), finishedDays);
    try {
      return run.live(diary::write);
    } catch (Refused disk) {
      throw disk.reason;
    }
  }

  /** Writes down which interventions were running when, where the scenario has any. */
  static void keep(Scenario scenario, List<Episode> episodes, ResultFolder folder)
      throws UnwrittenResult {
    if (!scenario.interventions().isEmpty()) {
      RowFile rows = folder.rows(INTERVENTIONS, columns());
      for (Episode episode : episodes) {
        rows.cell(episode.name()).cell(episode.firstDay()).cell(episode.lastDay()).endRow();
      }
    }
  }

  private static List<String> columns() {
    return EpisodesText.columns().stream().map(Column::name).toList();
  }

  private void write(Evening evening) {
    for (double value : evening.values()) {
      rows.cell(Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value));
    }
    try {
      rows.endRow();
    } catch (UnwrittenResult reason) {
      throw new Refused(reason);
    }
    finishedDays.accept(evening.day() + 1);
  }

  /** Carries the refusal of the disk through the engine, which knows nothing of disks. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UnwrittenResult reason;

    Refused(UnwrittenResult reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
