package lifecircle.observation;

import java.util.Arrays;
import lifecircle.community.Clock;
import lifecircle.community.EventRecorder;

/**
 * What people of one community did, in the order of time: all that an observer knows. It is taken
 * down during a simulated run or read from the log of a real community, and is the same thing then.
 *
 * <p>Units: days since the first day of the record, slots of 20 minutes of that day; persons and
 * groups by number from 0.
 */
public final class EventList implements EventRecorder {
  /** What stands in place of a kind where a written list tells how long its record is. */
  public static final String END = "end";

  private static final Kind[] KINDS = Kind.values();

  private int[] day = new int[1 << 10];
  private byte[] slot = new byte[1 << 10];
  private int[] author = new int[1 << 10];
  private byte[] kind = new byte[1 << 10];
  private int[] target = new int[1 << 10];
  private int[] group = new int[1 << 10];
  private int count;
  private int persons;
  private int groups;
  private int days;

  @Override
  public void record(int onDay, int inSlot, int by, Kind what, int towards, int where) {
    if (count == day.length) {
      grow();
    }
    if (count > 0 && onDay < day[count - 1]) {
      throw new IllegalArgumentException("day " + onDay + " after day " + day[count - 1]);
    }
    day[count] = onDay;
    slot[count] = (byte) inSlot;
    author[count] = by;
    kind[count] = (byte) what.ordinal();
    target[count] = towards;
    group[count] = where;
    count++;
    persons = Math.max(persons, Math.max(by, towards) + 1);
    groups = Math.max(groups, where + 1);
    days = Math.max(days, onDay + 1);
  }

  private void grow() {
    int size = 2 * count;
    day = Arrays.copyOf(day, size);
    slot = Arrays.copyOf(slot, size);
    author = Arrays.copyOf(author, size);
    kind = Arrays.copyOf(kind, size);
    target = Arrays.copyOf(target, size);
    group = Arrays.copyOf(group, size);
  }

  /** The record was kept for so many days, be there events on the last of them or not. */
  public EventList lasting(int wholeDays) {
    days = Math.max(days, wholeDays);
    return this;
  }

  /** How many events there are. */
  public int count() {
    return count;
  }

  /** Persons are numbered below this. */
  public int persons() {
    return persons;
  }

  /** Groups are numbered below this. */
  public int groups() {
    return groups;
  }

  /** For how many days the record was kept. */
  public int days() {
    return days;
  }

  /** The day of an event. */
  public int day(int event) {
    return day[event];
  }

  /** The slot of the day, or {@link EventRecorder#NOTHING}. */
  public int slot(int event) {
    return slot[event];
  }

  /** The slot since the beginning of the record; one without a slot of its own as the first. */
  public int moment(int event) {
    return Clock.absoluteSlot(day[event], Math.max(0, slot[event]));
  }

  /** Who did it. */
  public int author(int event) {
    return author[event];
  }

  /** What was done. */
  public Kind kind(int event) {
    return KINDS[kind[event]];
  }

  /** Towards whom, or {@link EventRecorder#NOTHING}. */
  public int target(int event) {
    return target[event];
  }

  /** In which group, or {@link EventRecorder#NOTHING}. */
  public int group(int event) {
    return group[event];
  }

  /** Whether it is a message that everybody in its group can read. */
  public boolean isMessage(int event) {
    return kind(event).isMessage();
  }

  /** Whether somebody turned to somebody else. */
  public boolean isTowardsSomebody(int event) {
    return target[event] != NOTHING && target[event] != author[event];
  }
}
