package lifecircle.pattern;

import lifecircle.community.EventRecorder.Kind;
import lifecircle.observation.EventList;
import lifecircle.quantity.Text;

/** What a record must show for a pattern to be measured on it. */
public enum Need {
  /** To whom people turn. */
  RECEIVERS(new Text("the list does not show to whom", "事件表没有对象")),
  /** At what time of day. */
  TIMES(new Text("the list shows no times of day", "事件表没有一天内的时间")),
  /** Who is present. */
  PRESENCE(new Text("the list does not show who was present", "事件表没有在场者")),
  /** Many groups. */
  GROUPS(new Text("the list holds one group", "事件表只有一个群")),
  /** More than one scenario. */
  DESIGN(new Text("needs a design of several scenarios", "需要由多个场景组成的设计"));

  private final Text lacking;

  Need(Text lacking) {
    this.lacking = lacking;
  }

  /** What is said where it is not there. */
  public Text lacking() {
    return lacking;
  }

  /** Whether a record shows it; a design is not for a record to show. */
  boolean isMet(History history) {
    return switch (this) {
      case RECEIVERS -> history.dyads().count() > 0;
      case TIMES -> showsTimes(history.events());
      case PRESENCE -> history.has(Kind.JOIN) && history.has(Kind.VISIT);
      case GROUPS -> history.events().groups() > 1;
      case DESIGN -> true;
    };
  }

  private static boolean showsTimes(EventList events) {
    int timed = 0;
    int messages = 0;
    for (int e = 0; e < events.count(); e++) {
      messages += events.isMessage(e) ? 1 : 0;
      timed += events.isMessage(e) && events.slot(e) >= 0 ? 1 : 0;
    }
    return 2 * timed > messages;
  }
}
