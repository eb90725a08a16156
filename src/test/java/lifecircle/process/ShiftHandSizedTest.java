package lifecircle.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lifecircle.chance.Luck;
import lifecircle.community.Community;
import lifecircle.community.Person;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;

/** How interests, standards and the theme move. */
class ShiftHandSizedTest {
  /** Interest 10 % with a settling of 2 visits, standard 50 %, theme 20 %. */
  private static final Settings STANDARD =
      TinyWorld.settings(ShiftParameters.all(), 0.1, 2, 0.5, 0.2);

  private static Person at(long key, double interest) {
    return new Person(key, interest, 1, 0.5, 0.5, 36, 100, 150, 20, 40, 1, 0, 0);
  }

  /** Three persons with interests 0, 1 and 2; person 0 is tied to both others. */
  private static Community community() {
    Community c = TinyWorld.of(3, 10, i -> at(i, i), new int[0]);
    for (int person = 0; person < 3; person++) {
      TinyWorld.join(c, person);
    }
    FadeParameters never = FadeParameters.from(STANDARD).never();
    Bonding bonding = new Bonding(c, BondParameters.from(STANDARD), never, Luck.of(1), 0);
    bonding.introduce(0, 1, 0.6);
    bonding.introduce(0, 2, 0.2);
    return c;
  }

  private static void shift(Community c, int day) {
    new Shift(ShiftParameters.from(STANDARD)).shift(c, TinyWorld.today(day));
  }

  /**
   * Ties of 0.6 to 1 and 0.2 to 2 have the mean (0.6 + 0.4)/0.8 = 1.25; a tenth of the way is
   * 0.125. Person 1 moves at the same time towards 0, where person 0 was: 0.9.
   */
  @Test
  void interestsMoveTowardsThoseOfTies() {
    Community c = community();
    TinyWorld.present(c, 0, 0, 1);
    shift(c, 0);
    assertEquals(0.125, c.tastes().interest(0), 1e-6);
    assertEquals(0.9, c.tastes().interest(1), 1e-6);
    assertEquals(2, c.tastes().interest(2), "who is away stays as they are");
    assertEquals(0, c.persons().interest(0), "what one was born with stays");
  }

  /** After 2 visits half as fast: 0.0625. */
  @Test
  void newcomersMoveFastest() {
    Community c = community();
    c.members().judged(0, 1);
    c.members().judged(0, 1);
    TinyWorld.present(c, 0, 0);
    shift(c, 0);
    assertEquals(0.0625, c.tastes().interest(0), 1e-6);
  }

  /** Relevance of the bin around 0.125 for one who has moved to 0.125 is 1. */
  @Test
  void tasteFollowsInterest() {
    Community c = community();
    double before = c.tastes().of(0, 16);
    assertEquals(StrictMath.exp(-0.125 * 0.125 / (2 * 0.64)), before, 1e-12);
    c.tastes().shift(0, 0.125);
    assertEquals(1, c.tastes().of(0, 16), 1e-12);
  }

  /** From 0.5 half of the way to 0.9 is 0.7; reading worse things afterwards lowers nothing. */
  @Test
  void standardsRiseWithWhatIsReadAndNeverFall() {
    Community c = community();
    TinyWorld.present(c, 0, 0);
    c.impressions().takeQuality(0, 0.9);
    shift(c, 0);
    assertEquals(0.7, c.tastes().standard(0), 1e-12);
    c.impressions().takeQuality(0, 0.1);
    shift(c, 0);
    assertEquals(0.7, c.tastes().standard(0), 1e-12);
    assertEquals(0.5, c.persons().standard(0), "what one was born with stays");
  }

  /**
   * An opener at 1 with two answers and an opener at −1: mean (3·1 − 1)/4 = 0.5, a fifth of the way
   * is 0.1. A silent day moves nothing.
   */
  @Test
  void theThemeMovesTowardsWhatIsSaidAndAnswered() {
    Community c = community();
    TinyWorld.present(c, 0);
    for (double topic : new double[] {1, 1, 1, -1}) {
      c.groups().of(0).hear(0, topic, 0.5);
    }
    shift(c, 0);
    assertEquals(0.1, c.groups().of(0).theme(), 1e-12);
    assertEquals(0, c.groups().of(0).charter().theme());
    TinyWorld.present(c, 1);
    shift(c, 1);
    assertEquals(0.1, c.groups().of(0).theme(), 1e-12);
  }
}
