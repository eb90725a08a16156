package lifecircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private final AtomicLong nanos = new AtomicLong(5);

  @Test
  void theTimeLeftIsWhatTheRestTakesAtTheSpeedSoFar() {
    try (Progress progress = new Progress(terminal, true, "", 100, nanos::get)) {
      nanos.addAndGet(10_000_000_000L);
      progress.accept(25);
    }
    // 25 days took 10 s, so 75 days take 30 s.
    String line = "day 25 of 100 [######------------------] 25 %, about 30 s left";
    assertEquals("\r" + line + "\r" + " ".repeat(line.length()) + "\r", told());
  }

  @Test
  void theLineIsDrawnAtMostTenTimesASecond() {
    try (Progress progress = new Progress(terminal, true, "", 1000, nanos::get)) {
      for (int day = 1; day <= 1000; day++) {
        nanos.addAndGet(1_000_000);
        progress.accept(day);
      }
    }
    // 1000 days of 1 ms make one second; the wiping at the end is the eleventh drawing.
    assertEquals(12, told().chars().filter(letter -> letter == '\r').count());
  }

  @Test
  void offTheTerminalNothingIsDrawn() {
    try (Progress progress = new Progress(terminal, false, "", 100, nanos::get)) {
      nanos.addAndGet(10_000_000_000L);
      progress.accept(25);
    }
    assertEquals("", told());
  }

  @Test
  void whoWaitsForTablesAndFiguresIsToldSo() {
    try (Progress progress = Progress.ofRuns(terminal, true, "2 of 2: ", 4, nanos::get)) {
      progress.accept(4);
      progress.writing();
    }
    assertTrue(told().startsWith("\r2 of 2: writing tables and figures\r"), told());
  }

  private String told() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
