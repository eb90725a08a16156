package lifecircle.process;

import java.util.List;
import lifecircle.quantity.DailyRate;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Share;
import lifecircle.quantity.Span;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * How people hear of the community, and what makes them join.
 *
 * @param wordOfMouth how often a fully committed active member tells one acquaintance
 * @param media how often a person comes across the community in media
 * @param mediaPromise how convincing media are, as the commitment of an inviter would be
 * @param activeWindow members who visited within this time tell others
 * @param acquaintancesWeight benefit expected from knowing very many people inside
 * @param acquaintancesScale acquaintances inside at which 63 % of that benefit is reached
 * @param entryThreshold expected benefit that a newcomer must exceed: purchase, introduction,
 *     effort
 * @param welcomeTimeMinutes operator time for one welcome
 */
public record ArriveParameters(
    DailyRate wordOfMouth,
    DailyRate media,
    Share mediaPromise,
    Span activeWindow,
    double acquaintancesWeight,
    double acquaintancesScale,
    double entryThreshold,
    double welcomeTimeMinutes) {
  /** How often a fully committed active member tells one acquaintance. */
  public static final Parameter WORD_OF_MOUTH =
      new Parameter(
          "arrive.word_of_mouth",
          Unit.PER_DAY,
          0,
          5,
          0.009,
          new Text(
              "how often a fully committed active member tells one acquaintance",
              "完全投入的活跃成员告知一位熟人的频率"),
          "Bass 1969, q, per pair");

  /** How often a person comes across the community in media. */
  public static final Parameter MEDIA =
      new Parameter(
          "arrive.media",
          Unit.PER_DAY,
          0,
          5,
          0.00002,
          new Text("how often a person comes across the community in media", "在媒体上遇到社群的频率"),
          "Bass 1969, p");

  /** How convincing media are, as the commitment of an inviter would be. */
  public static final Parameter MEDIA_PROMISE =
      new Parameter(
          "arrive.media_promise",
          Unit.SHARE,
          0,
          1,
          0.35,
          new Text(
              "how convincing media are, as the commitment of an inviter would be",
              "媒体的说服力，相当于邀请者的投入度"),
          "Assumption");

  /** Members who visited within this time tell others. */
  public static final Parameter ACTIVE_WINDOW =
      new Parameter(
          "arrive.active_window",
          Unit.DAYS,
          1,
          365,
          7,
          new Text("members who visited within this time tell others", "在此期间到访过的成员会口口相传"),
          "Assumption");

  /** Benefit expected from knowing very many people inside. */
  public static final Parameter ACQUAINTANCES_WEIGHT =
      new Parameter(
          "arrive.acquaintances_weight",
          Unit.NUMBER,
          0,
          2,
          0.3,
          new Text("benefit expected from knowing very many people inside", "社群内熟人极多时的预期收益"),
          "E32: joining needs exposure and expected benefit");

  /** Acquaintances inside at which 63 % of that benefit is reached. */
  public static final Parameter ACQUAINTANCES_SCALE =
      new Parameter(
          "arrive.acquaintances_scale",
          Unit.NUMBER,
          0.1,
          100,
          3,
          new Text(
              "acquaintances inside at which 63 % of that benefit is reached", "达到该收益63%所需的熟人数"),
          "Assumption: saturating");

  /** Expected benefit that a newcomer must exceed: purchase, introduction, effort. */
  public static final Parameter ENTRY_THRESHOLD =
      new Parameter(
          "arrive.entry_threshold",
          Unit.NUMBER,
          -5,
          5,
          0.2,
          new Text(
              "expected benefit that a newcomer must exceed: purchase, introduction, effort",
              "加入所须超过的预期收益（门槛）"),
          "F11, C10");

  /** Operator time for one welcome. */
  public static final Parameter WELCOME_TIME =
      new Parameter(
          "arrive.welcome_time",
          Unit.MINUTES,
          0.1,
          480,
          5,
          new Text("operator time for one welcome", "迎接一位新成员所需时间"),
          "Assumption");

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(
        WORD_OF_MOUTH,
        MEDIA,
        MEDIA_PROMISE,
        ACTIVE_WINDOW,
        ACQUAINTANCES_WEIGHT,
        ACQUAINTANCES_SCALE,
        ENTRY_THRESHOLD,
        WELCOME_TIME);
  }

  /** The parameters at the values of one world. */
  public static ArriveParameters from(Settings settings) {
    return new ArriveParameters(
        settings.rate(WORD_OF_MOUTH),
        settings.rate(MEDIA),
        settings.share(MEDIA_PROMISE),
        settings.span(ACTIVE_WINDOW),
        settings.number(ACQUAINTANCES_WEIGHT),
        settings.number(ACQUAINTANCES_SCALE),
        settings.number(ENTRY_THRESHOLD),
        settings.number(WELCOME_TIME));
  }
}
