package lifecircle.community;

/**
 * Members who can lead a group of their own: whom the operators trained, and who leads already
 * (F15).
 */
public final class Organisers {
  private final boolean[] trained;
  private final boolean[] leads;

  /** Nobody is trained yet, of this many persons. */
  public Organisers(int persons) {
    trained = new boolean[persons];
    leads = new boolean[persons];
  }

  /** The member has been trained. */
  public void train(int member) {
    trained[member] = true;
  }

  /** Whether operators trained the member. */
  public boolean isTrained(int member) {
    return trained[member];
  }

  /** The member leads a group from now on. */
  public void lead(int member) {
    leads[member] = true;
  }

  /** Whether the member has founded a group. */
  public boolean leads(int member) {
    return leads[member];
  }
}
