package lifecircle.lifecycle;

import static lifecircle.lifecycle.Courses.counted;
import static lifecircle.lifecycle.Courses.course;
import static lifecircle.lifecycle.Courses.held;
import static lifecircle.lifecycle.Courses.slope;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A shape of which everybody can see the stages, drawn with other lengths and levels each time; a
 * life in weeks.
 */
enum KnownShape {
  PLATEAU_THEN_FALL("[AP]+D[DP]*S?") {
    @Override
    DoubleStream means(SplittableRandom random) {
      int weeks = random.nextInt(40, 120);
      double level = one(random, 30, 60, 150, 300);
      double end = level * (1 + random.nextDouble(-0.05, 0.05));
      return course(slope(level, end, weeks), slope(end, level / 20, 35), held(level / 22, 15));
    }
  },
  STOPS_DEAD("[AP]+D?S") {
    @Override
    DoubleStream means(SplittableRandom random) {
      double level = one(random, 30, 60, 300);
      return course(held(level, random.nextInt(35, 110)), held(0, random.nextInt(5, 30)));
    }
  },
  FIVE_STAGES("GR[AP]+D[DP]*S?") {
    @Override
    DoubleStream means(SplittableRandom random) {
      double top = one(random, 60, 120, 300);
      return course(
          slope(top / 25, top / 20, random.nextInt(16, 28)),
          slope(top / 20, top, random.nextInt(10, 18)),
          slope(top, top * 0.95, random.nextInt(30, 60)),
          slope(top * 0.95, top / 30, random.nextInt(20, 40)),
          slope(top / 30, top / 60, 30));
    }
  },
  FAST_RISE_SLOW_FALL("G?R?[AP]*D[DP]*S?") {
    @Override
    DoubleStream means(SplittableRandom random) {
      double top = one(random, 80, 200);
      return course(
          slope(top / 20, top, random.nextInt(4, 8)),
          slope(top, top / 15, random.nextInt(80, 140)));
    }
  },
  TWO_HUMPS("G?R[AP]*DS?G?R[AP]*DS?") {
    @Override
    DoubleStream means(SplittableRandom random) {
      double second = 120 * random.nextDouble(0.6, 1.2);
      return course(
          slope(8, 120, random.nextInt(14, 22)),
          slope(120, 8, 36),
          slope(8, second, random.nextInt(38, 52)),
          slope(second, 5, 45));
    }
  },
  FALL_TO_A_PLATEAU("G?R[AP]+D[AP]+DS?") {
    @Override
    DoubleStream means(SplittableRandom random) {
      double top = one(random, 120, 300);
      double level = top * random.nextDouble(0.3, 0.6);
      return course(
          slope(top / 12, top, 20),
          held(top, 30),
          slope(top, level, 12),
          held(level, random.nextInt(30, 50)),
          slope(level, top / 25, 30));
    }
  },
  STEADY("[AP]?") {
    @Override
    DoubleStream means(SplittableRandom random) {
      return held(one(random, 20, 60, 300), random.nextInt(60, 200));
    }
  },
  SEASON("[AP]?") {
    @Override
    DoubleStream means(SplittableRandom random) {
      double swing = random.nextDouble(0.15, 0.4);
      double start = random.nextDouble();
      return IntStream.range(0, random.nextInt(160, 260))
          .mapToDouble(
              t -> 80 * (1 + swing * StrictMath.sin(2 * StrictMath.PI * (t / 52.18 + start))));
    }
  },
  SLOW_SWELL_THEN_FALL("[RAP]+D[DP]*S?") {
    @Override
    DoubleStream means(SplittableRandom random) {
      double top = one(random, 60, 150);
      return course(
          slope(top * 0.72, top * 0.95, random.nextInt(24, 36)), slope(top * 0.95, top * 0.06, 75));
    }
  },
  INTERMITTENT_TAIL("[AP]+D[DP]*S?") {
    @Override
    DoubleStream means(SplittableRandom random) {
      DoubleStream tail =
          random.doubles(50).map(u -> u < 0.7 ? 0 : 60 * (0.1 + 0.1 * (u - 0.7) / 0.3));
      return course(held(60, random.nextInt(26, 45)), slope(60, 6, 22), tail);
    }
  },
  REVIVED_ONCE("G?[AP]*D?[AP]*R[AP]*D[DP]*S?") {
    @Override
    DoubleStream means(SplittableRandom random) {
      double f = random.nextDouble(0.8, 3);
      return course(
          held(45 * f, 15),
          slope(45 * f, 28 * f, 20),
          slope(28 * f, 65 * f, 17),
          held(65 * f, 10),
          slope(65 * f, f, 18),
          held(f, 25));
    }
  };

  private final String names;

  KnownShape(String names) {
    this.names = names;
  }

  /** What a person would call its stages, as a pattern of letters; P is a plateau. */
  String names() {
    return names;
  }

  abstract DoubleStream means(SplittableRandom random);

  private static double one(SplittableRandom random, double... values) {
    return values[random.nextInt(values.length)];
  }

  /** One life of this shape, with Poisson noise for even numbers and some more for odd ones. */
  ActivityCurve drawn(long seed) {
    SplittableRandom random = new SplittableRandom(seed * 31 + ordinal());
    double extra = seed % 2 == 0 ? 0 : random.nextDouble(0.1, 0.2);
    double[] means = means(random).toArray();
    SplittableRandom noise = random.split();
    DoubleStream scattered =
        DoubleStream.of(means).map(mean -> mean * (1 + extra * (2 * noise.nextDouble() - 1)));
    return Courses.curve(7, counted(random.nextLong(), scattered));
  }

  /** Whether the stages found are those that a person would name. */
  boolean isNamedIn(StageTable table) {
    return Letters.of(table).matches(names);
  }
}
