package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lifecircle.process.Catalogue;
import lifecircle.quantity.Period;
import org.junit.jupiter.api.Test;

/**
 * Thousands of damaged files: each is read as something that can be written and read again, or
 * refused in plain words, and both in no time.
 */
class HostileMutantsTest {
  /** Of each good file; the numbers are the seeds. */
  private static final int EACH = Integer.getInteger("each", 150);
  private static final int FIRST = Integer.getInteger("first", 0);

  /** A second is more than enough; a machine with much else to do may need some. */
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private static final ScenarioReader READER =
      new ScenarioReader(Catalogue.parameters(), Catalogue.contradictions());

  /** A good way to read a file, and to read again what was read. */
  private interface Way {
    void thereAndBack(byte[] file) throws RefusedInput;
  }

  /** How many mutants were read; the others were refused. */
  private static int read(String name, String good, Way way) {
    AtomicInteger read = new AtomicInteger();
    assertAll(
        name,
        IntStream.range(FIRST, FIRST + EACH)
            .mapToObj(number -> Mutant.of(name, good, number))
            .map(mutant -> () -> read.addAndGet(isRead(mutant, way) ? 1 : 0)));
    return read.get();
  }

  private static boolean isRead(Mutant mutant, Way way) {
    return assertTimeoutPreemptively(
        LIMIT,
        () -> {
          try {
            way.thereAndBack(mutant.bytes());
            return true;
          } catch (RefusedInput refused) {
            assertAll(
                mutant.toString(),
                () -> PlainWords.assertIn(refused, mutant.of(), mutant.bytes()));
            return false;
          } catch (RuntimeException | StackOverflowError | AssertionError fault) {
            throw new AssertionError(mutant.toString(), fault);
          }
        },
        mutant::toString);
  }

  @Test
  void aDamagedScenarioIsReadWholeOrRefusedInPlainWords() throws IOException {
    Map<String, String> files = scenarios();
    int all = files.size() * EACH;
    int read = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      read += read(file.getKey(), file.getValue(), bytes -> scenario(file.getKey(), bytes));
    }
    assertTrue(all >= 2_000, all + " mutants");
    assertTrue(read > all / 50 && read < all / 2, read + " of " + all + " were read");
    System.out.println(read + " of " + all);
  }

  private static void scenario(String name, byte[] bytes) throws RefusedInput {
    Scenario read = READER.read(name, new ByteArrayInputStream(bytes));
    byte[] written = ScenarioWriter.yaml(read).getBytes(StandardCharsets.UTF_8);
    assertEquals(read, again(() -> READER.read(name, new ByteArrayInputStream(written))));
  }

  @Test
  void aDamagedSeriesIsReadWholeOrRefusedInPlainWords() {
    int all = series().size() * EACH * GapRule.values().length;
    int read = 0;
    for (Map.Entry<String, String> file : series().entrySet()) {
      for (GapRule gaps : GapRule.values()) {
        SeriesOptions options = told(Optional.empty(), gaps);
        String name = file.getKey() + ".csv";
        read += read(name, file.getValue(), bytes -> series(name, bytes, options));
      }
    }
    assertTrue(all >= 2_000, all + " mutants");
    assertTrue(read > all / 50 && read < all / 2, read + " of " + all + " were read");
    System.out.println(read + " of " + all);
  }

  private static void series(String name, byte[] bytes, SeriesOptions options)
      throws RefusedInput {
    ObservedSeries read = new SeriesReader(options).read(name, new ByteArrayInputStream(bytes));
    String counted =
        read.canonicalCsv()
            .lines()
            .filter(line -> !line.startsWith("#") && !line.matches(".*,(missing|thin)"))
            .collect(Collectors.joining("\n"));
    SeriesOptions plain = told(Optional.of(read.period()), options.gaps());
    ObservedSeries again =
        again(
            () ->
                new SeriesReader(plain)
                    .read(
                        name, new ByteArrayInputStream(counted.getBytes(StandardCharsets.UTF_8))));
    assertEquals(read.name(), again.name());
    assertEquals(read.start(), again.start());
    assertEquals(read.activeMembers(), again.activeMembers());
    assertEquals(read.messages(), again.messages());
  }

  private interface Again<T> {
    T read() throws RefusedInput;
  }

  /** What we wrote ourselves is never refused. */
  private static <T> T again(Again<T> reading) {
    try {
      return reading.read();
    } catch (RefusedInput ours) {
      throw new AssertionError("what we wrote ourselves is refused", ours);
    }
  }

  private static SeriesOptions told(Optional<Period> period, GapRule gaps) {
    return new SeriesOptions(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), period, gaps);
  }

  /** All that are shipped, and one with every key of the head. */
  private static Map<String, String> scenarios() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (String name : Shelf.SCENARIOS.names()) {
      try (InputStream bytes = Shelf.SCENARIOS.open(name).orElseThrow()) {
        files.put(name, new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    files.put("every_key", EVERY_KEY);
    return files;
  }

  private static final String EVERY_KEY =
      """
      name: 每键_1
      title: {en: "A: whole life", zh: '完整，的一生'}
      watch:
        en: "Watch how growth ends: the pool runs dry."
        zh: 观察增长如何结束。
      duration: 400 d
      seed: 9223372036854775807
      off: [rivals, trade]
      sources: {F7: input, E26: check}
      founding:
        pool: 2000
      arrive:
        word_of_mouth: 0.4 %/d
        entry_threshold: -0.3
      groups: {format: star}
      interventions:
        - name: buffer
          when: {indicator: active_members_30d, below: 85 %, of: peak}
          for: 45 d
          times: 2
          set:
            operators_act: {working_time: 120 min/d}
        - name: open_doors
          at: 300 d
          set:
            arrive:
              entry_threshold: 0.1
      """;

  /** Weeks, days and months as different programs export them. */
  private static Map<String, String> series() {
    LocalDate first = LocalDate.of(2011, 10, 31);
    return Map.of(
        "weeks",
        csv("start_date,active_members,messages", 30, i -> first.plusWeeks(i) + ",7" + i + ",9" + i),
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
        csv("start_date,active_members,messages", 15, i -> first.plusWeeks(3L * i) + ",5,6"));
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
