package lifecircle.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lifecircle.chance.Luck;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Person;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;

/** Four who know each other, away from the theme, and two who do not. */
class SplitHandSizedTest {
  private static final int REVIEW = 6;

  /** Persons 0 to 3 stand at 1, the others at the theme. */
  private static Person born(int i) {
    Person plain = TinyWorld.plain(i);
    return new Person(
        i,
        i < 4 ? 1 : 0,
        plain.openersPerDay(),
        plain.quality(),
        plain.standard(),
        plain.hourSlot(),
        plain.contactsPerDay(),
        plain.tieCapacity(),
        plain.closeCapacity(),
        plain.readingBudget(),
        plain.frailty(),
        plain.entryError(),
        plain.city());
  }

  private static final List<Parameter> CONDITIONS =
      List.of(
          SplitParameters.SMALLEST,
          SplitParameters.LEAST_FOLLOWERS,
          SplitParameters.DENSITY,
          SplitParameters.DISTANCE,
          SplitParameters.PULL);

  private static Community world(Circle ofFirst) {
    Community c = TinyWorld.of(6, 20, SplitHandSizedTest::born, new int[0]);
    TinyWorld.join(c, 0, ofFirst);
    for (int person = 1; person < 6; person++) {
      TinyWorld.join(c, person);
    }
    Settings settings = TinyWorld.settings();
    Bonding bonding =
        new Bonding(
            c, BondParameters.from(settings), FadeParameters.from(settings), Luck.of(1), REVIEW);
    for (int i = 0; i < 4; i++) {
      for (int j = i + 1; j < 4; j++) {
        bonding.introduce(i, j, 1);
      }
    }
    return c;
  }

  private static void split(Community c, int day, double... conditions) {
    new Split(SplitParameters.from(TinyWorld.settings(CONDITIONS, conditions)))
        .split(c, TinyWorld.today(day));
  }

  /**
   * 0 leads 1, 2 and 3: all three possible ties exist, mean interest 1. Ties of strength 1 follow
   * for certain, strangers with a pull of 0 never. New theme 0.5·0 + 0.5·1; of the half that is
   * worn out exp(−0.5²/(2·0.8²)) = 0.8226 is worn out there, too: novelty 1 − 0.5·0.8226 = 0.5887.
   */
  @Test
  void aLedDenseDistantSubGroupFoundsItsOwn() {
    Community c = world(Circle.CORE);
    c.groups().of(0).wearOut(0.5);
    split(c, REVIEW, 6, 3, 1, 1, 0);
    assertEquals(2, c.groups().count());
    assertEquals(0, c.groups().of(1).charter().leader());
    assertEquals(4, c.groups().size(1));
    assertEquals(3, c.groups().size(0), "two stay, and the founder looks in");
    assertEquals(0.5, c.groups().of(1).theme(), 1e-12);
    assertEquals(0.5887, c.groups().of(1).novelty(), 1e-4);
    assertEquals(1, c.book().splits());
    assertTrue(c.groups().sits(0, 0), "the founder keeps a seat where they came from");
  }

  @Test
  void eachConditionIsNeeded() {
    double[][] unmet = {{7, 3, 1, 1, 0}, {6, 4, 1, 1, 0}, {6, 3, 1, 1.01, 0}};
    for (double[] conditions : unmet) {
      Community c = world(Circle.CORE);
      split(c, REVIEW, conditions);
      assertEquals(1, c.groups().count());
    }
    Community c = world(Circle.CORE);
    split(c, REVIEW - 1, 6, 3, 1, 1, 0);
    assertEquals(1, c.groups().count(), "operators look once a week");
  }

  @Test
  void onlyTheCoreOrTheTrainedLead() {
    Community c = world(Circle.DIFFUSION);
    split(c, REVIEW, 6, 3, 1, 1, 0);
    assertEquals(1, c.groups().count());
    c.organisers().train(2);
    split(c, REVIEW, 6, 3, 1, 1, 0);
    assertEquals(2, c.groups().count());
    assertEquals(2, c.groups().of(1).charter().leader());
  }

  /** With a pull of 1 those at the theme follow with chance exp(−0.5²/1.28) = 0.82 each. */
  @Test
  void pullBringsTheUntiedAlong() {
    int followed = 0;
    for (int seed = 0; seed < 200; seed++) {
      Community c = world(Circle.CORE);
      new Split(SplitParameters.from(TinyWorld.settings(CONDITIONS, 6, 3, 1, 1, 1)))
          .split(c, TinyWorld.today(REVIEW, Luck.of(seed)));
      followed += c.groups().size(1) - 4;
    }
    // 400 draws: mean 329, standard deviation 7.6.
    assertEquals(329, followed, 38);
  }

  @Test
  void aFounderDoesNotFoundAgain() {
    Community c = world(Circle.CORE);
    split(c, REVIEW, 2, 3, 1, 0, 0);
    split(c, REVIEW + 7, 2, 3, 1, 0, 0);
    assertEquals(2, c.groups().count());
    assertTrue(c.organisers().leads(0));
  }
}
