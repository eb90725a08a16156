package lifecircle.process;

import java.util.List;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * What reading gives and what it costs.
 *
 * @param interestWidth distance in theme space at which relevance has fallen to 61 %
 * @param satiation relevant messages at which 63 % of the possible benefit is reached
 * @param qualitySlope how sharply good messages are told from bad ones
 */
public record ReadParameters(double interestWidth, double satiation, double qualitySlope) {
  /** Distance in theme space at which relevance has fallen to 61 %. */
  public static final Parameter INTEREST_WIDTH =
      new Parameter(
          "read.interest_width",
          Unit.NUMBER,
          0.05,
          10,
          0.8,
          new Text(
              "distance in theme space at which relevance has fallen to 61 %", "相关度降至61%时的主题距离"),
          "Assumption: Gaussian kernel");

  /** Relevant messages at which 63 % of the possible benefit is reached. */
  public static final Parameter SATIATION =
      new Parameter(
          "read.satiation",
          Unit.NUMBER,
          0.1,
          1000,
          25,
          new Text(
              "relevant messages at which 63 % of the possible benefit is reached",
              "达到可能收益63%所需的相关消息数"),
          "Ren & Kraut 2014: 1 - exp(-relevant / budget)");

  /** How sharply good messages are told from bad ones. */
  public static final Parameter QUALITY_SLOPE =
      new Parameter(
          "read.quality_slope",
          Unit.NUMBER,
          0.01,
          2,
          0.15,
          new Text("how sharply good messages are told from bad ones", "区分内容好坏的敏锐程度"),
          "Assumption");

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(INTEREST_WIDTH, SATIATION, QUALITY_SLOPE);
  }

  /** The parameters at the values of one world. */
  public static ReadParameters from(Settings settings) {
    return new ReadParameters(
        settings.number(INTEREST_WIDTH),
        settings.number(SATIATION),
        settings.number(QUALITY_SLOPE));
  }
}
