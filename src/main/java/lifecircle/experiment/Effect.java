package lifecircle.experiment;

import lifecircle.quantity.Text;

/**
 * What an arm does to one outcome, a measure or an indicator.
 *
 * @param name its name in files
 * @param unit its unit
 * @param title its long name, both languages
 * @param paired the effect
 * @param holm its p, corrected over all other outcomes of the same arm (Holm 1979); NaN of the
 *     headline, whose own p stands alone
 */
public record Effect(String name, String unit, Text title, PairedEffect paired, double holm) {
  /** How improbable a difference that is not there may look at most. */
  public static final double ALARM = 0.05;

  /** Whether it differs even after the correction; never the headline, which is not corrected. */
  public boolean differs() {
    return holm <= ALARM;
  }

  /** The same outcome with its p corrected. */
  Effect corrected(double p) {
    return new Effect(name, unit, title, paired, p);
  }
}
