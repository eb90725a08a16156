package lifecircle.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lifecircle.experiment.Measures;
import lifecircle.experiment.Precision;
import lifecircle.experiment.Weekly;
import lifecircle.scenario.NearestName;
import lifecircle.scenario.Problem;
import lifecircle.scenario.RefusedInput;

/**
 * The wish that runs stop when a number is known precisely enough, {@code NAME=WIDTH}.
 *
 * @param text the wish in its shortest form, as manifest and command tell it
 * @param precision what it means
 */
record Until(String text, Precision precision) {
  private static final Pattern FORM =
      Pattern.compile("([^=]*)=\\s*([0-9]{1,9}(?:[.][0-9]{1,9})?)\\s*(.*)");
  private static final String EXAMPLES =
      "NAME=WIDTH, such as active_members_7d=5% of its mean or peak_day=14 in its unit";

  /**
   * Reads the wish.
   *
   * @throws RefusedInput when no number is called so, or it cannot be so wide
   */
  static Until of(String typed) throws RefusedInput {
    Matcher form = FORM.matcher(typed.strip());
    if (!form.matches()) {
      throw refused("'" + typed + "' is not understood", EXAMPLES, Optional.empty());
    }
    String name = form.group(1).strip();
    Map<String, String> units = units();
    if (!units.containsKey(name)) {
      throw refused(
          "there is no indicator or measure '" + name + "'",
          "a column of series.csv or runs.csv, such as active_members_7d or peak_day",
          NearestName.to(name, units.keySet()));
    }
    String unit = form.group(3).strip();
    boolean ofMean = unit.equals("%");
    if (!ofMean && !unit.isEmpty() && !unit.equals(units.get(name))) {
      throw refused(
          "'" + unit + "' is not the unit of " + name,
          "a width in per cent of its mean (%) or in its unit, " + units.get(name),
          Optional.empty());
    }
    BigDecimal width = new BigDecimal(form.group(2)).stripTrailingZeros();
    if (width.signum() == 0) {
      throw refused("no interval is 0 wide", "half its width, above 0", Optional.empty());
    }
    return new Until(
        name + "=" + width.toPlainString() + (ofMean ? "%" : ""),
        new Precision(name, ofMean ? width.doubleValue() / 100 : width.doubleValue(), ofMean));
  }

  private static Map<String, String> units() {
    Map<String, String> units = new TreeMap<>();
    Weekly.indicators().forEach(known -> units.put(known.name(), known.unit()));
    Measures.all().forEach(known -> units.put(known.name(), known.unit()));
    return units;
  }

  private static RefusedInput refused(String what, String expected, Optional<String> nearest) {
    return new RefusedInput(List.of(new Problem("--until", 0, 0, what, expected, nearest)));
  }
}
