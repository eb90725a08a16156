package lifecircle.process;

import java.util.Comparator;
import java.util.List;
import lifecircle.chance.Purpose;
import lifecircle.community.Community;

/**
 * One event: who comes, whom they meet, and what they take home. The event fills the mind of those
 * who came; a dormant member among them looks in again tomorrow at the latest.
 *
 * <p>A member of the city wants to come with chance willingness·(1 + c)/2, c being commitment.
 * Attendees stand in a round and meet those next to them. <em>Assumption.</em>
 *
 * <p>Units: commitment in [−1, 1]; attention in [0, 1], its half-life in days; seats and contacts
 * are counts.
 */
final class Gathering {
  /** Who has not visited for so long is dormant, as the observer counts. */
  private static final int DORMANT_DAYS = 84;

  private final Community c;
  private final Today today;
  private final EventsParameters parameters;

  Gathering(Community c, Today today, EventsParameters parameters) {
    this.c = c;
    this.today = today;
    this.parameters = parameters;
  }

  void gather(List<Integer> members) {
    List<Integer> attendees =
        members.stream()
            .filter(this::wants)
            .sorted(Comparator.comparingDouble(member -> draw(Purpose.EVENT_SEAT, member)))
            .limit(parameters.seats())
            .sorted(Comparator.comparingDouble(member -> draw(Purpose.EVENT_PLACE, member)))
            .toList();
    c.book().holdEvent(attendees.size());
    for (int place = 0; place < attendees.size(); place++) {
      meet(attendees, place);
      takeHome(attendees.get(place));
    }
  }

  private boolean wants(int member) {
    double appeal = (1 + c.accounts().commitment(member)) / 2;
    return draw(Purpose.EVENT_ATTENDANCE, member) < parameters.willingness().value() * appeal;
  }

  private double draw(Purpose purpose, int member) {
    return today.luck().uniform(purpose, c.persons().key(member), today.day(), 0);
  }

  /** Half of those one meets stand ahead in the round, half behind; each pair is entered once. */
  private void meet(List<Integer> attendees, int place) {
    int count = attendees.size();
    for (int step = 1; step <= (parameters.contacts() + 1) / 2; step++) {
      if (2 * step < count || (2 * step == count && 2 * place < count)) {
        c.contacts().meet(attendees.get(place), attendees.get((place + step) % count));
      }
    }
  }

  private void takeHome(int member) {
    c.gatherings().attend(member, today.day(), parameters.halfLife().days());
    boolean dormant = c.members().lastVisitDay(member) <= today.day() - DORMANT_DAYS;
    if (dormant && c.appointments().visitDay(member) > today.day() + 1) {
      c.appointments().visitOn(member, today.day() + 1);
      c.book().wake();
    }
  }
}
