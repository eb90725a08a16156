package lifecircle.report;

import java.util.ArrayList;
import java.util.List;

/** How the numbers of a panel are read, along its axis and in words. */
enum Reading {
  /** Whole things: {@code 1,234}. */
  COUNT(1),
  /** Minutes a day: {@code 330 min/d}, whose axis has the unit above it. */
  MINUTES(1),
  /** Means of things: {@code 5.8}. */
  MEAN(10),
  /** Small numbers: {@code 0.123}. */
  FINE(1000),
  /** Shares: {@code 17 %}. */
  SHARE(100);

  private final long finest;

  Reading(long finest) {
    this.finest = finest;
  }

  /** A value in words. */
  String words(double value) {
    return switch (this) {
      case COUNT -> minus(Numerals.count(Math.round(value)));
      case MINUTES -> COUNT.words(value) + " min/d";
      case MEAN -> minus(Numerals.decimal(value, 1));
      case FINE -> minus(Numerals.decimal(value, 3));
      case SHARE -> minus(Numerals.percent(value));
    };
  }

  /** Marks between two ends, at most so many steps on the longer side of zero, at least two. */
  Marks marks(double from, double to, int steps) {
    return marks(from, to, Marks.step(Math.max(to, -from) * finest, Math.max(2, steps)));
  }

  /** The mark furthest from zero at a round number, and nothing else: for low panels. */
  Marks mark(double from, double to) {
    long step = Marks.below(Math.max(to, -from) * finest);
    double at = (double) step / finest * (to >= -from ? 1 : -1);
    return new Marks(from, to, List.of(new Marks.Mark(at, mark(Math.round(at * finest), step))));
  }

  private Marks marks(double from, double to, long step) {
    List<Marks.Mark> at = new ArrayList<>();
    long first = -(long) (-from * finest / step);
    for (long mark = first * step; mark <= to * finest; mark += step) {
      at.add(new Marks.Mark((double) mark / finest, mark(mark, step)));
    }
    return new Marks(from, to, at);
  }

  private String mark(long mark, long step) {
    double value = (double) mark / finest;
    return switch (this) {
      case COUNT, SHARE -> words(value);
      case MINUTES -> COUNT.words(value);
      case MEAN -> step % 10 == 0 ? COUNT.words(value) : words(value);
      case FINE -> mark == 0 ? "0" : minus(Numerals.decimal(value, decimals(step)));
    };
  }

  private static int decimals(long step) {
    return step % 1000 == 0 ? 0 : step % 100 == 0 ? 1 : step % 10 == 0 ? 2 : 3;
  }

  private static String minus(String number) {
    return number.replace('-', '−');
  }
}
