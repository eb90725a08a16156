package lifecircle.community;

import java.util.Arrays;

/**
 * How fit and how eager each member is for the work of the circle. Energy is noted as of a day, so
 * that those who only rest cost nothing.
 *
 * <p>Units: energy in [0, 1], 1 = fully rested; effort in [−1, 1], 0 = as usual.
 */
public final class Vigour {
  private final double[] energy;
  private final int[] energyDay;
  private final double[] effort;

  /** All of this many persons are rested and of usual effort. */
  public Vigour(int persons) {
    energy = new double[persons];
    Arrays.fill(energy, 1);
    energyDay = new int[persons];
    effort = new double[persons];
  }

  /** Energy as of the day it was noted. */
  public double energy(int member) {
    return energy[member];
  }

  /** The day as of which energy is noted. */
  public int energyDay(int member) {
    return energyDay[member];
  }

  /** Notes the energy of today. */
  public void noteEnergy(int member, double value, int day) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("energy " + value + " is not inside [0, 1]");
    }
    energy[member] = value;
    energyDay[member] = day;
  }

  /** How much more (or, below 0, less) than usual the member is set on contributing. */
  public double effort(int member) {
    return effort[member];
  }

  /** Sets the effort. */
  public void setEffort(int member, double value) {
    if (!(value >= -1 && value <= 1)) {
      throw new IllegalArgumentException("effort " + value + " is not inside [-1, 1]");
    }
    effort[member] = value;
  }
}
