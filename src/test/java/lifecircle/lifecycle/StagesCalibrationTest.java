package lifecircle.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the stage finder makes of series whose truth is known, and what random walks gain: the page
 * and the table on which the grades of evidence rest.
 */
@Tag("long")
class StagesCalibrationTest {
  private static final int[] LENGTHS = {12, 20, 30, 52, 80, 120, 208};
  private static final double[] STEPS = {0.1, 0.2, 0.3, 0.4};
  private static final double[] STARTS = {3, 10, 50, 300};
  private static final int WALKS_A_CELL = 1000;
  private static final long FIRST_SEED = 1_000_000;
  private static final int WALKS = 2000;
  private static final int SHAPES = 100;
  private static final Path TABLE =
      Path.of("src", "main", "resources", "lifecircle", "lifecycle", "random-walk-null.csv");
  private static final Path PAGE = Path.of("src", "site", "stages-calibration.md");
  private static final String PREFACE =
      """
      # How stages are calibrated: what random walks show, and what is found where the truth is known

      Made by `mvn -Plong test -Dtest=StagesCalibrationTest -Dlifecircle.report=true`, which also writes the table of gains that is shipped. A gain
      is by how much, in BIC, the best bent line beats the best line without a bend when both may wander; of a boundary, what is lost without it.

      ## Thresholds, and why

      - **Grades.** *Strong* is a gain that fewer than 1 % of random walks of the same length and roughness reach, *moderate* fewer than 5 %: the conventional
        levels. A series of over 208 periods is taken in blocks, so that the table need not go further and a long series costs no more.
      - **A bend costs 3·ln n**, and the log-likelihood counts by (1 − ρ)/(1 + ρ). Chosen on shapes of other seeds and on the five shipped communities: at
        2·ln n one of eight steady series whose weeks resemble each other got a decline, at 2.5·ln n one of eight with two odd weeks; at 3·ln n some real
        peaks are cut short (the two best weeks of `bitcoin_otc`, 314 and 396, are drawn at 237).
      - **Height held for 28 days; 75 % in and out; 10 % for germination and silence.** From the design; 75 and 10 % are the levels of the thresholds of the
        cross-check. **A plateau** lasts 84 days at 10 % or more (15 % between two heights, where a low is a valley), as long as a silence has to.
      - **Odd periods**: 2.5 times the higher of both sides, four standard errors of a count. **Unfinished ends**: under 70 % of what six neighbours lead to
        expect, three standard errors below.

      What was chosen on some seeds is reported on others: random walks below on seeds that the table has not used, shapes on seeds from 1,001 on.
      """;

  private record Walk(double whole, double boundary) {
    static Walk of(StageTable table) {
      return table
          .evidence()
          .map(evidence -> new Walk(evidence.whole().gain(), clearest(evidence)))
          .orElse(new Walk(0, 0));
    }

    private static double clearest(StageEvidence evidence) {
      return evidence.boundaries().stream()
          .mapToDouble(boundary -> boundary.evidence().gain())
          .filter(Double::isFinite)
          .max()
          .orElse(0);
    }
  }

  @Test
  void theShippedTableHoldsWhatRandomWalksGain() throws IOException {
    List<String> lines = new ArrayList<>();
    String columns =
        RandomWalkNull.SHARES.stream()
            .map(share -> "gain_" + percent(share))
            .collect(Collectors.joining(","));
    lines.add("statistic,counted_periods,step_sd," + columns);
    for (int length : LENGTHS) {
      for (double step : STEPS) {
        List<Walk> walks = walks(length, step);
        lines.add(row("whole", length, step, walks.stream().mapToDouble(Walk::whole).toArray()));
        lines.add(
            row("boundary", length, step, walks.stream().mapToDouble(Walk::boundary).toArray()));
      }
    }
    if (Boolean.getBoolean("lifecircle.report")) {
      write(TABLE, lines);
    }
    assertEquals(Files.readAllLines(TABLE), lines);
  }

  private static List<Walk> walks(int length, double step) {
    return IntStream.range(0, WALKS_A_CELL)
        .parallel()
        .mapToObj(i -> Lives.walk(FIRST_SEED + i, step, STARTS[i % STARTS.length], length))
        .map(new StageFinder()::find)
        .map(Walk::of)
        .toList();
  }

