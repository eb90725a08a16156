package lifecircle.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import lifecircle.chance.Quantiles;
import lifecircle.community.Calendar;
import lifecircle.community.Community;
import lifecircle.community.Duty;
import lifecircle.community.Expense;
import lifecircle.community.Person;
import lifecircle.community.Reason;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;

/** Events in a world of a few people, with the sum worked out beside it. */
class HoldEventsHandSizedTest {
  /** Members 0 to n − 1 have all visited on day 0; the last person is the operator, no member. */
  private static Community world(int members, int citizensOfTheFirst) {
    Community c =
        TinyWorld.of(
            members + 1,
            900,
            key ->
                new Person(
                    key,
                    0,
                    1,
                    0.5,
                    0.5,
                    36,
                    100,
                    150,
                    20,
                    40,
                    1,
                    0,
                    key < citizensOfTheFirst ? 0 : 1),
            new int[] {members});
    for (int person = 0; person < members; person++) {
      TinyWorld.join(c, person);
    }
    TinyWorld.present(c, 0, IntStream.range(0, members).toArray());
    return c;
  }

  private static HoldEvents events(double seats, double cost, double willingness) {
    return new HoldEvents(
        EventsParameters.from(
            TinyWorld.settings(
                List.of(
                    EventsParameters.SEATS,
                    EventsParameters.COST,
                    EventsParameters.WILLINGNESS,
                    EventsParameters.CONTACTS),
                seats,
                cost,
                willingness,
                2)));
  }

  private static void prepareAndHold(Community c, HoldEvents events, int day) {
    c.operators().give(0, Duty.EVENTS, 600);
    events.hold(c, TinyWorld.today(day));
  }

  private static void devote(Community c, int members) {
    for (int person = 0; person < members; person++) {
      c.accounts().move(person, Reason.ANSWERED, 1, 1);
    }
  }

  /** An event takes 600 min: 250 a day are 500 on the second day, and 100 of the third suffice. */
  @Test
  void anEventIsHeldOnTheDayOnWhichPreparationSuffices() {
    Community c = world(3, 3);
    HoldEvents events = events(40, 0, 1);
    int[] heldByEvening = {0, 0, 1};
    for (int day = 0; day < 3; day++) {
      c.operators().give(0, Duty.EVENTS, 250);
      events.hold(c, TinyWorld.today(day));
      assertEquals(heldByEvening[day], c.book().eventsHeld());
    }
    // All cities have had their event of the day; what is left of the third day goes into the next.
    assertEquals(150, c.operators().bank(Duty.EVENTS), 1e-9);
    assertEquals(750, c.operators().spentOn(Duty.EVENTS), 1e-9);
  }

  /**
   * Two seats at 10 yuan: 15 yuan are too few and nobody prepares more; with 25 the event costs 20.
   */
  @Test
  void withoutMoneyTheEventWaits() {
    Community c = world(3, 3);
    HoldEvents events = events(2, 10, 1);
    c.purse().earn(15);
    prepareAndHold(c, events, 0);
    prepareAndHold(c, events, 1);
    assertEquals(0, c.book().eventsHeld());
    assertEquals(600, c.operators().bank(Duty.EVENTS));
    assertEquals(600, c.operators().spentOn(Duty.EVENTS));
    c.purse().earn(10);
    events.hold(c, TinyWorld.today(2));
    assertEquals(1, c.book().eventsHeld());
    assertEquals(20, c.purse().spentToday(Expense.EVENTS));
    assertEquals(5, c.purse().balance());
  }

  /** 5 and 3 members: 5/1 beats 3/1, then 3/1 beats 5/2, then 5/2 beats 3/2. */
  @Test
  void theCityWithMostMembersForEachEventComesFirst() {
    Community c = world(8, 5);
    HoldEvents events = events(40, 0, 1);
    int[][] held = {{1, 0}, {1, 1}, {2, 1}};
    for (int day = 0; day < 3; day++) {
      prepareAndHold(c, events, day);
      assertEquals(held[day][0], c.gatherings().heldIn(0));
      assertEquals(held[day][1], c.gatherings().heldIn(1));
    }
  }

