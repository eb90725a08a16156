package lifecircle.engine;

/**
 * The time during which an intervention was running once.
 *
 * <p>Units: days since the founding.
 *
 * @param name the name of the intervention
 * @param firstDay the first day of it
 * @param lastDay the last day of it, included
 */
public record Episode(String name, int firstDay, int lastDay) {
  /** Refuses an episode without a day. */
  public Episode {
    if (!(firstDay >= 0 && lastDay >= firstDay)) {
      throw new IllegalArgumentException(
          name + ": no episode from day " + firstDay + " to day " + lastDay);
    }
  }

  /** How many days it was running. */
  public int days() {
    return lastDay - firstDay + 1;
  }
}
