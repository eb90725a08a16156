package lifecircle.cli;

import java.util.List;
import java.util.Locale;
import lifecircle.engine.Life;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.observation.Survival;
import lifecircle.quantity.Text;
import lifecircle.report.KeyNumber;

/** The few numbers by which one simulated life is compared with another. */
final class LifeNumbers {
  private LifeNumbers() {}

  static List<KeyNumber> of(Life life) {
    ActivityCurve curve = life.curve();
    long messages = 0;
    for (int week = 0; week < curve.periods(); week++) {
      messages += curve.messages(week);
    }
    Survival newcomers = life.survival();
    return List.of(
        number("messages in all", "消息总数", count(messages)),
        number("newcomers who ever posted", "曾经发言的新成员", count(newcomers.posters())),
        number("members who left", "离开的成员", count(life.departures().total())),
        number(
            "of those who fell silent, posted on one day only",
            "沉寂者中只在一天内发言的比例",
            share(newcomers.oneDayShare())),
        number(
            "still posting 30 days after the first post",
            "首次发言30天后仍在发言",
            share(newcomers.beyond(30))),
        number(
            "still posting a year after the first post",
            "首次发言一年后仍在发言",
            share(newcomers.beyond(365))));
  }

  private static KeyNumber number(String en, String zh, String value) {
    return new KeyNumber(new Text(en, zh), value);
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String share(double part) {
    return Double.isNaN(part) ? "–" : String.format(Locale.ROOT, "%.0f %%", 100 * part);
  }
}
