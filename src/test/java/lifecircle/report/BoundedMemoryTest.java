package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lifecircle.experiment.Weekly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A thousand runs are aggregated in less memory than they hold numbers. */
@Timeout(300)
class BoundedMemoryTest {
  private static final int MEGABYTES = 40;

  @TempDir Path disk;

  @Test
  void aThousandRunsAreAggregatedInLessRoomThanTheirNumbersTake() throws Exception {
    long numbers = (long) AThousandRuns.RUNS * AThousandRuns.WEEKS * Weekly.indicators().size();
    assertTrue(numbers * Double.BYTES > (MEGABYTES << 20) * 1.5, "as doubles they would not fit");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEGABYTES + "m",
                "-cp",
                System.getProperty("java.class.path"),
                AThousandRuns.class.getName(),
                disk.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    List<String> rows = Files.readAllLines(disk.resolve("toy/runs-1000/aggregate.csv"));
    assertEquals(1 + AThousandRuns.WEEKS * Weekly.indicators().size(), rows.size());
    // The first week of seeds 1 to 1000: mean 500.5, a tenth of the way from 1 to 1000 is 100.9.
    assertTrue(rows.get(1).startsWith("toy,"), rows.get(1));
    assertTrue(rows.get(1).contains(",1,6,1000,500.5,"), rows.get(1));
    assertTrue(rows.get(1).endsWith(",100.9,500.5,900.1"), rows.get(1));
  }
}
