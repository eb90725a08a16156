package lifecircle.process;

import java.util.List;
import lifecircle.quantity.DailyRate;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * How far a campaign reaches, and what it takes.
 *
 * @param reach how much more often campaigns let a person outside come across the community
 * @param costPerExposure cost of one exposure
 * @param timeMinutesPerDay operator time that a campaign takes
 */
public record CampaignParameters(
    DailyRate reach, double costPerExposure, double timeMinutesPerDay) {
  /** How much more often campaigns let a person outside come across the community. */
  public static final Parameter REACH =
      new Parameter(
          "campaign.reach",
          Unit.PER_DAY,
          0,
          5,
          0.00002,
          new Text(
              "how much more often campaigns let a person outside come across the community",
              "推广使外部的人遇到社群的额外频率"),
          "Assumption: paid media, as Bass 1969, p");

  /** Cost of one exposure. */
  public static final Parameter COST =
      new Parameter(
          "campaign.cost",
          Unit.YUAN,
          0,
          100000,
          1,
          new Text("cost of one exposure", "每次曝光的费用"),
          "Assumption");

  /** Operator time that a campaign takes. */
  public static final Parameter TIME =
      new Parameter(
          "campaign.time",
          Unit.MINUTES_PER_DAY,
          0,
          100000,
          5,
          new Text("operator time that a campaign takes", "推广占用的运营时间"),
          "Assumption");

  /** Minutes a day that the campaign asks for; none where there is no campaign. */
  double timeAskedMinutes() {
    return reach.perDay() > 0 ? timeMinutesPerDay : 0;
  }

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(REACH, COST, TIME);
  }

  /** The parameters at the values of one world. */
  public static CampaignParameters from(Settings settings) {
    return new CampaignParameters(
        settings.rate(REACH), settings.number(COST), settings.number(TIME));
  }
}
