package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs with one row a message. */
class EventLogTest {
  private static final SeriesOptions OF_LOG =
      SeriesOptions.standard()
          .with(SeriesOption.TIME_COLUMN, "when")
          .with(SeriesOption.PERSON_COLUMN, "who");
  private static final SeriesOptions KEPT = OF_LOG.with(SeriesOption.KEEP_UNFINISHED, "true");

  /** Wednesday; Thursday; Monday; Sunday before midnight; nobody for a week; Monday; Tuesday. */
  private static final String LOG =
      """
      when,who,to
      2021-01-06T10:00:00Z,ann,ben
      2021-01-07T10:00:00Z,ben,ann
      2021-01-11T00:00:00Z,ann,ann
      2021-01-11T09:30:00Z,ann,ben
      2021-01-17T23:30:00Z,cyn,
      2021-01-25T08:00:00Z,ann,cyn
      2021-01-26T08:00:00Z,,ann
      """;

  private static ObservedSeries read(SeriesOptions options, String text) throws RefusedInput {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new SeriesReader(options).read("chat.csv", new ByteArrayInputStream(bytes));
  }

  private static String refused(SeriesOptions options, String text) {
    return assertThrows(RefusedInput.class, () -> read(options, text)).problems().stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> notes(ObservedSeries series) {
    return series.notes().stream().map(note -> note.text().en()).toList();
  }

  @Test
  void distinctPersonsAndMessagesAreCountedByWeeksFromMonday() throws RefusedInput {
    ObservedSeries series = read(KEPT, LOG);
    assertEquals(LocalDate.of(2021, 1, 4), series.start());
    assertEquals(List.of(2L, 2L, 0L, 1L), series.activeMembers());
    assertEquals(List.of(2L, 3L, 0L, 1L), series.messages());
    assertEquals(List.of("Rows of the log that name no person, left out: 1."), notes(series));
    assertEquals(series, CanonicalSeries.of("chat", series.canonicalCsv()));
  }

  @Test
  void weeksThatTheLogDoesNotShowWholeAreLeftOutAndNamed() throws RefusedInput {
    ObservedSeries series = read(OF_LOG, LOG);
    assertEquals(LocalDate.of(2021, 1, 11), series.start());
    assertEquals(List.of(2L, 0L), series.activeMembers());
    assertEquals(
        List.of(
            "Rows of the log that name no person, left out: 1.",
            "The first week, from 2021-01-04, is left out: the log begins on 2021-01-06 and does not"
                + " show the whole of it (--keep-unfinished keeps it).",
            "The last week, from 2021-01-25, is left out: the log ends on 2021-01-25 and does not"
                + " show the whole of it (--keep-unfinished keeps it)."),
        notes(series));
    assertTrue(series.readWith().keepsUnfinishedEnds(), "its ends are known");
    assertEquals(series, CanonicalSeries.of("chat", series.canonicalCsv()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          day | 2021-01-06 | 20 | 1
          week | 2021-01-04 | 4 | 2
          fortnight | 2021-01-04 | 2 | 3
          month | 2021-01-01 | 1 | 3
          """)
  void aPeriodMayBeLongerOrShorter(String period, String start, int periods, long first)
      throws RefusedInput {
    SeriesOptions options = KEPT.with(SeriesOption.PERIOD, period);
    if (periods == 1) {
      assertTrue(refused(options, LOG).contains("shows fewer than two whole months"));
      return;
    }
    ObservedSeries series = read(options, LOG);
    assertEquals(LocalDate.parse(start), series.start());
    assertEquals(periods, series.periods());
    assertEquals(first, series.activeMembers().get(0));
  }

  @Test
  void messagesToOneselfAreLeftOutWhereReceiversAreKnown() throws RefusedInput {
    ObservedSeries series = read(KEPT.with(SeriesOption.TO_COLUMN, "to"), LOG);
    assertEquals(List.of(2L, 2L, 0L, 1L), series.messages());
    assertTrue(notes(series).contains("Messages of persons to themselves, left out: 1."));
  }

  @Test
  void theTimeZoneDecidesToWhichWeekAMessageBelongs() throws RefusedInput {
    ObservedSeries there = read(KEPT.with(SeriesOption.TIME_ZONE, "Asia/Shanghai"), LOG);
    assertEquals(List.of(2L, 1L, 1L, 1L), there.activeMembers());
    ObservedSeries west = read(KEPT.with(SeriesOption.TIME_ZONE, "-05:00"), LOG);
    assertEquals(List.of(3L, 2L, 0L, 1L), west.messages());
    String offset = LOG.replace("2021-01-11T00:00:00Z", "2021-01-11T00:00:00+01:00");
    assertEquals(List.of(3L, 2L, 0L, 1L), read(KEPT, offset).messages());
  }

  @Test
  void datesAskedForSayHowLongTheLogWasKept() throws RefusedInput {
    SeriesOptions dates =
        OF_LOG
            .with(SeriesOption.FIRST_DATE, "2021-01-07")
            .with(SeriesOption.LAST_DATE, "2021-02-14");
    ObservedSeries series = read(dates, LOG);
    assertEquals(List.of(2L, 0L, 1L, 0L, 0L), series.activeMembers());
    assertTrue(
        notes(series).contains("Rows outside the first and last date asked for, left out: 1."));
  }

  @Test
  void theOrderOfRowsDoesNotMatter() throws RefusedInput {
    List<String> rows = LOG.lines().toList();
    String backwards = rows.get(0) + "\n";
    for (int i = rows.size() - 1; i > 0; i--) {
      backwards += rows.get(i) + "\n";
    }
    assertEquals(read(KEPT, LOG), read(KEPT, backwards));
  }

  @Test
  void aSilentWeekIsZeroUnlessSomebodySaysThatTheLogHasHoles() throws RefusedInput {
    assertEquals(Map.of(), read(KEPT, LOG).gaps());
    ObservedSeries holes = read(KEPT.with(SeriesOption.GAPS, "missing"), LOG);
    assertEquals(Map.of(2, Gap.MISSING), holes.gaps());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/31/2021 11:00 PM",
        "31.01.2021 23:00",
        "31/01/21, 23:00",
        "2021年1月31日 23:00",
        "31-Jan-21 11:00 PM",
        "Sun, 31 Jan 2021 23:00:00 +0000",
        "Sun Jan 31 23:00:00 +0000 2021",
        "1612134000",
        "1612134000123",
        "1612134000.5",
        "2021-01-31 23:00:00 UTC",
        "20210131T230000Z"
      })
  void timesComeAsProgramsWriteThem(String written) throws RefusedInput {
    String text = "when;who\n" + ("\"" + written + "\";ann\n").repeat(3);
    ObservedSeries series =
        read(
            KEPT.with(SeriesOption.PERIOD, "day").with(SeriesOption.FIRST_DATE, "2021-01-30"),
            text);
    assertEquals(LocalDate.of(2021, 1, 30), series.start());
    assertEquals(List.of(0L, 3L), series.messages());
    assertEquals(List.of(0L, 1L), series.activeMembers());
  }

  @Test
  void theOrderOfDayAndMonthIsDecidedByAllRowsOrAsked() throws RefusedInput {
    String days = "when,who\n01/02/2021,ann\n01/03/2021,ben\n01/25/2021,ann\n";
    assertEquals(25 - 1, read(KEPT.with(SeriesOption.PERIOD, "day"), days).periods());
    String order = "when,who\n05/01/2021,ann\n06/01/2021,ben\n01/02/2021,ann\n";
    assertEquals(
        LocalDate.of(2021, 1, 5),
        read(KEPT.with(SeriesOption.PERIOD, "day"), order).start(),
        "month first they would be in no order");
    String open = "when,who\n01/02/2021,ann\n01/03/2021,ben\n01/04/2021,ann\n";
    assertEquals(
        "chat.csv:2:1: when '01/02/2021' may be 2021-02-01 (d/m/y) or 2021-01-02 (m/d/y), and no"
            + " other row settles it; expected --date-format d/m/y or --date-format m/d/y",
        refused(KEPT, open));
  }

  @Test
  void whatCannotBeReadIsOneComplaintAColumn() {
    String text = LOG.replace("2021-01-1", "2021-13-1") + "2021-01-27T00:00:00Z\n";
    assertEquals(
        """
        chat.csv:4:1: when is not a time in 3 lines: '2021-13-11T00:00:00Z' in line 4, '2021-13-11T09:30:00Z' in line 5, '2021-13-17T23:30:00Z' in line 6; expected a time written as the others
        chat.csv:9: 1 cell in this row; expected 3 as in the header""",
        refused(KEPT, text));
  }

  @Test
  void aMistypedYearIsNamedByItsLine() {
    String message = refused(KEPT, LOG.replace("2021-01-17", "2221-01-17"));
    assertTrue(message.startsWith("chat.csv:6: the log would last from 2021-01-06 to"), message);
  }

  @Test
  void optionsOfTwoKindsOfTableDoNotGoTogether() {
    assertTrue(
        refused(OF_LOG.with(SeriesOption.ACTIVE_COLUMN, "x"), LOG)
            .contains("--active-column is of tables of counts"));
    SeriesOptions half = SeriesOptions.standard().with(SeriesOption.PERSON_COLUMN, "who");
    assertTrue(refused(half, LOG).contains("--time-column is missing"));
    assertTrue(
        refused(OF_LOG.with(SeriesOption.PERSON_COLUMN, "whom"), LOG)
            .contains(
                "column 'whom' is missing; expected one of when, who, to; did you mean 'who'"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          when,who,to | %1$s,u%2$d,x | --time-column when --person-column who
          AuthorID,Author,Date,Content | 10%2$d,u%2$d,%1$s,hello | --time-column Date --person-column AuthorID
          SOURCE,TARGET,RATING,TIME | %2$d,9,3,%3$d | --time-column TIME --person-column SOURCE
          时间,发送人,内容 | %1$s,成员%2$d,你好 | --time-column 时间 --person-column 发送人
          id,created at,user name | %3$d7,%1$s,%2$d | --time-column "created at" --person-column "user name"
          %4$s | %2$d,9,%3$d | --no-header --time-column 3 --person-column 1
          """)
  void aLogWithoutOptionsIsKnownAndItsOptionsAreNamed(String header, String row, String said) {
    StringBuilder text = new StringBuilder(header.startsWith("%") ? "" : header + "\n");
    for (int i = 0; i < 40; i++) {
      String time = "2021-01-%02d 10:%02d".formatted(1 + i / 3, i);
      text.append(row.formatted(time, i % 7, 1_609_459_200L + i * 30_000L)).append('\n');
    }
    String message = refused(SeriesOptions.standard(), text.toString());
    assertEquals(1, message.lines().count(), message);
    assertTrue(message.contains("looks like an event log, with one row a message"), message);
    assertTrue(message.contains("expected " + said + " to count it"), message);
  }

  @Test
  void aMillionMessagesAreCountedAsTheyCome() throws RefusedInput {
    int messages = 1_000_000;
    InputStream endless = new Chatter(messages);
    ObservedSeries series = new SeriesReader(KEPT).read("chat.csv", endless);
    assertEquals(messages, series.messages().stream().mapToLong(Long::longValue).sum());
    assertEquals(100L, series.activeMembers().get(1));
  }

  /** A log that nobody keeps in memory: a message a minute, of a hundred persons in turn. */
  private static final class Chatter extends InputStream {
    private final int messages;
    private int written;
    private byte[] row = "when,who\n".getBytes(StandardCharsets.UTF_8);
    private int at;

    Chatter(int messages) {
      this.messages = messages;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (at == row.length) {
        if (written == messages) {
          return -1;
        }
        String next = (1_609_459_200L + 60L * written) + ",p" + written % 100 + "\n";
        row = next.getBytes(StandardCharsets.UTF_8);
        at = 0;
        written++;
      }
      int some = Math.min(length, row.length - at);
      System.arraycopy(row, at, into, offset, some);
      at += some;
      return some;
    }
  }
}
