package lifecircle.quantity;

/**
 * What a number in a scenario file counts, and how it is written there.
 *
 * <p>Dimensionless numbers, counts of persons or things and names are written bare; all others
 * carry their unit in the value.
 */
public enum Unit {
  /** A part of a whole, held as a number in [0, 1], written {@code 25 %}. */
  SHARE("%", new Text("a part of a whole, written 25 %", "整体的一部分，写作 25 %")),
  /** A daily rate, held as events a day, written {@code 0.2 /d}. */
  PER_DAY(
      "/d",
      new Text(
          "a daily rate, written 0.02 /d, or as a daily probability, 2 %/d",
          "每日频率，写作 0.02 /d，也可写作每日概率 2 %/d")),
  /** A daily probability p, held as the rate −ln(1 − p), written {@code 2 %/d}. */
  PROBABILITY_PER_DAY(
      "%/d",
      new Text(
          "a daily probability, written 2 %/d, or as a daily rate, 0.02 /d",
          "每日概率，写作 2 %/d，也可写作每日频率 0.02 /d")),
  /** A span of time, held in days, written {@code 730 d}. */
  DAYS("d", new Text("a span of days, written 730 d", "天数，写作 730 d")),
  /** Working time, held in minutes, written {@code 7.5 min}. */
  MINUTES("min", new Text("a time in minutes, written 7.5 min", "分钟数，写作 7.5 min")),
  /** Working time each day, held in minutes a day, written {@code 15 min/d}. */
  MINUTES_PER_DAY(
      "min/d", new Text("a daily time in minutes, written 15 min/d", "每日分钟数，写作 15 min/d")),
  /** Money, held in yuan, written {@code 50 yuan}. */
  YUAN("yuan", new Text("money, written 50 yuan", "金额（元），写作 50 yuan")),
  /** A whole number of persons or things, written bare. */
  COUNT("", new Text("a whole number, written bare", "整数，不带单位")),
  /** A dimensionless number, written bare. */
  NUMBER("", new Text("a number without unit, written bare", "无量纲数，不带单位")),
  /** One of several names, held as its place in the list of names, written as the name. */
  CHOICE("", new Text("one of several names", "若干名称之一"));

  private final String symbol;
  private final Text meaning;

  Unit(String symbol, Text meaning) {
    this.symbol = symbol;
    this.meaning = meaning;
  }

  /** What is counted and how it is written, in both languages. */
  public Text meaning() {
    return meaning;
  }

  /** The unit as it stands behind the number, empty where the number is written bare. */
  public String symbol() {
    return symbol;
  }
}
