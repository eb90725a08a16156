package lifecircle.process;

import java.util.List;
import lifecircle.quantity.DailyRate;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * How much advertising there is.
 *
 * @param advertising advertising put among the messages
 */
public record AdvertiseParameters(DailyRate advertising) {
  /** Advertising put among the messages. */
  public static final Parameter ADVERTISING =
      new Parameter(
          "trade.advertising",
          Unit.PER_DAY,
          0,
          1000,
          0.5,
          new Text("advertising put among the messages", "每日投放的广告数"),
          "F22; Assumption");

  /** All parameters, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(ADVERTISING);
  }

  /** The parameters at the values of one world. */
  public static AdvertiseParameters from(Settings settings) {
    return new AdvertiseParameters(settings.rate(ADVERTISING));
  }
}
