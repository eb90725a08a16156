package lifecircle.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import lifecircle.archive.RunStore;
import lifecircle.experiment.PatternDesigns;
import lifecircle.experiment.PatternRuns;
import lifecircle.experiment.PatternTask;
import lifecircle.pattern.Need;
import lifecircle.pattern.PatternFinding;
import lifecircle.pattern.Patterns;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The lifecycle scenario held against what real communities look like, on the seeds for reporting.
 * It reports; a pattern out of its band is a finding and fails nothing.
 */
@Tag("long")
class EvidenceStudyTest {
  private static final Ensemble SEEDS = Ensemble.from(1001);

  @TempDir Path disk;

  @Test
  void theLifecycleIsHeldAgainstEveryPattern() throws Exception {
    List<PatternTask> tasks =
        PatternDesigns.tasks(Shipped.scenario("lifecycle"), SEEDS.firstSeed(), SEEDS.seeds(), true);
    int threads = Runtime.getRuntime().availableProcessors();
    PatternRuns.Made made =
        new PatternRuns(RunStore.under(disk), threads).make(tasks, finished -> {});
    assertEquals(List.of(), made.failed());
    List<PatternFinding> findings = Patterns.judge(made.cases(), EnumSet.noneOf(Need.class));
    Page page =
        new Page(
            "The lifecycle scenario against what real communities look like",
            getClass(),
            SEEDS.inWords() + ", none of them used when values were chosen");
    page.say(
        "Made by the code of `lifecircle patterns lifecycle`; [what each pattern is and how it is"
            + " measured](pattern-measures.md), [the same on real logs](pattern-logs.md), [what was"
            + " calibrated](patterns.md) (c). The bands are wide, come from chat channels, forums and"
            + " open-source projects and not from brand communities, and are proposals.");
    page.table(PatternLines.COLUMNS, PatternLines.of(findings));
    PatternLines.counts(findings).forEach(page::say);
    page.write("evidence-study.md");
  }
}
