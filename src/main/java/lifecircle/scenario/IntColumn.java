package lifecircle.scenario;

import java.util.Arrays;

/** A column of whole numbers that grows. */
final class IntColumn {
  private int[] values = new int[1 << 10];
  private int count;

  void add(int value) {
    if (count == values.length) {
      values = Arrays.copyOf(values, 2 * count);
    }
    values[count++] = value;
  }

  int count() {
    return count;
  }

  int get(int row) {
    return values[row];
  }
}
