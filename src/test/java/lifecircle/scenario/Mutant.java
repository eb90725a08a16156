package lifecircle.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A good file after one, two or three damages; of the same file and number always the same.
 *
 * @param of the name of the good file
 * @param number from 0; it is the seed of all damage
 * @param damages what happened, first to last
 * @param bytes what is left
 */
record Mutant(String of, int number, List<Damage> damages, byte[] bytes) {
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

  @Override
  public String toString() {
    return "Mutant.of(\"" + of + "\", …, " + number + ") " + damages;
  }
}
