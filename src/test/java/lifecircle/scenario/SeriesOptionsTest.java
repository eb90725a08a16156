package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lifecircle.quantity.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Series of a reader's own: other columns, other periods, gaps. */
class SeriesOptionsTest {
  private static final SeriesOptions STANDARD = SeriesOptions.standard();
  private static final String EXPORT =
      """
      Week starting;Posters;Posts;Days
      2011-10-31;73;594;7
      2011-11-07;54;312;3
      2011-11-21;37;112;4
      """;

  private static SeriesOptions columns(String date, String active, Optional<String> messages) {
    SeriesOptions options =
        STANDARD
            .with(SeriesOption.DATE_COLUMN, date)
            .with(SeriesOption.ACTIVE_COLUMN, active)
            .with(SeriesOption.GAPS, "missing");
    return messages.map(name -> options.with(SeriesOption.MESSAGES_COLUMN, name)).orElse(options);
  }

  private static SeriesOptions gaps(GapRule rule) {
    return told(Optional.empty(), rule);
  }

  private static SeriesOptions told(Optional<Period> period, GapRule rule) {
    SeriesOptions options =
        rule == GapRule.REFUSED ? STANDARD : STANDARD.with(SeriesOption.GAPS, rule.code());
    return period.map(p -> options.with(SeriesOption.PERIOD, p.code())).orElse(options);
  }

  private static SeriesOptions covered(String column) {
    return STANDARD
        .with(SeriesOption.DATE_COLUMN, "week starting")
        .with(SeriesOption.ACTIVE_COLUMN, "posters")
        .with(SeriesOption.MESSAGES_COLUMN, "posts")
        .with(SeriesOption.COVERAGE_COLUMN, column)
        .with(SeriesOption.GAPS, "zero");
  }

  private static ObservedSeries read(SeriesOptions options, String text) throws RefusedInput {
    return read(options, text.getBytes(StandardCharsets.UTF_8));
  }

  private static ObservedSeries read(SeriesOptions options, byte[] bytes) throws RefusedInput {
    return new SeriesReader(options).read("town.csv", new ByteArrayInputStream(bytes));
  }

  private static String refused(SeriesOptions options, String text) {
    return assertThrows(RefusedInput.class, () -> read(options, text)).problems().stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n"));
  }

  /** A series without messages, of these dates. */
  private static String dated(String... dates) {
    return "start_date,active_members\n" + String.join(",5\n", dates) + ",5\n";
  }

  @Test
  void columnsAreFoundByTheNamesThatAreToldWhateverTheirCapitals() throws RefusedInput {
    ObservedSeries series =
        read(columns("WEEK starting ", "posters", Optional.of("\"posts\"")), EXPORT);
    assertEquals(List.of(73L, 54L, 0L, 37L), series.activeMembers());
    assertEquals(List.of(594L, 312L, 0L, 112L), series.messages());
    assertEquals(Map.of(2, Gap.MISSING), series.gaps());
  }

  @Test
  void aNameThatIsNotThereIsToldWithTheNearestAndAllOthers() {
    String message = refused(columns("week staring", "poster", Optional.of("texts")), EXPORT);
    assertEquals(
        """
        town.csv:1: column 'week staring' is missing; expected one of Week starting, Posters, Posts, Days; did you mean 'Week starting'?
        town.csv:1: column 'poster' is missing; expected one of Week starting, Posters, Posts, Days; did you mean 'Posters'?
        town.csv:1: column 'texts' is missing; expected one of Week starting, Posters, Posts, Days""",
        message);
  }

  @Test
  void aSeriesMayHaveNoMessages() throws RefusedInput {
    ObservedSeries series = read(STANDARD, dated("2011-10-31", "2011-11-07"));
    assertFalse(series.hasMessages());
    assertEquals("start_date,active_members\n2011-10-31,5\n2011-11-07,5\n", series.canonicalCsv());
  }

  @Test
  void aSeriesWithTwoHeadersOfOneNameIsRefused() {
    String text = "start_date,active_members,Active_Members\n2011-10-31,1,1\n2011-11-07,1,1\n";
    assertTrue(refused(STANDARD, text).contains("'Active_Members' stands twice"));
  }

