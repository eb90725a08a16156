package lifecircle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import lifecircle.observation.Evening;
import lifecircle.process.Catalogue;
import lifecircle.quantity.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every parameter, up and down, moves its indicator the right way. A row names the parameter, a low
 * and a high value, the indicator, the expected sign, the last day looked at and, where needed,
 * other values of that world. The sign ~ says that both directions are thinkable; then the lives
 * must at least differ. {@code explain} tells the same rows, so they travel in the jar. Seeds 1 to
 * 3, fixed before the first run.
 */
class ParameterDirectionTest {
  private static final int DAYS = 160;
  private static final int SEEDS = 3;

  private static final Path ROWS =
      Path.of("src", "main", "resources", "lifecircle", "report", "directions.txt");

  private record Row(
      String key,
      double low,
      double high,
      String indicator,
      char sign,
      int lastDay,
      List<String> others) {
    @Override
    public String toString() {
      return key + " from " + low + " to " + high + ": " + indicator + " " + sign;
    }
  }

  static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(ROWS)) {
      String[] cell = line.strip().split("\\s+", -1);
      rows.add(
          new Row(
              cell[0],
              Double.parseDouble(cell[1]),
              Double.parseDouble(cell[2]),
              cell[3],
              cell[4].charAt(0),
              Integer.parseInt(cell[5]),
              List.of(cell).subList(6, cell.length)));
    }
    return rows;
  }

  private static double mean(Row row, double value) {
    return LongStream.rangeClosed(1, SEEDS)
        .parallel()
        .mapToDouble(seed -> mean(life(row, value, seed), row))
        .average()
        .orElseThrow();
  }

  private static List<Evening> life(Row row, double value, long seed) {
    Village village = new Village();
    for (String other : row.others()) {
      String[] setting = other.split("=", -1);
      village.with(setting[0], Double.parseDouble(setting[1]));
    }
    return village.with(row.key(), value).evenings(seed, Math.min(DAYS, row.lastDay()));
  }

  private static double mean(List<Evening> evenings, Row row) {
    return evenings.stream()
        .mapToDouble(evening -> evening.value(row.indicator()))
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElse(0);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void movesItsIndicatorTheRightWay(Row row) {
    double low = mean(row, row.low());
    double high = mean(row, row.high());
    String message = row + ": " + low + " and " + high;
    switch (row.sign()) {
      case '+' -> assertTrue(high > low, message);
      case '-' -> assertTrue(high < low, message);
      default -> assertTrue(high != low, message);
    }
  }

  @Test
  void noParameterIsLeftOut() throws IOException {
    Set<String> tested = new HashSet<>();
    rows().forEach(row -> tested.add(row.key()));
    // Rules change only where a scenario intervenes; the sum stands in CampaignHandSizedTest.
    tested.add("operators_act.rule_time");
    Set<String> known = new HashSet<>();
    for (Parameter parameter : Catalogue.parameters()) {
      known.add(parameter.key());
    }
    assertEquals(known, tested);
  }
}
