package lifecircle.community;

import java.util.Arrays;

/**
 * What media say of the community, heard by all who are outside. Everybody has a next threshold; a
 * person comes across the community when all that media have said so far exceeds it.
 *
 * <p>Units: cumulative hazard of exposure of one person (dimensionless).
 */
public final class Media {
  private final double[] threshold;
  private int[] heap = new int[64];
  private int waiting;
  private double said;

  /** Media have said nothing yet to this many persons. */
  public Media(int persons) {
    threshold = new double[persons];
  }

  /** Media say this much more. */
  public void say(double hazard) {
    if (!(hazard >= 0)) {
      throw new IllegalArgumentException("hazard " + hazard + " is not at least 0");
    }
    said += hazard;
  }

  /** The person hears when media have said this much more than at the person's last exposure. */
  public void await(int person, double more) {
    threshold[person] += more;
    if (waiting == heap.length) {
      heap = Arrays.copyOf(heap, 2 * waiting);
    }
    heap[waiting++] = person;
    rise(waiting - 1);
  }

  /** Whether somebody who waits has heard by now. */
  public boolean hasNextHearer() {
    return waiting > 0 && threshold[heap[0]] <= said;
  }

  /** The person who heard first of those who wait; waits no more. */
  public int nextHearer() {
    int hearer = heap[0];
    heap[0] = heap[--waiting];
    sink();
    return hearer;
  }

  /** Binary heap: who stands above hears no later than who stands below. */
  private void rise(int from) {
    int at = from;
    while (at > 0 && isBefore(heap[at], heap[(at - 1) / 2])) {
      swap(at, (at - 1) / 2);
      at = (at - 1) / 2;
    }
  }

  private void sink() {
    int at = 0;
    while (2 * at + 1 < waiting) {
      int child = 2 * at + 1;
      if (child + 1 < waiting && isBefore(heap[child + 1], heap[child])) {
        child++;
      }
      if (!isBefore(heap[child], heap[at])) {
        return;
      }
      swap(at, child);
      at = child;
    }
  }

  private boolean isBefore(int one, int other) {
    int earlier = Double.compare(threshold[one], threshold[other]);
    return earlier < 0 || (earlier == 0 && one < other);
  }

  private void swap(int a, int b) {
    int person = heap[a];
    heap[a] = heap[b];
    heap[b] = person;
  }
}
