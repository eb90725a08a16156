package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesReaderTest {
  private static final String GOOD =
      """
      week_index,start_date,active_members,messages,new_members
      0,2011-10-31,73,594,73
      1,2011-11-07,54,312,25
      2,2011-11-14,37,112,6
      """;

  private static ObservedSeries read(String text) throws RefusedInput {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ObservedSeries read(byte[] bytes) throws RefusedInput {
    return new SeriesReader().read("town.csv", new ByteArrayInputStream(bytes));
  }

  private static String refused(String text) {
    return assertThrows(RefusedInput.class, () -> read(text)).problems().stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aWeeklySeriesIsReadAsItStands() throws RefusedInput {
    assertEquals(
        new ObservedSeries(
            "town",
            7,
            LocalDate.of(2011, 10, 31),
            List.of(73L, 54L, 37L),
            List.of(594L, 312L, 112L)),
        read(GOOD));
  }

  @Test
  void semicolonsByteOrderMarkReturnsQuotesAndBlanksMakeNoDifference() throws RefusedInput {
    ObservedSeries plain = read(GOOD);
    assertEquals(plain, read(GOOD.replace(',', ';')));
    assertEquals(plain, read("\uFEFF" + GOOD));
    assertEquals(plain, read(GOOD.replace("\n", "\r\n")));
    assertEquals(plain, read(GOOD.replace("\n", "\r")));
    assertEquals(plain, read(GOOD.replace("73", "\"73\"")));
    assertEquals(plain, read(GOOD.replace(",", " , ")));
    assertEquals(plain, read(GOOD + "\n\n"));
    assertEquals(plain, read(GOOD.stripTrailing()));
    assertEquals(plain, read(GOOD.replace("week_index", "星期")));
  }

  @Test
  void aSeriesByDayIsKnownByItsDates() throws RefusedInput {
    ObservedSeries daily =
        read("start_date,messages,active_members\n2024-02-28,1,1\n2024-02-29,0,0");
    assertEquals(1, daily.periodDays());
    assertEquals(List.of(1L, 0L), daily.activeMembers());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          active_members | activ_members | town.csv:1: column 'active_members' is missing
          active_members | active-members | did you mean 'active-members'?
          messages | mesages | did you mean 'mesages'?
          start_date | date | town.csv:1: column 'start_date' is missing
          new_members | messages | town.csv:1: column 'messages' stands twice
          594 | many | town.csv:2:17: messages 'many' is not a count
          312 | -312 | town.csv:3:17: messages '-312' is not a count
          312 | 31.2 | town.csv:3:17: messages '31.2' is not a count
          312 | NaN | town.csv:3:17: messages 'NaN' is not a count
          312 | 1e3 | town.csv:3:17: messages '1e3' is not a count
          312 | ３１２ | town.csv:3:17: messages
          312 | +312 | town.csv:3:17: messages '+312' is not a count
          312 | Infinity | town.csv:3:17: messages 'Infinity' is not a count
          312 | 9999999999999999 | town.csv:3:17: messages
          ,54, | ,, | town.csv:3:14: active_members '' is not a count
          37,112 | 37,112,112 | town.csv:4: 6 cells in this row; expected 5 as in the header
          37,112 | 37 | town.csv:4: 4 cells in this row
          2011-11-07 | 2011-11-31 | town.csv:3:3: start_date '2011-11-31' is not a date
          2011-11-07 | 07.11.2011 | town.csv:3:3: start_date
          2011-11-07 | +12011-11-07 | town.csv:3:3: start_date
          2011-11-07 | 2011-10-31 | town.csv:3: 2011-10-31 stands twice
          2011-11-07 | 2011-10-03 | town.csv:3: 2011-10-03 is before 2011-10-31
          2011-11-14 | 2011-11-21 | town.csv:4: no row for the week of 2011-11-14
          2011-11-14 | 2011-11-15 | town.csv:4: 2011-11-15 is 8 days after 2011-11-07
          """)
  void aMistakeIsNamedWithItsPlace(String right, String wrong, String said) {
    String message = refused(GOOD.replaceFirst(right, wrong));
    assertTrue(message.contains(said), message);
    assertTrue(message.contains("; expected "), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n\n",
        " ",
        "\uFEFF",
        "start_date,active_members,messages",
        "start_date,active_members,messages\n2011-10-31,1,1\n",
        "a,b,c\n1,2,3\n4,5,6\n",
        "start_date\tactive_members\tmessages\n2011-10-31\t1\t1\n",
        "{\"start_date\": \"2011-10-31\"}",
        "start_date,active_members,messages\n2011-10-31,\"1,1\n2011-11-07,1,1\n",
        "start_date,active_members,messages\n2011-10-31,1,1\n2011-11-07,1,\"1",
        "\"start_date,active_members,messages\n2011-10-31,1,1\n2011-11-07,1,1\n",
        "start_date,active_members,messages\n2011-10-31,1\u0000,1\n2011-11-07,1,1\n",
        ",,,\n,,,\n,,,\n",
        "start_date,active_members,messages\n\"2011-10-31\n\",1,1\n2011-11-07,1,1\n",
      })
  void whatIsNoSeriesIsRefused(String text) {
    assertTrue(refused(text).startsWith("town.csv"), refused(text));
  }

  @Test
  void everyProblemIsToldAtOnceInTheOrderOfItsLines() {
    String text = GOOD.replace("594", "x").replace("54,", "-1,").replace("2011-11-14", "never");
    List<Problem> problems = assertThrows(RefusedInput.class, () -> read(text)).problems();
    assertEquals(List.of(2, 3, 4), problems.stream().map(Problem::line).toList());
  }

  @Test
  void bytesThatAreNotUtf8AreRefusedInTheirLine() {
    byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
    bytes[GOOD.indexOf("54,312")] = (byte) 0xE9;
    RefusedInput refused = assertThrows(RefusedInput.class, () -> read(bytes));
    assertEquals(3, refused.problems().get(0).line());
    assertTrue(refused.problems().get(0).what().contains("not UTF-8"));
  }

  @Test
  void filesThatCannotBeReadAreRefused(@TempDir Path disk) throws IOException {
    Path huge = disk.resolve("huge.csv");
    Files.write(huge, new byte[(16 << 20) + 1]);
    for (Path path : List.of(disk, disk.resolve("none.csv"), huge)) {
      RefusedInput refused = assertThrows(RefusedInput.class, () -> new SeriesReader().read(path));
      assertEquals(path.toString(), refused.problems().get(0).file());
    }
  }

  @Test
  void aFileInAChineseFolderGivesItsNameToTheSeries(@TempDir Path disk)
      throws IOException, RefusedInput {
    Path file = Files.createDirectories(disk.resolve("社群")).resolve("读书会.CSV");
    Files.writeString(file, GOOD);
    assertEquals("读书会", new SeriesReader().read(file).name());
  }

  @Test
  void theShippedSeriesAreWhole() throws RefusedInput {
    int[] weeks = {29, 273, 1201, 27, 533};
    List<String> names =
        List.of("collegemsg", "bitcoin_otc", "ml_r_sig_geo", "se_firearms", "irc_parrot");
    for (int i = 0; i < weeks.length; i++) {
      Path file = Path.of("scenarios", "observed", names.get(i) + ".csv");
      ObservedSeries series = new SeriesReader().read(file);
      assertEquals(weeks[i], series.messages().size(), names.get(i));
      assertEquals(7, series.periodDays());
    }
  }

  @Test
  void anyByteMayBeDamagedWithoutACrashOrAHang() {
    SplittableRandom luck = new SplittableRandom(20111031);
    byte[] good = GOOD.repeat(3).getBytes(StandardCharsets.UTF_8);
    int refusals =
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> damaged(luck, good, 2_000));
    assertFalse(refusals < 1_000, refusals + " of 2,000 refused");
  }

  private static int damaged(SplittableRandom luck, byte[] good, int times) {
    int refusals = 0;
    for (int i = 0; i < times; i++) {
      byte[] bytes = good.clone();
      for (int hits = luck.nextInt(4); hits >= 0; hits--) {
        bytes[luck.nextInt(bytes.length)] = (byte) luck.nextInt(256);
      }
      try {
        read(bytes);
      } catch (RefusedInput refused) {
        assertFalse(refused.problems().isEmpty());
        refusals++;
      }
    }
    return refusals;
  }
}
