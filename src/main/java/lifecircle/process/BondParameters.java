package lifecircle.process;

import java.util.List;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Share;
import lifecircle.quantity.Span;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * How contacts become ties and ties grow.
 *
 * @param privateContacts private contacts a visitor seeks on average
 * @param tieShare part of the private contacts that go to own ties
 * @param strangerShare part of the others that go to strangers, not to friends of friends
 * @param searchSteps how many of those present one looks at to find a like-minded stranger
 * @param reinforcement part of the missing strength that a two-way contact adds
 * @param returnWindow time within which an overture must be returned
 * @param closeStrength strength from which a tie can be close
 */
public record BondParameters(
    double privateContacts,
    Share tieShare,
    Share strangerShare,
    int searchSteps,
    Share reinforcement,
    Span returnWindow,
    Share closeStrength) {
  /** Private contacts a visitor seeks on average. */
  public static final Parameter PRIVATE_CONTACTS =
      new Parameter(
          "bond.private_contacts",
          Unit.NUMBER,
          0,
          50,
          0.8,
          new Text("private contacts a visitor seeks on average", "到访者平均主动发起的私下联系数"),
          "Assumption");

  /** Part of the private contacts that go to own ties. */
  public static final Parameter TIE_SHARE =
      new Parameter(
          "bond.tie_share",
          Unit.SHARE,
          0,
          1,
          0.8,
          new Text("part of the private contacts that go to own ties", "联系已有好友的比例"),
          "Assumption, held against E3");

  /** Part of the others that go to strangers, not to friends of friends. */
  public static final Parameter STRANGER_SHARE =
      new Parameter(
          "bond.stranger_share",
          Unit.SHARE,
          0,
          1,
          0.01,
          new Text(
              "part of the others that go to strangers, not to friends of friends",
              "其余联系中指向陌生人的比例"),
          "Kumpula et al. 2007: local to global 100 : 1");

  /** How many of those present one looks at to find a like-minded stranger. */
  public static final Parameter SEARCH_STEPS =
      new Parameter(
          "bond.search_steps",
          Unit.COUNT,
          1,
          100,
          8,
          new Text(
              "how many of those present one looks at to find a like-minded stranger",
              "寻找同好时考察的在场人数"),
          "Assumption");

  /** Part of the missing strength that a two-way contact adds. */
  public static final Parameter REINFORCEMENT =
      new Parameter(
          "bond.reinforcement",
          Unit.SHARE,
          0,
          1,
          0.2,
          new Text("part of the missing strength that a two-way contact adds", "双向联系增加的缺失强度比例"),
          "Assumption: 0.1 to 0.3");

  /** Time within which an overture must be returned. */
  public static final Parameter RETURN_WINDOW =
      new Parameter(
          "bond.return_window",
          Unit.DAYS,
          1,
          365,
          30,
          new Text("time within which an overture must be returned", "首次联系须得到回应的期限"),
          "Assumption");

  /** Strength from which a tie can be close. */
  public static final Parameter CLOSE_STRENGTH =
      new Parameter(
          "bond.close_strength",
          Unit.SHARE,
          0.01,
          1,
          0.5,
          new Text("strength from which a tie can be close", "可成为密友的关系强度"),
          "Assumption");

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(
        PRIVATE_CONTACTS,
        TIE_SHARE,
        STRANGER_SHARE,
        SEARCH_STEPS,
        REINFORCEMENT,
        RETURN_WINDOW,
        CLOSE_STRENGTH);
  }

  /** The parameters at the values of one world. */
  public static BondParameters from(Settings settings) {
    return new BondParameters(
        settings.number(PRIVATE_CONTACTS),
        settings.share(TIE_SHARE),
        settings.share(STRANGER_SHARE),
        settings.count(SEARCH_STEPS),
        settings.share(REINFORCEMENT),
        settings.span(RETURN_WINDOW),
        settings.share(CLOSE_STRENGTH));
  }
}
