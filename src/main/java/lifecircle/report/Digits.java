package lifecircle.report;

import java.util.stream.DoubleStream;
import lifecircle.experiment.PairedEffect;

/**
 * How an effect and the ends of its interval are written for people: all three with the same
 * decimals, as few as leave two digits of the width, and enough that no end that is not zero looks
 * like it.
 */
final class Digits {
  private static final int MOST = 6;

  private final int decimals;

  Digits(PairedEffect paired) {
    double scale = Double.isNaN(paired.margin()) ? paired.difference() : paired.margin();
    int fitting = 0;
    while (fitting < MOST && Math.abs(scale) * StrictMath.pow(10, fitting) < 10) {
      fitting++;
    }
    int fewest = scale == 0 ? 0 : fitting;
    this.decimals =
        DoubleStream.of(paired.low(), paired.high(), paired.difference())
            .mapToInt(end -> least(end, fewest))
            .max()
            .orElse(fewest);
  }

  private static int least(double end, int fewest) {
    int decimals = fewest;
    while (decimals < MOST
        && Math.abs(end) > 0
        && Math.abs(end) * StrictMath.pow(10, decimals) <= 0.5) {
      decimals++;
    }
    return decimals;
  }

  /** A number without its sign shown where it is above 0. */
  String of(double number) {
    return decimals == 0
        ? Numerals.count(Math.round(number)).replace('-', '−')
        : Numerals.decimal(number, decimals).replace('-', '−');
  }

  /** A number with its sign. */
  String signed(double number) {
    return (number > 0 ? "+" : "") + of(number);
  }
}
