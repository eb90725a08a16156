package lifecircle.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowFileTest {
  private static final Path FILE = Path.of("days.csv");

  @Test
  void aTableHasAHeadingAndEndsItsLinesTheSameWayEverywhere() throws Exception {
    StringWriter text = new StringWriter();
    try (RowFile rows = new RowFile(FILE, List.of("day", "mean_ties", "word"), text)) {
      rows.cell(1).cell(2.5).cell("发酵, \"loud\"").endRow();
      rows.cell(Long.MAX_VALUE).cell(OptionalDouble.empty()).cell("").endRow();
    }
    assertEquals(
        "day,mean_ties,word\n1,2.5,\"发酵, \"\"loud\"\"\"\n9223372036854775807,,\n", text.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "0.1, 0.1",
    "0.3333333333333333, 0.333333",
    "0.30000000000000004, 0.3",
    "1234567.0, 1234570",
    "1e10, 10000000000",
    "1.5e-9, 0.0000000015",
    "-2.0000004, -2",
  })
  void aNumberIsWrittenPlainlyWithSixDigits(double number, String written) {
    assertEquals(written, RowFile.number(number));
  }

  @Test
  void whatIsNoNumberIsNeverWritten() {
    assertThrows(IllegalArgumentException.class, () -> RowFile.number(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> RowFile.number(Double.POSITIVE_INFINITY));
  }

  @Test
  void aRowWithACellTooFewIsOurMistake() throws Exception {
    try (RowFile rows = new RowFile(FILE, List.of("day", "members"), new StringWriter())) {
      rows.cell(1);
      assertThrows(IllegalStateException.class, rows::endRow);
    }
  }

  @Test
  void aFullDiskIsOneClearLine() throws Exception {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    UnwrittenResult refused =
        assertThrows(
            UnwrittenResult.class,
            () -> {
              RowFile rows = new RowFile(FILE, List.of("day"), full);
              for (int day = 0; day < 100_000; day++) {
                rows.cell(day).endRow();
              }
            });
    assertEquals("days.csv: No space left on device", refused.line());
  }
}
