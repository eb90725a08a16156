package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lifecircle.observation.EventList;
import org.junit.jupiter.api.Test;

/** Event logs read message by message. */
class EventsReadTest {
  private static final SeriesOptions OF_LOG =
      SeriesOptions.standard()
          .with(SeriesOption.TIME_COLUMN, "when")
          .with(SeriesOption.PERSON_COLUMN, "who")
          .with(SeriesOption.TO_COLUMN, "to");

  private static ObservedEvents read(SeriesOptions options, String text) throws RefusedInput {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new SeriesReader(options).readEventsOfStandardInput(new ByteArrayInputStream(bytes));
  }

  private static List<String> rows(EventList events) {
    return IntStream.range(0, events.count())
        .mapToObj(
            e ->
                events.day(e)
                    + " "
                    + events.slot(e)
                    + " "
                    + events.author(e)
                    + " "
                    + events.kind(e).code()
                    + " "
                    + events.target(e))
        .toList();
  }

  private static String refused(SeriesOptions options, String text) {
    return assertThrows(RefusedInput.class, () -> read(options, text)).problems().stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void messagesStandInTheOrderOfTimeWithDayAndSlot() throws RefusedInput {
    ObservedEvents log =
        read(
            OF_LOG,
            """
            when,who,to
            2021-01-07T00:19:59Z,ben,ann
            2021-01-06T10:00:00Z,ann,
            2021-01-06T10:39:00Z,cyn,NA
            2021-01-06T11:00:00Z,ann,ann
            2021-01-06T11:00:00Z,,ann
            """);
    // ben is 0, ann 1, cyn 2; 10:00 is slot 30, 10:39 slot 31.
    assertEquals(
        List.of("0 30 1 opener -1", "0 31 2 opener -1", "1 0 0 reply 1"), rows(log.events()));
    assertEquals(
        List.of(
            "Rows of the log that name no person, left out: 1.",
            "Messages of persons to themselves, left out: 1."),
        log.notes().stream().map(note -> note.text().en()).toList());
  }

  @Test
  void aDateWithoutATimeHasNoSlotAndSecondsSince1970Have() throws RefusedInput {
    assertEquals(
        List.of("0 -1 0 opener -1"), rows(read(OF_LOG, "when,who,to\n2021-01-06,ann,\n").events()));
    // 1 January 2020, 12:00 UTC; in Shanghai 20:00.
    String noon = "when,who,to\n1577880000,ann,\n";
    assertEquals(List.of("0 36 0 opener -1"), rows(read(OF_LOG, noon).events()));
    SeriesOptions inShanghai = OF_LOG.with(SeriesOption.TIME_ZONE, "Asia/Shanghai");
    assertEquals(List.of("0 60 0 opener -1"), rows(read(inShanghai, noon).events()));
  }

  @Test
  void whatLiesOutsideTheDatesAskedForIsLeftOut() throws RefusedInput {
    SeriesOptions from = OF_LOG.with(SeriesOption.FIRST_DATE, "2021-01-02");
    String log = "when,who,to\n2021-01-01,ann,\n2021-01-02,ben,ann\n2021-01-03,ann,\n";
    assertEquals(List.of("0 -1 1 reply 0", "1 -1 0 opener -1"), rows(read(from, log).events()));
  }

  @Test
  void theTableOfARunIsReadAsItIs() throws RefusedInput {
    String table =
        "day,slot,author,kind,target,group\n0,,7,join,,0\n0,30,7,visit,,0\n3,31,7,reply,2,0\n9,,,end,,\n";
    EventList events = read(SeriesOptions.standard(), table).events();
    assertEquals(List.of("0 -1 7 join -1", "0 30 7 visit -1", "3 31 7 reply 2"), rows(events));
    assertEquals(10, events.days());
  }

  @Test
  void allThatIsWrongInATableIsToldAtOnce() {
    String table =
        "day,slot,author,kind,target,group\n5,,7,join,,0\n4,,7,leave,,0\n5,,x,join,,\n5,,1,jion,,\n";
    String said = refused(SeriesOptions.standard(), table);
    assertEquals(3, said.lines().count(), said);
    assertTrue(said.contains("3: this is no event of a run: '4,,7,leave,,0'"), said);
    assertTrue(said.contains("one of join, visit, opener, reply, contact, leave"), said);
  }

  @Test
  void anyOtherTableIsAnsweredWithWhatReadsIt() {
    String said = refused(SeriesOptions.standard(), "when,who\n2021-01-06,ann\n");
    assertTrue(said.contains("no table of events of a run"), said);
    assertTrue(said.contains("--time-column and --person-column"), said);
  }
}
