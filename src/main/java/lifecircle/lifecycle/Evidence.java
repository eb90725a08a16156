package lifecircle.lifecycle;

/**
 * What speaks for the stages of a series as a whole, or for one boundary, against a random walk.
 *
 * <p>Units: the gain is a difference of BIC; the share is one of random walks of the same length
 * and roughness, in [0, 1].
 *
 * @param gain by how much the best line without it is worse, both lines allowed to wander
 * @param share how many random walks gain as much; known from {@link RandomWalkNull#LEAST} to
 *     {@link RandomWalkNull#MOST}, and cut there
 */
public record Evidence(double gain, double share) {
  /** Refuses a share that is none. */
  public Evidence {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share " + share + " is not inside [0, 1]");
    }
  }

  /** How strong it is. */
  public Grade grade() {
    return Grade.of(share);
  }
}
