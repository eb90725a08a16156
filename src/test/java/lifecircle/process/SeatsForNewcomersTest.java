package lifecircle.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import lifecircle.chance.Luck;
import lifecircle.community.Acquaintances;
import lifecircle.community.Charter;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Group;
import lifecircle.community.Path;
import lifecircle.community.Persons;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;

/** Groups that operators open side by side hold newcomers, not only those who opened them. */
class SeatsForNewcomersTest {
  private static final List<Parameter> FOUNDERS =
      List.of(
          FoundingParameters.POOL,
          FoundingParameters.CORE,
          FoundingParameters.SEED_MEMBERS,
          OperatorsActParameters.OPERATORS,
          GroupsParameters.CAP,
          GroupsParameters.PARALLEL);

  /** Operators 4, 5 and 6 in a full group of three seats. */
  private static Community fullOfOperators() {
    int[] operators = {4, 5, 6};
    Community c =
        Community.around(
            new Persons(7, TinyWorld::plain), new Acquaintances(new int[7][0]), 0.8, operators, 10);
    c.groups().found(new Charter(0, Charter.Kind.HOME, 3, 0, 1, 1, Group.NOBODY, 0));
    Arrays.stream(operators).forEach(k -> TinyWorld.join(c, k, Circle.ORGANISATION));
    return c;
  }

  private static Homes homes(Community c) {
    return new Homes(
        c,
        GroupsParameters.from(
            TinyWorld.settings(List.of(GroupsParameters.CAP, GroupsParameters.PARALLEL), 3, 8)),
        3);
  }

  @Test
  void operatorsDoNotTakeTheSeatForWhichTheyOpenedAGroup() {
    Community c = fullOfOperators();
    int home = homes(c).of(0, 0);
    Entry.enter(c, Luck.of(1), 0, Circle.DIFFUSION, home, Path.MEDIA, 3, 0);
    assertEquals(1, c.groups().home(0));
    assertEquals(3, c.groups().size(1));
  }

  /** Luck knows an opened group by its turn among those opened, whatever has split off before. */
  @Test
  void aSpinOffDoesNotChangeTheNameOfAnOpenedGroup() {
    List<Long> keys = new ArrayList<>();
    for (boolean spunOff : new boolean[] {false, true}) {
      Community c = fullOfOperators();
      if (spunOff) {
        c.groups().found(new Charter(1, Charter.Kind.HOME, 1, 0, 1, 1, 3, 0));
        Entry.enter(c, Luck.of(1), 3, Circle.DIFFUSION, 1, Path.MEDIA, 3, 0);
      }
      keys.add(c.groups().of(homes(c).of(0, 0)).charter().key());
    }
    assertEquals(keys.get(0), keys.get(1));
    assertNotEquals(1L, keys.get(0), "the key of a group that person 1 would found");
  }

  /**
   * Five operators in each of two groups of ten leave ten seats: ten founders find theirs, eleven
   * are refused before anything is founded.
   */
  @Test
  void foundersWithoutASeatAreRefusedBeforehand() {
    for (int seeds = 10; seeds <= 11; seeds++) {
      Settings settings = TinyWorld.settings(FOUNDERS, 50, 0, seeds, 5, 10, 2);
      boolean refused =
          Catalogue.contradictions().stream().anyMatch(rule -> rule.found().test(settings));
      assertEquals(seeds == 11, refused);
    }
    Settings settings = TinyWorld.settings(FOUNDERS, 50, 0, 10, 5, 10, 2);
    Populate populate = new Populate(FoundingParameters.from(settings), Luck.of(1));
    Persons persons = populate.persons(5);
    Community c =
        Community.around(
            persons, populate.acquaintances(persons), 0.8, IntStream.range(50, 55).toArray(), 10);
    new Found(
            FoundingParameters.from(settings),
            GroupsParameters.from(settings),
            BondParameters.from(settings),
            FadeParameters.from(settings))
        .found(c, Luck.of(1));
    assertEquals(15, c.members().count());
  }
}
