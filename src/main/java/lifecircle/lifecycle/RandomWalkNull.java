package lifecircle.lifecycle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What random walks gain: how large a gain a given share of them reaches, by how many periods were
 * counted and how far the walk steps from one to the next. Read from a table that was simulated
 * once; the command and the seeds stand in {@code src/site/stages-calibration.md}.
 *
 * <p>Between the lengths of the table gains are interpolated in the logarithm of the length,
 * between its steps in the step, between its shares in the logarithm of the share; outside, the
 * nearest row holds.
 *
 * <p>Units: gains are differences of BIC; steps are standard deviations of the logarithm.
 */
final class RandomWalkNull {
  /** The smallest share that the table knows. */
  static final double LEAST = 0.002;

  /** The largest one. */
  static final double MOST = 0.5;

  static final List<Double> SHARES = List.of(MOST, 0.3, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, LEAST);
  private static final String TABLE = "random-walk-null.csv";
  private static final RandomWalkNull WHOLE = read("whole");
  private static final RandomWalkNull BOUNDARY = read("boundary");

  private final TreeMap<Integer, TreeMap<Double, double[]>> gains = new TreeMap<>();

  private RandomWalkNull() {}

  /** The gains of whole series. */
  static RandomWalkNull ofWhole() {
    return WHOLE;
  }

  /** The gains of the clearest boundary of a series. */
  static RandomWalkNull ofBoundary() {
    return BOUNDARY;
  }

  private static RandomWalkNull read(String statistic) {
    RandomWalkNull table = new RandomWalkNull();
    for (String line : lines()) {
      String[] cells = line.split(",", -1);
      if (cells[0].equals(statistic)) {
        double[] row = new double[SHARES.size()];
        for (int i = 0; i < row.length; i++) {
          row[i] = Double.parseDouble(cells[i + 3]);
        }
        table
            .gains
            .computeIfAbsent(Integer.valueOf(cells[1]), unused -> new TreeMap<>())
            .put(Double.valueOf(cells[2]), row);
      }
    }
    return table;
  }

  private static List<String> lines() {
    try (InputStream bytes =
            Objects.requireNonNull(RandomWalkNull.class.getResourceAsStream(TABLE), TABLE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
      return lines;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * What a gain is worth.
   *
   * @param gain the gain
   * @param periods how many periods were counted
   * @param step the step of a random walk of the same roughness
   */
  Evidence evidence(double gain, int periods, double step) {
    double[] needed = new double[SHARES.size()];
    for (int i = 0; i < needed.length; i++) {
      needed[i] = needed(i, periods, step);
    }
    return new Evidence(gain, share(gain, needed));
  }

  private static double share(double gain, double... needed) {
    if (gain <= needed[0]) {
      return MOST;
    }
    for (int i = 1; i < needed.length; i++) {
      if (gain <= needed[i]) {
        double part = (gain - needed[i - 1]) / (needed[i] - needed[i - 1]);
        double from = StrictMath.log(SHARES.get(i - 1));
        return StrictMath.exp(from + part * (StrictMath.log(SHARES.get(i)) - from));
      }
    }
    return LEAST;
  }

  private double needed(int share, int periods, double step) {
    Integer below = gains.floorKey(periods);
    Integer above = gains.ceilingKey(periods);
    int shorter = below == null ? gains.firstKey() : below;
    int longer = above == null ? gains.lastKey() : above;
    double low = atStep(shorter, share, step);
    if (shorter == longer) {
      return low;
    }
    double part =
        StrictMath.log(periods / (double) shorter) / StrictMath.log(longer / (double) shorter);
    return low + part * (atStep(longer, share, step) - low);
  }

  private double atStep(int periods, int share, double step) {
    TreeMap<Double, double[]> row = Objects.requireNonNull(gains.get(periods));
    Double below = row.floorKey(step);
    Double above = row.ceilingKey(step);
    double smaller = below == null ? row.firstKey() : below;
    double larger = above == null ? row.lastKey() : above;
    double low = Objects.requireNonNull(row.get(smaller))[share];
    double high = Objects.requireNonNull(row.get(larger))[share];
    return smaller == larger ? low : low + (step - smaller) / (larger - smaller) * (high - low);
  }
}