  @Test
  void rowsBeforeTheirHeaderAreNoHeader() {
    String message = refused(STANDARD, "2011-10-31,1,1\n2011-11-07,1,1\n2011-11-14,1,1\n");
    assertTrue(message.contains("a date where names should stand"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", ";", ","})
  void anySeparatorIsSeenInTheHeader(String separator) throws RefusedInput {
    String text = dated("2011-10-31", "2011-11-07").replace(",", separator);
    assertEquals(List.of(5L, 5L), read(STANDARD, text).activeMembers());
    assertEquals(
        List.of(5L, 5L),
        read(STANDARD, "\n" + text.replace("start_date", "\"start_date\"") + separator + "\n\n")
            .activeMembers());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void theUnicodeTextOfSpreadsheetsIsReadAndNoted(String encoding) throws RefusedInput {
    byte[] bytes = dated("2011-10-31", "2011-11-07").getBytes(Charset.forName(encoding));
    ObservedSeries series = read(STANDARD, bytes);
    assertEquals(List.of(5L, 5L), series.activeMembers());
    assertEquals("The file is read as UTF-16.", series.notes().get(0).text().en());
  }

  @ParameterizedTest
  @CsvSource({
    "2011/10/31, 2011/11/7, week",
    "20111031, 20111101, day",
    "2011-10-31T00:00:00Z, 2011-11-07T00:00:00.000+01:00, week",
    "2011-10-31 00:00, 2011-11-01 23:59:59, day",
    "2011-W44, 2011-W45, week",
    "2010W52, 2011W01, week",
    "2011-10, 2011-11, month",
    "2011/9, 2011/10, month",
    "2011-10-01, 2011-11-01, month",
    "2011-02-01, 2011-03-01, month",
  })
  void aDateMayBeWrittenInSeveralWays(String first, String second, String period)
      throws RefusedInput {
    ObservedSeries series = read(STANDARD, dated(first, second));
    assertEquals(period, series.period().code());
    assertEquals(2, series.periods());
    assertEquals(0, series.gaps().size());
  }

  @Test
  void aWeekBeginsOnItsMonday() throws RefusedInput {
    LocalDate monday = read(STANDARD, dated("2011-W01", "2011-W02")).start();
    assertEquals(LocalDate.of(2011, 1, 3), monday);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          03/04/2011 | is not a date written as the others are; expected a day such as 2011-10-31
          31/10/2011 | is not a date written as the others are; expected a day such as 2011-10-31, a month 2011-10 or a week 2011-W44; did you mean '2011-10-31'?
          10.31.2011 | did you mean '2011-10-31'?
          99/99/2011 | is not a date: there is no such day
          2011-13 | is not a date: there is no such day or time; expected a day such as 2011-10-31
          2011-W53 | is not a date: 2011 has no week 53
          2011-02-29 | is not a date: there is no such day
          2011-10-31T25:00 | is not a date
          2011-10-31x | is not a date
          11-10-31 | is not a date written as the others are
          ２０１１-10-31 | is not a date
          """)
  void whatNotEverybodyReadsAsTheSameDayIsRefused(String written, String said) {
    String message = refused(STANDARD, dated("2010-10-04", written));
    assertTrue(message.startsWith("town.csv:3:1: start_date '" + written + "'"), message);
    assertTrue(message.contains(said), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12. | did you mean '12'?
          52.000 | did you mean '52'?
          1 234 | did you mean '1234'?
          1,234 | did you mean '1234'?
          1e3 | did you mean '1000'?
          ３１２ | did you mean '312'?
          NA | a whole number, or --gaps missing (nobody counted)
          '' | a whole number, or --gaps missing (nobody counted)
          1.234 | written in digits
          12.5 | written in digits
          1e99 | written in digits
          """)
  void whatIsNearlyACountIsToldAsWhatItMayBe(String written, String said) {
    String text = dated("2011-10-31", "2011-11-07").replaceFirst(",5", ",\"" + written + "\"");
    String message = refused(STANDARD, text);
    assertTrue(
        message.startsWith("town.csv:2:12: active_members '" + written + "' is no"), message);
    assertTrue(message.endsWith(said), message);
  }

  @Test
  void aGapIsRefusedByLineUnlessSomebodySaysWhatItMeans() throws RefusedInput {
    String text = dated("2011-10-31", "2011-11-07", "2011-11-28");
    assertEquals(
        "town.csv:4: no rows for the 2 weeks from 2011-11-14 to 2011-11-21; expected a row for every"
            + " week, or --gaps zero (nothing happened), or --gaps missing (nobody counted)",
        refused(STANDARD, text));
    ObservedSeries zero = read(gaps(GapRule.ZERO), text);
    ObservedSeries missing = read(gaps(GapRule.MISSING), text);
    assertEquals(List.of(5L, 5L, 0L, 0L, 5L), zero.activeMembers());
    assertEquals(Map.of(2, Gap.ZERO, 3, Gap.ZERO), zero.gaps());
    assertTrue(zero.isCounted(2));
    assertFalse(missing.isCounted(2));
    assertEquals(
        """
        # read with --gaps missing
        start_date,active_members,gap
        2011-10-31,5,
        2011-11-07,5,
        2011-11-14,,missing
        2011-11-21,,missing
        2011-11-28,5,
        """,
        missing.canonicalCsv());
  }

  @Test
  void aGapIsToldByThePeriodsThatHaveNoRow() {
    for (String[] example :
        new String[][] {
          {"2011-12-21,2011-12-22,2011-12-24", "no row for 2011-12-23"},
          {
            "2011-12-09,2011-12-10,2011-12-13",
            "no rows for the 2 days from 2011-12-11 to 2011-12-12"
          },
          {"2011-10-31,2011-11-07,2011-11-21", "no row for the week of 2011-11-14"},
          {"2011-10,2011-11,2012-01", "no row for 2011-12"},
          {"2011-10,2011-11,2012-02", "no rows for the 2 months from 2011-12 to 2012-01"},
        }) {
      String message = refused(STANDARD, dated(example[0].split(",")));
      assertTrue(message.startsWith("town.csv:4: " + example[1] + "; expected"), message);
    }
  }

  @Test
  void manyGapsAreOneComplaintWithTheFirstThree() {
    String dates = "2011-12-01,2011-12-02,2011-12-04,2011-12-06,2011-12-08,2011-12-10,2011-12-11";
    assertEquals(
        "town.csv:4: periods without a row in 4 lines, first 3: no row for 2011-12-03 in line 4, no"
            + " row for 2011-12-05 in line 5, no row for 2011-12-07 in line 6; expected a row for"
            + " every day, or --gaps zero (nothing happened), or --gaps missing (nobody counted)",
        refused(STANDARD, dated(dates.split(","))));
  }

  @Test
  void aTableThatWeWroteIsReadWithItsGaps() throws RefusedInput {
    ObservedSeries series =
        read(gaps(GapRule.MISSING), dated("2011-10-31", "2011-11-07", "2011-11-28"));
    ObservedSeries again = read(STANDARD, series.canonicalCsv());
    assertEquals(series.called("x"), again.called("x"));
    assertEquals(again, read(STANDARD, series.canonicalCsv().replace("\n", "\r\n")));
    String wrong = series.canonicalCsv().replace("5,\n2011-11-07", "-5,\n2011-11-07");
    String refused = refused(STANDARD, wrong);
    assertTrue(refused.contains("town.csv:3:12: active_members '-5' is not a count"), refused);
  }

  @Test
  void aWordOnGapsThatAreNotThereChangesNothing() throws RefusedInput {
    String text = dated("2011-10-31", "2011-11-07");
    assertEquals(read(STANDARD, text), read(gaps(GapRule.MISSING), text));
  }

  @Test
  void aGapThatLastsForEverIsAMistypedDate() {
    String message = refused(gaps(GapRule.ZERO), dated("2011-10-31", "2011-11-07", "2111-11-16"));
    assertTrue(message.contains("town.csv:4: 2111-11-16 is 36533 days after 2011-11-07"), message);
    assertTrue(message.contains("at most 2000 periods may be left out"), message);
  }

  @Test
  void rowsOutOfOrderAndRowsThatStandTwiceAreNamedWithBothLines() {
    String message =
        refused(
            gaps(GapRule.ZERO),
            dated("2011-10-31", "2011-11-14", "2011-11-07", "2011-10-31", "2011-11-21"));
    assertEquals(
        """
        town.csv:4: 2011-11-07 is before 2011-11-14 in line 3; expected rows in the order of time
        town.csv:5: 2011-10-31 stands twice, first in line 2; expected each date once""",
        message);
  }

  @Test
  void rowsFromTheNewestToTheOldestAreTurnedRoundAndNoted() throws RefusedInput {
    ObservedSeries series =
        read(STANDARD, "start_date,active_members\n2011-11-14,3\n2011-11-07,2\n2011-10-31,1\n");
    assertEquals(List.of(1L, 2L, 3L), series.activeMembers());
    assertEquals(ReadingNote.Kind.NEWEST_FIRST, series.notes().get(0).kind());
  }

  @Test
  void monthsAreThoseOfTheCalendar() throws RefusedInput {
    ObservedSeries series =
        read(gaps(GapRule.ZERO), dated("2011-11-01", "2011-12-01", "2012-02-01", "2012-03-01"));
    assertEquals(Period.MONTH, series.period());
    assertEquals(List.of(5L, 5L, 0L, 5L, 5L), series.activeMembers());
    assertTrue(series.canonicalCsv().contains("2012-01-01,0,zero\n2012-02-01,5,\n"));
    String message =
        refused(STANDARD, dated("2011-10-01", "2011-11-01", "2011-12-01", "2011-12-31"));
    assertTrue(
        message.contains("2011-12-31 is not the first day of a month; expected months dated"),
        message);
    assertTrue(message.contains("did you mean '2011-12-01'?"), message);
  }

  @Test
  void thePeriodThatIsToldIsTheOneThatCounts() throws RefusedInput {
    String text = dated("2011-10-31", "2011-11-07", "2011-11-14");
    ObservedSeries days = read(told(Optional.of(Period.DAY), GapRule.ZERO), text);
    assertEquals(15, days.periods());
    assertEquals(
        "town.csv:3: the rows lie 7 days apart, but a row is said to count a day; expected --period"
            + " week, or no --period",
        refused(told(Optional.of(Period.DAY), GapRule.REFUSED), text));
  }

  @Test
  void aDailySeriesThatLeavesOutSilentDaysIsDaily() throws RefusedInput {
    ObservedSeries series =
        read(gaps(GapRule.ZERO), dated("2011-10-31", "2011-11-03", "2011-11-08", "2011-11-10"));
    assertEquals(Period.DAY, series.period());
    assertEquals(11, series.periods());
  }

  @Test
  void aPeriodObservedOnFewerThanHalfOfItsDaysIsNoData() throws RefusedInput {
    ObservedSeries series = read(covered("days"), EXPORT);
    assertEquals(Map.of(1, Gap.THIN, 2, Gap.ZERO), series.gaps());
    assertEquals(List.of(73L, 0L, 0L, 37L), series.activeMembers());
    assertEquals(1, series.count(Gap.THIN));
    assertTrue(series.canonicalCsv().contains("2011-11-07,,,thin\n2011-11-14,0,0,zero\n"));
  }

  @Test
  void noPeriodIsObservedOnMoreDaysThanItHas() {
    String message = refused(covered("days"), EXPORT.replace(";7\n", ";8\n"));
    assertEquals(
        "town.csv:2:19: Days '8' is more days than this week has; expected the days observed,"
            + " 0 to 7",
        message);
    String nothing = EXPORT.replaceAll(";[734]\n", ";1\n");
    assertTrue(refused(covered("days"), nothing).contains("no period was observed on half"));
  }

  @Test
  void aColumnWithoutADateIsOneComplaint() {
    String text = "start_date,active_members\n" + "never,5\n".repeat(250);
    assertEquals(
        "town.csv:2:1: start_date is not a date in 250 lines, first 3: 'never' in line 2, 'never' in"
            + " line 3, 'never' in line 4; expected a day such as 2011-10-31, a month 2011-10 or a"
            + " week 2011-W44",
        refused(STANDARD, text));
  }

  @Test
  void whatIsToldIsRepeatedAsItWouldBeTyped() {
    assertEquals("", STANDARD.words());
    assertEquals(
        "--date-column \"week starting\" --active-column posters --messages-column posts"
            + " --coverage-column days --gaps zero",
        covered("days").words());
    assertEquals("--period month", told(Optional.of(Period.MONTH), GapRule.REFUSED).words());
  }
}
