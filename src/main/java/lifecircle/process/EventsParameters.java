package lifecircle.process;

import java.util.List;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Share;
import lifecircle.quantity.Span;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * What an event in person takes, who comes, and what stays of it.
 *
 * @param preparationTimeMinutes operator time to prepare one event
 * @param costPerSeat cost of one seat at an event
 * @param seats seats at an event
 * @param willingness chance that a fully committed member of the city wants to come
 * @param contacts others whom an attendee meets, rounded up to an even number
 * @param halfLife time in which an event half leaves the mind
 */
public record EventsParameters(
    double preparationTimeMinutes,
    double costPerSeat,
    int seats,
    Share willingness,
    int contacts,
    Span halfLife) {
  /** Operator time to prepare one event. */
  public static final Parameter PREPARATION_TIME =
      new Parameter(
          "events.preparation_time",
          Unit.MINUTES,
          1,
          100000,
          600,
          new Text("operator time to prepare one event", "筹备一场活动的运营时间"),
          "Assumption");

  /** Cost of one seat at an event. */
  public static final Parameter COST =
      new Parameter(
          "events.cost",
          Unit.YUAN,
          0,
          100000,
          0,
          new Text("cost of one seat at an event", "活动每个席位的费用"),
          "Assumption");

  /** Seats at an event. */
  public static final Parameter SEATS =
      new Parameter(
          "events.seats",
          Unit.COUNT,
          1,
          10000,
          40,
          new Text("seats at an event", "每场活动的席位数"),
          "F7: 30 to 50 members each");

  /** Chance that a fully committed member of the city wants to come. */
  public static final Parameter WILLINGNESS =
      new Parameter(
          "events.willingness",
          Unit.SHARE,
          0,
          1,
          0.3,
          new Text(
              "chance that a fully committed member of the city wants to come", "完全投入的同城成员愿意参加的概率"),
          "Assumption");

  /** Others whom an attendee meets, rounded up to an even number. */
  public static final Parameter CONTACTS =
      new Parameter(
          "events.contacts",
          Unit.COUNT,
          0,
          1000,
          6,
          new Text(
              "others whom an attendee meets, rounded up to an even number", "每位参加者结识的人数（向上取偶数）"),
          "Assumption");

  /** Time in which an event half leaves the mind. */
  public static final Parameter HALF_LIFE =
      new Parameter(
          "events.half_life",
          Unit.DAYS,
          1,
          3650,
          30,
          new Text("time in which an event half leaves the mind", "活动印象减半的时间"),
          "Assumption");

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(PREPARATION_TIME, COST, SEATS, WILLINGNESS, CONTACTS, HALF_LIFE);
  }

  /** The parameters at the values of one world. */
  public static EventsParameters from(Settings settings) {
    return new EventsParameters(
        settings.number(PREPARATION_TIME),
        settings.number(COST),
        settings.count(SEATS),
        settings.share(WILLINGNESS),
        settings.count(CONTACTS),
        settings.span(HALF_LIFE));
  }
}
