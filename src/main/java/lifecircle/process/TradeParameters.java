package lifecircle.process;

import java.util.List;
import lifecircle.quantity.DailyRate;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Share;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * What is offered, how trust moves, and what members contribute.
 *
 * @param offers offers made to a visitor on a day of visiting
 * @param firstTrust trust of a newcomer
 * @param conversion offers that are bought at full trust and relevance
 * @param priceYuan what a purchase brings
 * @param keptShare purchases that are what was promised
 * @param trustRate part of the missing trust that a kept offer gives
 * @param betrayal part of the trust that a broken offer takes
 * @param pressure how hard offers are pressed: the part of the missing willingness that it makes up
 *     for
 * @param annoyance part of the trust that an unwanted offer takes when pressed fully
 * @param advertisingIncomeYuan what sponsors pay for one reading of one advertisement
 * @param cocreation contributions of a fully committed visitor on a day of visiting
 * @param cocreationNovelty part of the missing novelty that one perfect contribution gives back
 * @param cocreationTrust part of the missing trust that a contribution gives
 */
public record TradeParameters(
    DailyRate offers,
    Share firstTrust,
    Share conversion,
    double priceYuan,
    Share keptShare,
    Share trustRate,
    Share betrayal,
    Share pressure,
    Share annoyance,
    double advertisingIncomeYuan,
    DailyRate cocreation,
    double cocreationNovelty,
    Share cocreationTrust) {
  /** Offers made to a visitor on a day of visiting. */
  public static final Parameter OFFERS =
      new Parameter(
          "trade.offers",
          Unit.PER_DAY,
          0,
          100,
          0.02,
          new Text("offers made to a visitor on a day of visiting", "到访者每个到访日收到的报价数"),
          "Assumption: one in fifty visits");

  /** Trust of a newcomer. */
  public static final Parameter FIRST_TRUST =
      new Parameter(
          "trade.first_trust",
          Unit.SHARE,
          0,
          1,
          0.5,
          new Text("trust of a newcomer", "新成员的初始信任"),
          "Assumption");

  /** Offers that are bought at full trust and relevance. */
  public static final Parameter CONVERSION =
      new Parameter(
          "trade.conversion",
          Unit.SHARE,
          0,
          1,
          0.2,
          new Text("offers that are bought at full trust and relevance", "完全信任且相关时报价的成交比例"),
          "Assumption");

  /** What a purchase brings. */
  public static final Parameter PRICE =
      new Parameter(
          "trade.price",
          Unit.YUAN,
          0,
          1000000,
          50,
          new Text("what a purchase brings", "每笔购买的收入"),
          "Assumption");

  /** Purchases that are what was promised. */
  public static final Parameter KEPT_SHARE =
      new Parameter(
          "trade.kept_share",
          Unit.SHARE,
          0,
          1,
          0.9,
          new Text("purchases that are what was promised", "兑现承诺的购买比例"),
          "Assumption");

  /** Part of the missing trust that a kept offer gives. */
  public static final Parameter TRUST_RATE =
      new Parameter(
          "trade.trust_rate",
          Unit.SHARE,
          0,
          1,
          0.1,
          new Text("part of the missing trust that a kept offer gives", "兑现承诺所补足的信任比例"),
          "Assumption");

  /** Part of the trust that a broken offer takes. */
  public static final Parameter BETRAYAL =
      new Parameter(
          "trade.betrayal",
          Unit.SHARE,
          0,
          1,
          0.4,
          new Text("part of the trust that a broken offer takes", "失信所损失的信任比例"),
          "Assumption: trust is lost faster than won");

  /** How hard offers are pressed: the part of the missing willingness that it makes up for. */
  public static final Parameter PRESSURE =
      new Parameter(
          "trade.pressure",
          Unit.SHARE,
          0,
          1,
          0,
          new Text(
              "how hard offers are pressed: the part of the missing willingness that it makes up for",
              "推销力度：所弥补的购买意愿缺口比例"),
          "Assumption; C20");

  /** Part of the trust that an unwanted offer takes when pressed fully. */
  public static final Parameter ANNOYANCE =
      new Parameter(
          "trade.annoyance",
          Unit.SHARE,
          0,
          1,
          0.1,
          new Text(
              "part of the trust that an unwanted offer takes when pressed fully",
              "全力推销时不想要的报价所损失的信任比例"),
          "Assumption; C20");

  /** What sponsors pay for one reading of one advertisement. */
  public static final Parameter ADVERTISING_INCOME =
      new Parameter(
          "trade.advertising_income",
          Unit.YUAN,
          0,
          1000,
          0.05,
          new Text("what sponsors pay for one reading of one advertisement", "广告每被阅读一次的收入"),
          "F22; Assumption");

  /** Contributions of a fully committed visitor on a day of visiting. */
  public static final Parameter COCREATION =
      new Parameter(
          "trade.cocreation",
          Unit.PER_DAY,
          0,
          10,
          0.01,
          new Text(
              "contributions of a fully committed visitor on a day of visiting",
              "完全投入的到访者每个到访日的共创贡献数"),
          "F10, F12, F20; Assumption");

  /** Part of the missing novelty that one perfect contribution gives back. */
  public static final Parameter COCREATION_NOVELTY =
      new Parameter(
          "trade.cocreation_novelty",
          Unit.NUMBER,
          0,
          1,
          0.001,
          new Text(
              "part of the missing novelty that one perfect contribution gives back",
              "一次完美共创所恢复的新鲜感缺口比例"),
          "Assumption");

  /** Part of the missing trust that a contribution gives. */
  public static final Parameter COCREATION_TRUST =
      new Parameter(
          "trade.cocreation_trust",
          Unit.SHARE,
          0,
          1,
          0.05,
          new Text("part of the missing trust that a contribution gives", "一次共创所补足的信任比例"),
          "Assumption");

  /** Chance that an offer is bought at full trust and relevance, with what pressure adds. */
  double willingness() {
    return conversion.value() + pressure.value() * (1 - conversion.value());
  }

  /** The part of the trust that an unwanted offer leaves. */
  double patience() {
    return 1 - annoyance.value() * pressure.value();
  }

  /** All parameters, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(
        OFFERS,
        FIRST_TRUST,
        CONVERSION,
        PRICE,
        KEPT_SHARE,
        TRUST_RATE,
        BETRAYAL,
        PRESSURE,
        ANNOYANCE,
        ADVERTISING_INCOME,
        COCREATION,
        COCREATION_NOVELTY,
        COCREATION_TRUST);
  }

  /** The parameters at the values of one world. */
  public static TradeParameters from(Settings settings) {
    return new TradeParameters(
        settings.rate(OFFERS),
        settings.share(FIRST_TRUST),
        settings.share(CONVERSION),
        settings.number(PRICE),
        settings.share(KEPT_SHARE),
        settings.share(TRUST_RATE),
        settings.share(BETRAYAL),
        settings.share(PRESSURE),
        settings.share(ANNOYANCE),
        settings.number(ADVERTISING_INCOME),
        settings.rate(COCREATION),
        settings.number(COCREATION_NOVELTY),
        settings.share(COCREATION_TRUST));
  }
}
