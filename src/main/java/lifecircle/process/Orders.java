package lifecircle.process;

/**
 * What is new this morning because operators began or ended an intervention. The values themselves
 * stand in the parameters of the processes.
 *
 * @param changes how many parameters have another value than yesterday
 */
public record Orders(int changes) {
  /** A morning like the one before. */
  public static final Orders NONE = new Orders(0);

  /** Refuses what cannot be counted. */
  public Orders {
    if (!(changes >= 0)) {
      throw new IllegalArgumentException(changes + " changes are not inside [0, infinity)");
    }
  }
}
