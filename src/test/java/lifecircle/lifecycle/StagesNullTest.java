package lifecircle.lifecycle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often a wandering curve is called five stages, and how often five stages are found. */
@Tag("long")
class StagesNullTest {
  private static final int WALKS = 500;
  private static final int HUMPS = 100;
  private static final double[] STARTS = {3, 10, 50, 300};
  private static final int[] WEEKS = {0, 20, 45, 85, 125, 157};

  private record Tally(int lives, int five, int bent, int near) {
    static Tally of(List<StageTable> tables) {
      int five = (int) tables.stream().filter(StageTable::fiveInOrder).count();
      int bent =
          (int)
              tables.stream()
                  .filter(table -> !table.evidence().orElseThrow().bends().isEmpty())
                  .count();
      int near =
          (int) tables.stream().filter(StageTable::fiveInOrder).filter(Tally::isNear).count();
      return new Tally(tables.size(), five, bent, near);
    }

    private static boolean isNear(StageTable table) {
      return IntStream.range(1, 5)
          .allMatch(i -> StrictMath.abs(table.spans().get(i).firstPeriod() - WEEKS[i]) <= 8);
    }

    String percent(int part) {
      return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / lives);
    }
  }

  @Test
  void twoThousandWalksOfEachKindSeldomShowFiveStagesAndHumpsMostlyDo() {
    List<String> report = new ArrayList<>();
    report.add("# How often stages are seen where there are none, and missed where there are\n");
    report.add("Made by `mvn -Plong test -Dtest=StagesNullTest -Dlifecircle.report=true`.\n");
    report.add("## Random walks: Poisson counts around a log random walk, 104 weeks\n");
    report.add("| weekly sd | starting level | walks | five stages in order | any break |");
    report.add("|---|---|---|---|---|");
    for (double sd : new double[] {0.3, 0.4}) {
      reportWalks(sd, report);
    }
    report.add("\n## Humps: germination, growth, plateau, decline, silence; 158 weeks\n");
    report.add("Breaks at weeks 20, 45, 85, 125; levels 5, 100, 100, 4 % of the peak; variance");
    report.add("μ + μ²/size.\n");
    report.add("| peak | size | humps | five stages in order | all four within 8 weeks |");
    report.add("|---|---|---|---|---|");
    for (double peak : new double[] {30, 200}) {
      for (double size : new double[] {8, 20, 50}) {
        reportHumps(peak, size, report);
      }
    }
    if (Boolean.getBoolean("lifecircle.report")) {
      write(report);
    }
  }

  private static void reportWalks(double sd, List<String> report) {
    List<StageTable> all = new ArrayList<>();
    for (double start : STARTS) {
      List<StageTable> tables =
          IntStream.range(0, WALKS)
              .parallel()
              .mapToObj(i -> Lives.walk(20_000 + i, sd, start, 104))
              .map(new StageFinder()::find)
              .toList();
      all.addAll(tables);
      report.add(row(sd, String.format(Locale.ROOT, "%.0f", start), Tally.of(tables)));
    }
    Tally whole = Tally.of(all);
    report.add(row(sd, "all", whole));
    assertTrue(whole.five() < 0.05 * whole.lives(), whole.five() + " of " + whole.lives());
  }

  private static String row(double sd, String start, Tally tally) {
    return String.join(
        " | ",
        "| " + sd,
        start,
        Integer.toString(tally.lives()),
        tally.percent(tally.five()),
        tally.percent(tally.bent()) + " |");
  }

  private static void reportHumps(double peak, double size, List<String> report) {
    double[] levels = {.05 * peak, .05 * peak, peak, peak, .04 * peak, .04 * peak};
    List<StageTable> tables =
        IntStream.range(0, HUMPS)
            .parallel()
            .mapToObj(i -> Lives.course(30_000 + i, WEEKS, levels, size))
            .map(new StageFinder()::find)
            .toList();
    Tally tally = Tally.of(tables);
    report.add(
        String.format(
            Locale.ROOT,
            "| %.0f | %.0f | %d | %s | %s |",
            peak,
            size,
            tally.lives(),
            tally.percent(tally.five()),
            tally.percent(tally.near())));
    assertTrue(tally.five() >= 0.7 * tally.lives(), tally.five() + " of " + tally.lives());
  }

  private static void write(List<String> report) {
    try {
      Path file = Path.of("src", "site", "stages-null.md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", report) + "\n");
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
