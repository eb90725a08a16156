package lifecircle.scenario;

import java.util.Set;
import lifecircle.process.Mechanism;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Text;

/**
 * One world as its file describes it, checked and complete: every parameter has its value, defaults
 * included.
 *
 * @param name letters, digits, hyphens or underscores of any script, no path: results live in
 *     {@code output/<name>}
 * @param title what a figure writes above the curve
 * @param watch two sentences on what to watch
 * @param durationDays how many days are simulated, at least 1
 * @param seed the seed when the command line names none
 * @param settings the value of every parameter
 * @param off the mechanisms that are switched off
 */
public record Scenario(
    String name,
    Text title,
    Text watch,
    int durationDays,
    long seed,
    Settings settings,
    Set<Mechanism> off) {
  /** Keeps a copy of the switches; refuses a life without a day. */
  public Scenario {
    off = Set.copyOf(off);
    if (!(durationDays >= 1)) {
      throw new IllegalArgumentException("duration " + durationDays + " d is not at least 1 d");
    }
  }
}
