package lifecircle.community;

import java.util.Locale;
import lifecircle.quantity.Text;

/**
 * Who takes note of what people do, as somebody who watched the platform could: coming in, looking
 * in, writing, answering, turning to somebody in private, leaving. Processes tell it as they book;
 * nobody in the community ever asks it anything.
 *
 * <p>Units: days since the founding, slots of 20 minutes of that day, persons and groups by number.
 */
@FunctionalInterface
public interface EventRecorder {
  /** Takes no notes. */
  EventRecorder NONE = (day, slot, author, kind, target, group) -> {};

  /** No slot, no target or no group. */
  int NOTHING = -1;

  /** What somebody did. */
  enum Kind {
    /** Became a member. */
    JOIN(new Text("became a member", "成为成员")),
    /** Looked in on this day; the slot is that of the first session. */
    VISIT(new Text("looked in on this day, first in this slot", "当天来访，时段为首次来访时段")),
    /** Wrote a message that answers nobody. */
    OPENER(new Text("wrote a message that answers nobody", "发出一条不回应任何人的消息")),
    /** Wrote a message that answers one by the target. */
    REPLY(new Text("answered a message of the target", "回应了对象的一条消息")),
    /** Turned to the target in private, or welcomed them. */
    CONTACT(new Text("turned to the target in private, or welcomed them", "私下联系对象，或欢迎对象")),
    /** Left for good. */
    LEAVE(new Text("left for good", "永久离开"));

    private final Text meaning;

    Kind(Text meaning) {
      this.meaning = meaning;
    }

    /** What was done, in words of both languages. */
    public Text meaning() {
      return meaning;
    }

    /** The name in files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a message that everybody in the group can read. */
    public boolean isMessage() {
      return this == OPENER || this == REPLY;
    }
  }

  /**
   * Somebody does something.
   *
   * @param day the day
   * @param slot the slot of the day, or {@link #NOTHING} where it has none
   * @param author who does it
   * @param kind what
   * @param target towards whom, or {@link #NOTHING}
   * @param group in which group, or {@link #NOTHING}
   */
  void record(int day, int slot, int author, Kind kind, int target, int group);
}
