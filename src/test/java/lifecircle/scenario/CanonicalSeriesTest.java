package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalSeriesTest {
  @Test
  void everyShippedSeriesComesBackAsItWas() throws Exception {
    for (String name : Shelf.OBSERVED.names()) {
      try (InputStream bytes = Shelf.OBSERVED.open(name).orElseThrow()) {
        ObservedSeries series = new SeriesReader().read(name, bytes);
        assertEquals(series, CanonicalSeries.of(name, series.canonicalCsv()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zero", "missing"})
  void gapsAndWhatTheReaderWasToldComeBackToo(String gaps) throws RefusedInput {
    SeriesOptions options =
        SeriesOptions.standard()
            .with(SeriesOption.DATE_COLUMN, "the \"first\" day")
            .with(SeriesOption.ACTIVE_COLUMN, "发言人数")
            .with(SeriesOption.COVERAGE_COLUMN, "days seen")
            .with(SeriesOption.PERIOD, "month")
            .with(SeriesOption.GAPS, gaps);
    String file =
        """
        "the ""first"" day",发言人数,days seen
        2020-01,5,31
        2020-02,6,3
        2020-05,7,31
        """;
    ObservedSeries series =
        new SeriesReader(options)
            .read("x", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    assertEquals(5, series.periods());
    assertEquals(series, CanonicalSeries.of("x", series.canonicalCsv()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "start_date,active_members\n",
        "start_date,active_members\n2020-01-06,1\n",
        "start_date,active_members\n2020-01-06,1\n2020-01-13\n",
        "start_date,active_members\n2020-01-06,1\n2020-01-14,2\n2020-01-21,2\n",
        "start_date,active_members\n2020-01-06,1\n2020-01-13,-\n",
        "start_date,active_members\n2020-01-06,1\n2020-01-13,02\n",
        "start_date,active_members\n2020-01-06,1\n2020-13-13,2\n",
        "start_date,active_members,gap\n2020-01-06,1,\n2020-01-13,,lost\n",
        "# read with --gaps never\nstart_date,active_members\n2020-01-06,1\n2020-01-13,2\n",
        "# read with rm -rf\nstart_date,active_members\n2020-01-06,1\n2020-01-13,2\n"
      })
  void whatWasNotWrittenByUsIsRefused(String table) {
    assertThrows(RefusedInput.class, () -> CanonicalSeries.of("x", table));
  }
}
