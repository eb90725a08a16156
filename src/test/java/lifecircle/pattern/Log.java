package lifecircle.pattern;

import static lifecircle.community.EventRecorder.NOTHING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lifecircle.community.EventRecorder.Kind;
import lifecircle.observation.EventList;

/** A list of events written by hand, in any order; one group unless another is named. */
final class Log {
  private record Event(int day, int slot, int author, Kind kind, int target, int group) {}

  private final List<Event> events = new ArrayList<>();
  private final int days;

  /** A record of so many days. */
  Log(int days) {
    this.days = days;
  }

  Log says(int person, int day, int slot) {
    return add(new Event(day, slot, person, Kind.OPENER, NOTHING, 0));
  }

  /** Once on each day from one on until before another, at noon. */
  Log saysDaily(int person, int from, int until) {
    for (int day = from; day < until; day++) {
      says(person, day, 36);
    }
    return this;
  }

  Log answers(int person, int target, int day, int slot) {
    return add(new Event(day, slot, person, Kind.REPLY, target, 0));
  }

  Log contacts(int person, int target, int day) {
    return add(new Event(day, NOTHING, person, Kind.CONTACT, target, NOTHING));
  }

  Log joins(int person, int day) {
    return add(new Event(day, NOTHING, person, Kind.JOIN, NOTHING, 0));
  }

  Log visits(int person, int day) {
    return add(new Event(day, 30, person, Kind.VISIT, NOTHING, 0));
  }

  Log leaves(int person, int day) {
    return add(new Event(day, NOTHING, person, Kind.LEAVE, NOTHING, 0));
  }

  private Log add(Event event) {
    events.add(event);
    return this;
  }

  EventList list() {
    EventList list = new EventList();
    events.stream()
        .sorted(Comparator.comparingInt(Event::day).thenComparingInt(Event::slot))
        .forEach(e -> list.record(e.day(), e.slot(), e.author(), e.kind(), e.target(), e.group()));
    return list.lasting(days);
  }

  History history() {
    return new History(list());
  }
}
