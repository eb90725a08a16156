package lifecircle.report;

import java.awt.Color;
import java.util.List;

/**
 * One thing drawn in a row of a {@link RowSheet}; later ones cover earlier ones. What has no data
 * (NaN) is not drawn.
 *
 * <p>Units: those of the axis.
 */
sealed interface RowMark {
  /** The numbers that must lie on the axis. */
  List<Double> reach();

  /** A dot for each of many numbers, scattered upwards and downwards to keep them apart. */
  record Dots(List<Double> numbers) implements RowMark {
    /** Keeps a copy. */
    public Dots {
      numbers = List.copyOf(numbers);
    }

    @Override
    public List<Double> reach() {
      return numbers;
    }
  }

  /** A ring for each of many numbers that may be larger than was seen, scattered as dots are. */
  record Rings(List<Double> numbers) implements RowMark {
    /** Keeps a copy. */
    public Rings {
      numbers = List.copyOf(numbers);
    }

    @Override
    public List<Double> reach() {
      return numbers;
    }
  }

  /** A bar between two numbers, as high as a share of the row; one inside of another is lower. */
  record Bar(double low, double high, Color tone, double share) implements RowMark {
    @Override
    public List<Double> reach() {
      return List.of(low, high);
    }
  }

  /** A line across the row at a number. */
  record Tick(double at) implements RowMark {
    @Override
    public List<Double> reach() {
      return List.of(at);
    }
  }

  /** A number with its interval as a line with ends. */
  record Interval(double low, double at, double high) implements RowMark {
    @Override
    public List<Double> reach() {
      return List.of(low, at, high);
    }
  }
}