  /** Ten want to come, four have seats, each meets the neighbours in the round: 4 pairs, 8 acts. */
  @Test
  void attendeesMeetTheirNeighboursOutsideOfTheirDailyContacts() {
    Community c = world(10, 10);
    devote(c, 10);
    prepareAndHold(c, events(4, 0, 1), 1);
    assertEquals(4, c.book().attendees());
    assertEquals(8, c.contacts().count());
    int[] met = new int[10];
    for (int k = 0; k < 8; k++) {
      met[c.contacts().from(k)]++;
    }
    for (int person = 0; person < 10; person++) {
      assertEquals(c.gatherings().attention(person, 1) == 1 ? 2 : 0, met[person]);
      assertEquals(0, c.contacts().madeBy(person));
    }
  }

  /** Two at an event are one pair, though each stands on both sides of the other. */
  @Test
  void twoAttendeesMeetOnce() {
    Community c = world(2, 2);
    devote(c, 2);
    prepareAndHold(c, events(4, 0, 1), 1);
    assertEquals(2, c.contacts().count());
  }

  /** Willingness 0.6: of the neutral 0.6·(1 + 0)/2 = 0.3 come, within 4 standard errors. */
  @Test
  void theNeutralComeHalfAsOftenAsTheDevoted() {
    int persons = 5_000;
    Community c = world(persons, persons);
    prepareAndHold(c, events(10_000, 0, 0.6), 1);
    assertEquals(0.3 * persons, c.book().attendees(), 4 * Math.sqrt(persons * 0.3 * 0.7));
    Community devoted = world(persons, persons);
    devote(devoted, persons);
    prepareAndHold(devoted, events(10_000, 0, 0.6), 1);
    assertEquals(0.6 * persons, devoted.book().attendees(), 4 * Math.sqrt(persons * 0.6 * 0.4));
  }

  /**
   * Half-life 30 d: 1, then 0.5 on day 30, 0.25 on day 60. A first visit on day 30 is judged whole:
   * weight 0.1·0.5 = 0.05.
   */
  @Test
  void anEventHalvesInMindAndBindsAsLongAsItIsThere() {
    Community c = world(1, 1);
    devote(c, 1);
    prepareAndHold(c, events(1, 0, 1), 0);
    assertEquals(1, c.gatherings().attention(0, 0));
    assertEquals(0.5, c.gatherings().attention(0, 30), 1e-12);
    assertEquals(0.25, c.gatherings().attention(0, 60), 1e-12);
    Settings settings = TinyWorld.settings(List.of(WeighParameters.EVENTS), 0.1);
    TinyWorld.present(c, 30, 0);
    new Weigh(WeighParameters.from(settings)).weigh(c, TinyWorld.today(30));
    assertEquals(0.05, c.accounts().of(0, Reason.EVENTS), 1e-6);
  }

  /**
   * Last visit on day 0: on day 83 still awake, from day 84 on dormant; the visit of day 500 moves.
   */
  @Test
  void anEventWakesTheDormantTheDayAfter() {
    for (int day : new int[] {83, 84}) {
      Community c = world(1, 1);
      devote(c, 1);
      c.appointments().visitOn(0, 500);
      prepareAndHold(c, events(1, 0, 1), day);
      assertEquals(1, c.book().attendees());
      assertEquals(day == 84 ? 1 : 0, c.book().woken());
      assertEquals(day == 84 ? 85 : 500, c.appointments().visitDay(0));
    }
    Community never = world(1, 1);
    devote(never, 1);
    never.appointments().visitOn(0, Calendar.NEVER);
    prepareAndHold(never, events(1, 0, 1), 200);
    assertEquals(201, never.appointments().visitDay(0));
  }

  /** Weights 1, 1/2, 1/3 sum to 11/6: shares 6/11 = 0.545, 3/11 = 0.273, 2/11 = 0.182. */
  @Test
  void citiesFollowTheLawOfZipf() {
    assertEquals(1, Quantiles.zipf(3, 0.545));
    assertEquals(2, Quantiles.zipf(3, 0.546));
    assertEquals(2, Quantiles.zipf(3, 0.818));
    assertEquals(3, Quantiles.zipf(3, 0.819));
    assertEquals(1, Quantiles.zipf(1, 0.999));
  }
}
