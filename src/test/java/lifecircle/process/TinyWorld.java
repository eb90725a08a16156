package lifecircle.process;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import lifecircle.chance.Luck;
import lifecircle.community.Acquaintances;
import lifecircle.community.Charter;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Group;
import lifecircle.community.Path;
import lifecircle.community.Person;
import lifecircle.community.Persons;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;

/**
 * Worlds of a few people for sums that fit into a comment. All persons are alike unless a test says
 * otherwise.
 */
final class TinyWorld {
  private TinyWorld() {}

  /**
   * Interest on the theme, one opener a day, quality 0.5, standard 0.5, roomy capacities, frailty
   * 1, no error.
   */
  static Person plain(long key) {
    return new Person(key, 0, 1, 0.5, 0.5, 36, 100, 150, 20, 40, 1, 0, 0);
  }

  static Community of(int persons, int days) {
    return of(persons, days, TinyWorld::plain, new int[0]);
  }

  static Community of(int persons, int days, IntFunction<Person> born, int[] operators) {
    int[][] nobody = new int[persons][0];
    return withOneRing(
        Community.around(
            new Persons(persons, born), new Acquaintances(nobody), 0.8, operators, days));
  }

  /** Everybody knows everybody. */
  static Community acquainted(int persons, int days) {
    int[][] all = new int[persons][];
    Arrays.setAll(all, i -> IntStream.range(0, i).toArray());
    return withOneRing(
        Community.around(
            new Persons(persons, TinyWorld::plain), new Acquaintances(all), 0.8, new int[0], days));
  }

  /** A ring for everybody around the founding theme, as large as it gets. */
  private static Community withOneRing(Community c) {
    c.groups()
        .found(new Charter(0, Charter.Kind.HOME, Integer.MAX_VALUE, 0, 1, 1, Group.NOBODY, 0));
    return c;
  }

  static void join(Community c, int person) {
    join(c, person, Circle.DIFFUSION);
  }

  static void join(Community c, int person, Circle circle) {
    Entry.enter(c, Luck.of(1), person, circle, 0, Path.FOUNDING, 0, 0);
  }

  /** These visit today, each in one session at noon. */
  static void present(Community c, int day, int... visitors) {
    int[][] noon = new int[visitors.length][];
    Arrays.fill(noon, new int[] {36});
    for (int visitor : visitors) {
      c.members().visit(visitor, day, 0);
    }
    c.presence().begin(visitors, noon);
    c.contacts().beginDay();
    c.postings().beginDay(day);
    c.groups().beginDay(day);
  }

  /** Defaults, without campaigns and advertising. */
  static Settings settings() {
    return Settings.standard(Catalogue.parameters())
        .with(CampaignParameters.REACH, 0)
        .with(AdvertiseParameters.ADVERTISING, 0);
  }

  static Settings settings(List<Parameter> parameters, double... values) {
    Settings settings = settings();
    for (int i = 0; i < values.length; i++) {
      settings = settings.with(parameters.get(i), values[i]);
    }
    return settings;
  }

  /** Operators whose groups keep their order by themselves. */
  static OperatorsAct operatorsAct(Settings settings) {
    return new OperatorsAct(
        OperatorsActParameters.from(settings),
        CampaignParameters.from(settings),
        GroupsParameters.from(settings.with(GroupsParameters.UPKEEP, 0)),
        MoveParameters.from(settings));
  }

  static Today today(int day) {
    return new Today(day, Luck.of(1), new Crew(1));
  }

  static Today today(int day, Luck luck) {
    return new Today(day, luck, new Crew(1));
  }
}
