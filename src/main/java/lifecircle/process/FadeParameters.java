package lifecircle.process;

import java.util.List;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Share;
import lifecircle.quantity.Span;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * How ties that are not used lose strength, and when they end.
 *
 * @param halfLifeFactor half-life of a tie in units of its own rhythm
 * @param firstRhythm rhythm of a tie before it has one
 * @param strengthWeight how much longer the half-life of the strongest tie is
 * @param embeddednessWeight how much longer the half-life is among common friends
 * @param endStrength strength at which a tie ends
 */
public record FadeParameters(
    double halfLifeFactor,
    Span firstRhythm,
    double strengthWeight,
    double embeddednessWeight,
    Share endStrength) {
  /** Half-life of a tie in units of its own rhythm. */
  public static final Parameter HALF_LIFE_FACTOR =
      new Parameter(
          "fade.half_life_factor",
          Unit.NUMBER,
          0.01,
          100,
          2,
          new Text("half-life of a tie in units of its own rhythm", "以关系自身节奏为单位的半衰期"),
          "E8");

  /** Rhythm of a tie before it has one. */
  public static final Parameter FIRST_RHYTHM =
      new Parameter(
          "fade.first_rhythm",
          Unit.DAYS,
          1,
          365,
          30,
          new Text("rhythm of a tie before it has one", "关系形成之初的节奏"),
          "Assumption: a prior of one gap");

  /** How much longer the half-life of the strongest tie is. */
  public static final Parameter STRENGTH_WEIGHT =
      new Parameter(
          "fade.strength_weight",
          Unit.NUMBER,
          0,
          20,
          2,
          new Text("how much longer the half-life of the strongest tie is", "最强关系半衰期的延长"),
          "Assumption, held against E7");

  /** How much longer the half-life is among common friends. */
  public static final Parameter EMBEDDEDNESS_WEIGHT =
      new Parameter(
          "fade.embeddedness_weight",
          Unit.NUMBER,
          0,
          20,
          1,
          new Text("how much longer the half-life is among common friends", "共同好友使半衰期的延长"),
          "Assumption");

  /** Strength at which a tie ends. */
  public static final Parameter END_STRENGTH =
      new Parameter(
          "fade.end_strength",
          Unit.SHARE,
          0.001,
          1,
          0.05,
          new Text("strength at which a tie ends", "关系终结时的强度"),
          "Assumption");

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(
        HALF_LIFE_FACTOR, FIRST_RHYTHM, STRENGTH_WEIGHT, EMBEDDEDNESS_WEIGHT, END_STRENGTH);
  }

  /** The parameters at the values of one world. */
  public static FadeParameters from(Settings settings) {
    return new FadeParameters(
        settings.number(HALF_LIFE_FACTOR),
        settings.span(FIRST_RHYTHM),
        settings.number(STRENGTH_WEIGHT),
        settings.number(EMBEDDEDNESS_WEIGHT),
        settings.share(END_STRENGTH));
  }

  /**
   * The half-life of a tie as of its last contact: H = κ·rhythm·(1 + a·w + b·embeddedness), rhythm
   * being the mean gap between contact days with a prior of one gap.
   *
   * <p>Source: after Navarro et al. 2017 (E10: a tie is judged by its own rhythm), held against E7
   * and E8.
   */
  double halfLifeDays(double strength, double embeddedness, int daysKnown, int contactDays) {
    double rhythm = (firstRhythm.days() + daysKnown) / Math.max(1, contactDays);
    return halfLifeFactor
        * rhythm
        * (1 + strengthWeight * strength + embeddednessWeight * embeddedness);
  }

  /** The same parameters in a world where ties do not fade. */
  public FadeParameters never() {
    return new FadeParameters(1e12, firstRhythm, strengthWeight, embeddednessWeight, endStrength);
  }
}
