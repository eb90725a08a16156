package lifecircle.report;

import java.util.Map;
import lifecircle.quantity.Language;

/** Units as files write them, in words of a figure. */
final class UnitText {
  private static final Map<String, String> CHINESE =
      Map.ofEntries(
          Map.entry("persons", "人"),
          Map.entry("persons/d", "人/天"),
          Map.entry("share", "比例"),
          Map.entry("messages/d", "条/天"),
          Map.entry("min", "分钟"),
          Map.entry("min/d", "分钟/天"),
          Map.entry("d", "天"),
          Map.entry("ties", "条关系"),
          Map.entry("ties/d", "条关系/天"),
          Map.entry("in [-1, 1]", "−1 至 1"),
          Map.entry("groups", "个群"),
          Map.entry("groups/d", "个群/天"),
          Map.entry("spreads", "倍离散度"),
          Map.entry("yuan", "元"),
          Map.entry("yuan/d", "元/天"),
          Map.entry("events/d", "次活动/天"),
          Map.entry("offers/d", "条广告/天"),
          Map.entry("purchases/d", "次购买/天"),
          Map.entry("contributions/d", "次贡献/天"));

  private UnitText() {}

  /** A unit in a language; as files write it where it has no other words. */
  static String in(Language language, String unit) {
    String english = unit.equals("in [-1, 1]") ? "−1 to 1" : unit;
    return language == Language.EN ? english : CHINESE.getOrDefault(unit, unit);
  }
}
