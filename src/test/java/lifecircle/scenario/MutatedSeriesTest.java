package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lifecircle.quantity.Period;
import org.junit.jupiter.api.Test;

/**
 * Tables of many kinds damaged in many ways: each is read as counts that can be written and read
 * again, or refused in plain words, and both in no time.
 */
class MutatedSeriesTest {
  private static final int EACH = 60;

  @Test
  void aDamagedSeriesIsReadWholeOrRefusedInPlainWords() {
    int all = 0;
    int read = 0;
    for (Map.Entry<String, String> file : files().entrySet()) {
      for (GapRule gaps : GapRule.values()) {
        String name = file.getKey() + ".csv";
        read += Mutant.read(name, file.getValue(), EACH, bytes -> thereAndBack(name, bytes, gaps));
        all += EACH;
      }
    }
    assertTrue(all >= 1_000, all + " mutants");
    assertTrue(read > all / 50 && read < all / 2, read + " of " + all + " were read");
  }

  private static void thereAndBack(String name, byte[] bytes, GapRule gaps) throws RefusedInput {
    ObservedSeries read = read(name, bytes, told(Optional.empty(), gaps));
    assertEquals(read, Mutant.again(() -> CanonicalSeries.of(read.name(), read.canonicalCsv())));
    String counted =
        read.canonicalCsv()
            .lines()
            .filter(line -> !line.startsWith("#") && !line.endsWith(",missing"))
            .collect(Collectors.joining("\n"));
    SeriesOptions plain = told(Optional.of(read.period()), gaps);
    ObservedSeries again =
        Mutant.again(() -> read(name, counted.getBytes(StandardCharsets.UTF_8), plain));
    assertEquals(read.start(), again.start());
    assertEquals(read.activeMembers(), again.activeMembers());
    assertEquals(read.messages(), again.messages());
  }

  private static ObservedSeries read(String name, byte[] bytes, SeriesOptions options)
      throws RefusedInput {
    return new SeriesReader(options).read(name, new ByteArrayInputStream(bytes));
  }

  private static SeriesOptions told(Optional<Period> period, GapRule gaps) {
    SeriesOptions options = SeriesOptions.standard();
    if (period.isPresent()) {
      options = options.with(SeriesOption.PERIOD, period.get().code());
    }
    return gaps == GapRule.REFUSED ? options : options.with(SeriesOption.GAPS, gaps.code());
  }

  /** Weeks, days and months as different programs export them. */
  private static Map<String, String> files() {
    LocalDate first = LocalDate.of(2011, 10, 31);
    return new TreeMap<>(
        Map.of(
            "weeks",
            csv(
                "start_date,active_members,messages",
                30,
                i -> first.plusWeeks(i) + ",7" + i + ",9" + i),
            "iso_weeks",
            csv("start_date;active_members", 20, i -> "2011-W" + (20 + i) + ";" + i),
            "days",
            csv("messages,start_date,active_members", 40, i -> i + "," + first.plusDays(i) + ",1"),
            "months",
            csv("start_date\tActive_Members", 24, i -> first.plusDays(1).plusMonths(i) + "\t0"),
            "quoted",
            csv(
                "\uFEFF\"start_date\",\"active_members\",\"messages\",\"note\"",
                20,
                i -> "\"" + first.plusWeeks(i) + "T00:00:00Z\",\"3\",\"4\",\"a, \"\"b\"\"\""),
            "gaps",
            csv("start_date,active_members,messages", 15, i -> first.plusWeeks(3L * i) + ",5,6")));
  }

  private interface Row {
    String at(int place);
  }

  private static String csv(String header, int rows, Row row) {
    return header
        + "\n"
        + IntStream.range(0, rows).mapToObj(row::at).collect(Collectors.joining("\n"))
        + "\n";
  }
}
