package lifecircle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lifecircle.community.EventRecorder.Kind;
import lifecircle.observation.Evening;
import lifecircle.observation.EventList;
import org.junit.jupiter.api.Test;

/** Whoever takes note of what people do changes nothing and misses nothing. */
class EventRecorderTest {
  private static final int DAYS = 120;

  private static EventList recorded(int threads, List<Evening> evenings) {
    EventList events = new EventList().lasting(DAYS);
    new Run(new Village().scenario(DAYS), 5, threads, events).live(evenings::add);
    return events;
  }

  private static List<String> rows(EventList events) {
    return IntStream.range(0, events.count())
        .mapToObj(
            e ->
                events.moment(e)
                    + " "
                    + events.author(e)
                    + " "
                    + events.kind(e)
                    + " "
                    + events.target(e)
                    + " "
                    + events.group(e))
        .toList();
  }

  @Test
  void aRunThatIsRecordedGoesAsItGoesWithout() {
    List<Evening> evenings = new ArrayList<>();
    recorded(1, evenings);
    List<Evening> alone = new Village().evenings(5, DAYS);
    assertEquals(alone.size(), evenings.size());
    for (int day = 0; day < DAYS; day++) {
      assertEquals(alone.get(day).values(), evenings.get(day).values(), "day " + day);
    }
  }

  @Test
  void whatIsRecordedDoesNotDependOnThreads() {
    assertEquals(rows(recorded(1, new ArrayList<>())), rows(recorded(3, new ArrayList<>())));
  }

  @Test
  void eventsAddUpToWhatIsCountedEveryEvening() {
    List<Evening> evenings = new ArrayList<>();
    EventList events = recorded(1, evenings);
    double[] messages = new double[DAYS];
    double[] visits = new double[DAYS];
    double[] change = new double[DAYS];
    int answers = 0;
    for (int e = 0; e < events.count(); e++) {
      int day = events.day(e);
      Kind kind = events.kind(e);
      messages[day] += kind.isMessage() ? 1 : 0;
      visits[day] += kind == Kind.VISIT ? 1 : 0;
      change[day] += kind == Kind.JOIN ? 1 : kind == Kind.LEAVE ? -1 : 0;
      answers += kind == Kind.REPLY ? 1 : 0;
      assertEquals(kind == Kind.REPLY || kind == Kind.CONTACT, events.isTowardsSomebody(e));
      assertEquals(kind.isMessage() || kind == Kind.VISIT, events.slot(e) >= 0);
    }
    double members = 0;
    for (int day = 0; day < DAYS; day++) {
      Evening evening = evenings.get(day);
      members += change[day];
      assertEquals(evening.value("members"), members, "members on day " + day);
      assertEquals(evening.value("messages"), messages[day], "messages on day " + day);
      assertEquals(evening.value("present"), visits[day], "present on day " + day);
    }
    assertTrue(answers > 100, "answers " + answers);
  }
}
