package lifecircle.community;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * The small records a community keeps: accounts, calendar, postings, presence, acquaintances,
 * operators' minutes.
 */
class BooksTest {
  /** From 0 half of the way to 0.4 is 0.2, then half of the way from 0.2 to 0 is 0.1. */
  @Test
  void anAccountMovesAShareOfTheWayToItsTarget() {
    Accounts accounts = new Accounts(2);
    accounts.move(1, Reason.ANSWERED, 0.4, 0.5);
    assertEquals(0.2, accounts.of(1, Reason.ANSWERED), 1e-12);
    accounts.move(1, Reason.ANSWERED, 0, 0.5);
    assertEquals(0.1, accounts.of(1, Reason.ANSWERED), 1e-12);
    accounts.move(1, Reason.OVERLOAD, -0.3, 1);
    assertEquals(-0.2, accounts.commitment(1), 1e-12);
  }

  @Test
  void whatIsBookedLessWhatIsCarriedAwayIsWhatMembersHold() {
    Accounts accounts = new Accounts(3);
    accounts.move(0, Reason.CLOSE_TIES, 0.3, 0.123);
    accounts.move(1, Reason.CLOSE_TIES, 0.2, 0.777);
    accounts.move(2, Reason.CLOSE_TIES, 0.1, 0.333);
    accounts.close(1);
    long held =
        accounts.ledgerUnits(0, Reason.CLOSE_TIES) + accounts.ledgerUnits(2, Reason.CLOSE_TIES);
    assertEquals(
        held, accounts.booked(Reason.CLOSE_TIES) - accounts.carriedAway(Reason.CLOSE_TIES));
    assertEquals(0, accounts.ledgerUnits(1, Reason.CLOSE_TIES));
  }

  @Test
  void aCalendarGivesEachAppointmentOnceSortedAndDropsWhatNobodyWillSee() {
    Calendar calendar = new Calendar(10);
    calendar.note(4, 7);
    calendar.note(4, 2);
    calendar.note(4, 7);
    calendar.note(10, 1);
    calendar.note(Calendar.NEVER, 1);
    assertArrayEquals(new int[] {2, 7}, calendar.take(4));
    assertArrayEquals(new int[0], calendar.take(4));
  }

  /** A hazard of 0.25 a day uses up 0.6 on the third day; no hazard never does. */
  @Test
  void aThresholdIsCrossedOnTheFirstDayBeyondIt() {
    assertEquals(103, Calendar.firstDayBeyond(100, 0.6, 0.25));
    assertEquals(101, Calendar.firstDayBeyond(100, 0.6, 40));
    assertEquals(Calendar.NEVER, Calendar.firstDayBeyond(100, 0.6, 0));
    assertEquals(Calendar.NEVER, Calendar.firstDayBeyond(100, 0.6, 1e-12));
  }

  @Test
  void postingsAreForgottenAfterThirtyDays() {
    Postings postings = new Postings(2);
    for (int day = 0; day <= 30; day++) {
      postings.beginDay(day);
      if (day == 0 || day == 29) {
        postings.enter(1, day);
        postings.enter(1, day);
      }
      assertEquals(day < 29 ? 2 : day == 29 ? 4 : 2, postings.inWindow(1), "day " + day);
    }
    assertEquals(2, postings.on(1, 29));
    assertEquals(0, postings.on(0, 29));
    assertEquals(1, postings.postersOn(29));
  }

  @Test
  void presenceKnowsWhoIsThereInWhichSlot() {
    Presence presence = new Presence(5);
    presence.begin(new int[] {1, 3}, new int[][] {{0, 71}, {71}});
    assertTrue(presence.isPresent(3));
    assertEquals(2, presence.live(71));
    assertEquals(0, presence.liveVisitor(0, 0));
    presence.begin(new int[] {4}, new int[][] {{0}});
    assertFalse(presence.isPresent(3));
  }

  @Test
  void attendanceIsCountedAcrossMidnight() {
    Attendance attendance = new Attendance();
    attendance.count(71);
    attendance.count(71);
    attendance.beginDay();
    attendance.count(0);
    assertEquals(3, attendance.within(0, 2), "one now, two in the last slot of yesterday");
  }

  @Test
  void aSeatIsTakenAndGivenBack() {
    Groups groups = new Groups(3);
    int home = groups.found(new Charter(1, Charter.Kind.HOME, 2, 0, 1, 1, -1, 0));
    int room = groups.found(new Charter(2, Charter.Kind.CORE_ROOM, 1, 0, 1, 1, -1, 0));
    groups.sit(0, home);
    groups.sit(0, room);
    groups.sit(1, home);
    assertFalse(groups.hasRoom(home));
    assertFalse(groups.hasRoom(room));
    assertEquals(room, groups.coreRoom());
    groups.rise(0, room);
    assertTrue(groups.hasRoom(room));
    assertEquals(1, groups.seats(0));
    groups.leave(1);
    assertEquals(1, groups.size(home));
    assertFalse(groups.hasRoom(Groups.NONE));
  }

  @Test
  void acquaintancesAreMutualSortedAndNamedOnce() {
    Acquaintances graph = new Acquaintances(new int[][] {{2, 1, 2}, {0}, {}, {3}});
    assertEquals(2, graph.count(0));
    assertEquals(1, graph.of(0, 0));
    assertEquals(2, graph.of(0, 1));
    assertEquals(1, graph.count(1));
    assertEquals(0, graph.of(2, 0));
    assertEquals(0, graph.count(3), "nobody is their own acquaintance");
  }

  @Test
  void operatorsCannotSpendMinutesTheyDoNotHave() {
    Operators operators = new Operators(new int[] {8, 9});
    operators.give(0, Duty.ANSWERING, 10);
    operators.give(1, Duty.ANSWERING, 20);
    assertEquals(1, operators.freest(Duty.ANSWERING, 7.5, 3));
    operators.spend(1, Duty.ANSWERING, 15);
    assertEquals(0, operators.freest(Duty.ANSWERING, 7.5, 3));
    assertEquals(-1, operators.freest(Duty.WELCOMING, 1, 3));
    assertThrows(IllegalStateException.class, () -> operators.spend(1, Duty.ANSWERING, 7.5));
    assertEquals(15, operators.spentOn(Duty.ANSWERING));
  }

  @Test
  void nobodyJoinsTwiceAndCirclesPartitionTheMembers() {
    Members members = new Members(4);
    members.join(0, Circle.CORE, 0, 0);
    members.join(1, Circle.DIFFUSION, 0, 0);
    members.join(2, Circle.ORGANISATION, 0, 0);
    assertThrows(IllegalStateException.class, () -> members.join(1, Circle.CORE, 1, 0));
    members.leave(1);
    assertThrows(IllegalStateException.class, () -> members.leave(1));
    assertThrows(IllegalStateException.class, () -> members.join(1, Circle.CORE, 1, 0));
    int sum = 0;
    for (Circle circle : Circle.values()) {
      sum += members.count(circle);
    }
    assertEquals(members.count(), sum);
    assertFalse(members.isMember(1));
    assertTrue(members.isOutside(3));
  }
}