  private static String percent(double share) {
    String number = String.format(Locale.ROOT, share < 0.01 ? "%.1f" : "%.0f", 100 * share);
    return number.replace('.', '_') + "_percent";
  }

  private static String row(String statistic, int length, double step, double... gains) {
    double[] sorted = Arrays.stream(gains).sorted().toArray();
    String cells =
        RandomWalkNull.SHARES.stream()
            .map(share -> (int) StrictMath.floor((1 - share) * sorted.length))
            .map(place -> String.format(Locale.ROOT, "%.2f", sorted[place]))
            .collect(Collectors.joining(","));
    return statistic + "," + length + "," + step + "," + cells;
  }

  @Test
  void walksSeldomShowFiveStagesWithStrongEvidenceAndKnownShapesAreNamed() {
    List<String> page = new ArrayList<>(List.of(PREFACE));
    page.add("## Random walks: Poisson counts round a walk of the logarithm, 104 weeks\n");
    page.add("| weekly sd | walks | five stages in order | strong | five in order and strong |");
    page.add("|---|---|---|---|---|");
    for (double sd : new double[] {0.3, 0.4}) {
      page.add(reportWalks(sd));
    }
    page.add("\nIn brackets the upper end of the 95 % interval (Wilson).\n");
    page.add("## Known shapes, " + SHAPES + " of each\n");
    page.add("Letters: G germination, R rapid growth, A active interaction, D decline, P plateau,");
    page.add("S silence. Strong: of the curve as a whole.\n");
    page.add("| shape | acceptable names | named so | strong |");
    page.add("|---|---|---|---|");
    for (KnownShape shape : KnownShape.values()) {
      page.add(reportShape(shape));
    }
    if (Boolean.getBoolean("lifecircle.report")) {
      write(PAGE, page);
    }
  }

  private static String reportWalks(double sd) {
    List<StageTable> tables =
        IntStream.range(0, WALKS)
            .parallel()
            .mapToObj(i -> Lives.walk(20_000 + i, sd, STARTS[i % STARTS.length], 104))
            .map(new StageFinder()::find)
            .toList();
    long five = tables.stream().filter(StageTable::fiveInOrder).count();
    long strong = tables.stream().filter(StagesCalibrationTest::isStrong).count();
    long both = tables.stream().filter(StageTable::surelyFiveInOrder).count();
    assertTrue(upper(both) < 0.02, "five and strong in " + both + " of " + WALKS + " walks");
    return String.format(
        Locale.ROOT,
        "| %.1f | %d | %s | %s | %s |",
        sd,
        WALKS,
        withUpper(five),
        withUpper(strong),
        withUpper(both));
  }

  private static boolean isStrong(StageTable table) {
    return table.evidence().map(found -> found.whole().grade() == Grade.STRONG).orElse(false);
  }

  private static String withUpper(long cases) {
    return String.format(
        Locale.ROOT, "%.1f %% (%.1f %%)", 100.0 * cases / WALKS, 100 * upper(cases));
  }

  /** The upper end of Wilson's 95 % interval of a share of the walks. */
  private static double upper(long cases) {
    double z = 1.959964;
    double share = cases / (double) WALKS;
    double middle = share + z * z / (2 * WALKS);
    double margin =
        z * StrictMath.sqrt(share * (1 - share) / WALKS + z * z / (4.0 * WALKS * WALKS));
    return (middle + margin) / (1 + z * z / WALKS);
  }

  private static String reportShape(KnownShape shape) {
    List<StageTable> tables =
        IntStream.range(0, SHAPES)
            .parallel()
            .mapToObj(i -> shape.drawn(1_001 + i))
            .map(new StageFinder()::find)
            .toList();
    long named = tables.stream().filter(shape::isNamedIn).count();
    long strong = tables.stream().filter(StagesCalibrationTest::isStrong).count();
    assertTrue(named >= 0.9 * SHAPES, shape + " is named so in " + named + " of " + SHAPES);
    String name = shape.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String pattern = shape.names().replace("|", "\\|");
    return "| " + name + " | `" + pattern + "` | " + named + " % | " + strong + " % |";
  }

  private static void write(Path file, List<String> lines) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
