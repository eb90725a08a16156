package lifecircle.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lifecircle.archive.Identity;
import lifecircle.archive.Opening;
import lifecircle.archive.Provenance;
import lifecircle.archive.Question;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.RunStore;
import lifecircle.archive.Seeds;
import lifecircle.experiment.Arm;
import lifecircle.experiment.Design;
import lifecircle.experiment.Experiment;
import lifecircle.experiment.Runs;
import lifecircle.experiment.ToyEngine;
import lifecircle.quantity.Language;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;
import lifecircle.scenario.Scenario;

/** Lives a thousand long toy lives and writes what they share, to be done in a small process. */
final class AThousandRuns {
  static final int RUNS = 1_000;
  static final int WEEKS = 50;

  private AThousandRuns() {}

  /** Lives them below the folder that is given. */
  public static void main(String[] words) throws Exception {
    Path out = Path.of(words[0]);
    Text title = new Text("A toy", "玩具社群");
    Scenario world =
        new Scenario("toy", title, title, 10, 1, Settings.standard(List.of()), Set.of());
    Runs runs =
        new Experiment((any, seed) -> ToyEngine.row(seed, WEEKS), RunStore.under(out), 2)
            .make(new Design(List.of(Arm.of(world)), 1, RUNS, Optional.empty()), done -> {})
            .arms()
            .get(0);
    Seeds seeds = new Seeds(1, RUNS, 1, Optional.empty());
    Identity identity =
        new Identity("toy", new Question.Ensemble(seeds), List.of("toy\n"), "0.1.0", Language.EN);
    if (ResultFolder.open(out, identity, false) instanceof Opening.ToWrite fresh) {
      write(runs, fresh.folder());
      fresh.folder().finish(Provenance.beginning(List.of(), 2));
    }
  }

  private static void write(Runs runs, ResultFolder folder) throws Exception {
    for (ExperimentCsv table : List.of(new RunsCsv(), new AggregateCsv(), new StageSharesCsv())) {
      table.write(runs, folder.rows(table.file(), table.heading()));
    }
    folder.write("summary.md", new EnsembleText(runs, Language.EN).lived().get(0));
  }
}
