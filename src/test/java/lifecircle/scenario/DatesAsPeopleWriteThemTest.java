package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Twenty-four weeks from the 7th of January 2019 on, dated as programs and people date them. */
class DatesAsPeopleWriteThemTest {
  private static final LocalDate MONDAY = LocalDate.of(2019, 1, 7);
  private static final int WEEKS = 24;
  private static final SeriesOptions STANDARD = SeriesOptions.standard();

  private static String table(int rows, IntFunction<String> date) {
    return IntStream.range(0, rows)
        .mapToObj(i -> "\"" + date.apply(i) + "\"," + (50 + i * 7 % 11) + "\n")
        .collect(Collectors.joining("", "start_date,active_members\n", ""));
  }

  private static ObservedSeries read(SeriesOptions options, String text) throws RefusedInput {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new SeriesReader(options).read("town.csv", new ByteArrayInputStream(bytes));
  }

  private static String refused(SeriesOptions options, String text) {
    return assertThrows(RefusedInput.class, () -> read(options, text)).problems().stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n"));
  }

  private static ObservedSeries weeks(String pattern) throws RefusedInput {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    return read(STANDARD, table(WEEKS, i -> format.format(MONDAY.plusWeeks(i))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M/d/yyyy",
        "MM/dd/yyyy",
        "MM-dd-yyyy",
        "M/d/yy",
        "MM/dd/yyyy' 12:00 AM'",
        "dd.MM.yyyy",
        "d.M.yyyy",
        "dd.MM.yy",
        "dd/MM/yyyy",
        "d-M-yyyy",
        "dd/MM/yyyy' 00:00:00'",
        "yyyy年M月d日",
        "yyyy年MM月dd日' 08:30'",
        "yyyy.MM.dd",
        "yyyy/M/d",
        "d MMM yyyy",
        "dd-MMM-yy",
        "MMM d, yyyy",
        "MMMM d, yyyy",
        "EEE, d MMM yyyy",
        "yyyy-MM-dd'T'00:00:00.000'Z'",
        "yyyyMMdd",
        "YYYY-'W'ww-1",
        "yy/MM/dd"
      })
  void oneDayAboveTwelveOrAnEvenStepSettlesWhichNumberIsTheDay(String pattern) throws RefusedInput {
    DateTimeFormatter iso = DateTimeFormatter.ISO_WEEK_DATE;
    ObservedSeries series =
        pattern.startsWith("YYYY")
            ? read(STANDARD, table(WEEKS, i -> iso.format(MONDAY.plusWeeks(i))))
            : weeks(pattern);
    assertEquals(MONDAY, series.start());
    assertEquals(WEEKS, series.periods());
    assertEquals("week", series.period().code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%d-W%02d", "%dW%02d", "%d W%02d", "%d-W%d", "%d年第%d周"})
  void weeksOfIso8601ComeWithAndWithoutAHyphen(String pattern) throws RefusedInput {
    String text = table(WEEKS, i -> String.format(Locale.ROOT, pattern, 2019, i + 2));
    assertEquals(MONDAY, read(STANDARD, text).start());
    assertEquals(WEEKS, read(STANDARD, text).periods());
  }

  @ParameterizedTest
  @CsvSource({
    "1, seconds",
    "1000, milliseconds",
    "1000000, microseconds",
    "1000000000, nanoseconds"
  })
  void timesSince1970AreNoted(long unit, String said) throws RefusedInput {
    ObservedSeries series = read(STANDARD, table(WEEKS, i -> String.valueOf(second(i) * unit)));
    assertEquals(MONDAY, series.start());
    assertEquals(WEEKS, series.periods());
    String note = series.notes().get(0).text().en();
    assertTrue(note.contains(said + " since 1970 (--date-format " + said + ")"), note);
  }

  private static long second(int week) {
    return MONDAY.plusWeeks(week).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }

  @Test
  void secondsMayHaveAPointAndDaysOfSpreadsheetsToo() throws RefusedInput {
    assertEquals(MONDAY, read(STANDARD, table(WEEKS, i -> second(i) + ".250")).start());
    ObservedSeries serial = read(STANDARD, table(WEEKS, i -> String.valueOf(43_472 + 7 * i)));
    assertEquals(MONDAY, serial.start());
    assertTrue(serial.notes().get(0).text().en().contains("spreadsheet"));
    assertEquals(MONDAY, read(STANDARD, table(WEEKS, i -> (43_472 + 7 * i) + ".5")).start());
  }

  @Test
  void whatTheColumnLeavesOpenIsAskedOnceWithBothReadings() throws RefusedInput {
    String text = table(12, i -> String.format(Locale.ROOT, "01/%02d/2019", i + 1));
    assertEquals(
        "town.csv:3:1: start_date '01/02/2019' may be 2019-02-01 (d/m/y) or 2019-01-02 (m/d/y), and"
            + " no other row settles it; expected --date-format d/m/y or --date-format m/d/y",
        refused(STANDARD, text));
    ObservedSeries months = read(STANDARD.with(SeriesOption.DATE_FORMAT, "dd/mm/yyyy"), text);
    assertEquals("month", months.period().code());
    ObservedSeries days = read(STANDARD.with(SeriesOption.DATE_FORMAT, "%m/%d/%Y"), text);
    assertEquals("day", days.period().code());
    assertEquals("month", read(STANDARD, text.replace('/', '.')).period().code());
  }

  @Test
  void aMidnightWithAnOffsetIsTheDayItsWriterMeantOverTheChangeOfSummerTimeToo()
      throws RefusedInput {
    String text =
        table(WEEKS, i -> MONDAY.plusWeeks(i) + "T00:00:00+0" + (i < 12 ? "1" : "2") + ":00");
    assertEquals(MONDAY, read(STANDARD, text).start());
    String utc =
        table(WEEKS, i -> MONDAY.plusWeeks(i).minusDays(1) + "T2" + (i < 12 ? "3" : "2") + ":00Z");
    assertEquals(MONDAY.minusDays(1), read(STANDARD, utc).start());
    SeriesOptions inBerlin = STANDARD.with(SeriesOption.TIME_ZONE, "Europe/Berlin");
    assertEquals(MONDAY, read(inBerlin, utc).start());
    assertEquals(WEEKS, read(inBerlin, utc).periods());
  }

  @Test
  void monthsQuartersAndYearsMayBeDatedByTheirLastDay() throws RefusedInput {
    for (int months : new int[] {1, 3, 12}) {
      LocalDate january = LocalDate.of(2010, 1, 1);
      String text =
          table(WEEKS, i -> january.plusMonths((long) months * (i + 1)).minusDays(1).toString());
      ObservedSeries series = read(STANDARD, text);
      assertEquals(january, series.start());
      assertEquals(WEEKS, series.periods());
      assertEquals(ReadingNote.Kind.LAST_DAYS, series.notes().get(0).kind());
    }
  }

  @ParameterizedTest
  @CsvSource({"14, fortnight", "91, 91 days", "28, 28 days", "10, 10 days"})
  void rowsFurtherApartCountThatLongAndNoZerosAreOffered(int days, String code)
      throws RefusedInput {
    String text = table(WEEKS, i -> MONDAY.plusDays((long) days * i).toString());
    ObservedSeries series = read(STANDARD, text);
    assertEquals(code, series.period().code());
    assertEquals(WEEKS, series.periods());
    String note = SeriesNotes.of(series).get(0).en();
    assertTrue(note.startsWith("The rows are " + days + " days apart"), note);
    assertEquals(series, CanonicalSeries.of("town", series.canonicalCsv()));
    String told = refused(STANDARD.with(SeriesOption.PERIOD, "day"), text);
    assertTrue(told.contains("the rows lie " + days + " days apart"), told);
    String hole = text.replaceFirst("(?m)^\"" + MONDAY.plusDays(days * 9L) + ".*\n", "");
    String missing = refused(STANDARD, hole);
    assertTrue(missing.contains("no row for the " + code + " of"), missing);
    assertTrue(missing.contains("--gaps missing") && !missing.contains("zero"), missing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%dQ%d", "%d-Q%d", "%d Q%d", "%d年第%d季度"})
  void quartersHaveNames(String pattern) throws RefusedInput {
    String text = table(WEEKS, i -> String.format(Locale.ROOT, pattern, 2010 + i / 4, i % 4 + 1));
    ObservedSeries series = read(STANDARD, text);
    assertEquals("quarter", series.period().code());
    assertEquals(LocalDate.of(2010, 1, 1), series.start());
    assertEquals(WEEKS, series.periods());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-W53", "2021 W53", "2021W53"})
  void aYearHasNoWeekThatIsNotInTheCalendar(String written) {
    String message =
        refused(STANDARD, "start_date,active_members\n2021-W52,1\n" + written + ",1\n");
    assertTrue(message.contains("'" + written + "' is not a date: 2021 has no week 53"), message);
  }

  @Test
  void theNewestFirstIsReadTheOtherWayRound() throws RefusedInput {
    ObservedSeries series =
        read(STANDARD, table(WEEKS, i -> MONDAY.plusWeeks(WEEKS - 1L - i).toString()));
    assertEquals(MONDAY, series.start());
    assertEquals(50L, series.activeMembers().get(WEEKS - 1));
    assertEquals(List.of(ReadingNote.Kind.NEWEST_FIRST), kinds(series));
  }

  @Test
  void firstAndLastDateLeaveOutWhatIsOutside() throws RefusedInput {
    SeriesOptions options =
        STANDARD
            .with(SeriesOption.FIRST_DATE, "2019-02-04")
            .with(SeriesOption.LAST_DATE, "2019-05-06");
    ObservedSeries series = read(options, table(WEEKS, i -> MONDAY.plusWeeks(i).toString()));
    assertEquals(LocalDate.of(2019, 2, 4), series.start());
    assertEquals(14, series.periods());
    assertEquals(List.of(ReadingNote.Kind.OUTSIDE), kinds(series));
    assertTrue(
        refused(
                options.with(SeriesOption.LAST_DATE, "2018-01-01"),
                table(WEEKS, i -> MONDAY.plusWeeks(i).toString()))
            .contains("--first-date is after --last-date"));
  }

  private static List<ReadingNote.Kind> kinds(ObservedSeries series) {
    return series.notes().stream().map(ReadingNote::kind).toList();
  }
}
