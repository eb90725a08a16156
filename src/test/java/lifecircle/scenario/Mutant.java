package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A good file after one, two or three damages; of the same file and number always the same. */
final class Mutant {
  /** A second is more than enough; a machine with much else to do may need some. */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final String of;
  private final int number;
  private final List<Damage> damages;
  private final byte[] bytes;

  private Mutant(String of, int number, List<Damage> damages, byte[] bytes) {
    this.of = of;
    this.number = number;
    this.damages = damages;
    this.bytes = bytes;
  }

  /**
   * The mutant of a good file.
   *
   * @param name what the file is called
   * @param number from 0; it is the seed of all damage
   */
  static Mutant of(String name, String good, int number) {
    SplittableRandom luck = new SplittableRandom(number);
    byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
    List<Damage> damages = new ArrayList<>();
    for (int blows = 1 + luck.nextInt(3); blows > 0; blows--) {
      Damage damage = Damage.values()[luck.nextInt(Damage.values().length)];
      damages.add(damage);
      bytes = damage.done(bytes, luck);
    }
    return new Mutant(name, number, damages, bytes);
  }

  /** A way to read a file, and to read again what was read and written. */
  interface Way {
    void thereAndBack(byte[] file) throws RefusedInput;
  }

  /**
   * How many of the first mutants of a file were read; all others were refused in plain words.
   * Fails with every mutant that was not, each of which can be made again.
   */
  static int read(String name, String good, int mutants, Way way) {
    AtomicInteger read = new AtomicInteger();
    assertAll(
        name,
        IntStream.range(0, mutants)
            .mapToObj(number -> of(name, good, number))
            .map(mutant -> () -> read.addAndGet(mutant.isRead(way) ? 1 : 0)));
    return read.get();
  }

  private boolean isRead(Way way) {
    return assertTimeoutPreemptively(
        LIMIT,
        () -> {
          try {
            way.thereAndBack(bytes);
            return true;
          } catch (RefusedInput refused) {
            assertAll(toString(), () -> PlainWords.assertIn(refused, of, bytes));
            return false;
          } catch (RuntimeException | StackOverflowError | AssertionError fault) {
            throw new AssertionError(toString(), fault);
          }
        },
        this::toString);
  }

  /** What we wrote ourselves is never refused. */
  static <T> T again(Callable<T> reading) {
    try {
      return reading.call();
    } catch (Exception ours) {
      throw new AssertionError("what we wrote ourselves is refused", ours);
    }
  }

  @Override
  public String toString() {
    return "Mutant.of(\"" + of + "\", …, " + number + ") " + damages;
  }
}
