package lifecircle.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lifecircle.community.Community;
import lifecircle.community.Duty;
import lifecircle.community.Expense;
import lifecircle.community.Members;

/**
 * When preparation suffices and the purse can pay, operators hold an event in person, in the city
 * with most members for each event it has seen and the one to come.
 *
 * <p>Rank of a city = members / (events held there + 1), at most one event a day in each. Units:
 * minutes, yuan. Source: F7 (cities ranked by members); the form is an <em>Assumption</em>.
 */
public final class HoldEvents {
  private final EventsParameters parameters;

  /** Events under these parameters. */
  public HoldEvents(EventsParameters parameters) {
    this.parameters = parameters;
  }

  /** Prepares, and holds every event that is ready today. */
  public void hold(Community c, Today today) {
    c.operators().prepare(Duty.EVENTS, parameters.preparationTimeMinutes());
    if (!isReady(c)) {
      return;
    }
    Map<Integer, List<Integer>> members = membersByCity(c);
    Optional<Integer> city = first(c, members);
    while (isReady(c) && city.isPresent()) {
      c.operators().draw(Duty.EVENTS, parameters.preparationTimeMinutes());
      c.purse().pay(Expense.EVENTS, price());
      c.gatherings().holdIn(city.get());
      new Gathering(c, today, parameters).gather(members.getOrDefault(city.get(), List.of()));
      members.remove(city.get());
      c.operators().prepare(Duty.EVENTS, parameters.preparationTimeMinutes());
      city = first(c, members);
    }
  }

  private boolean isReady(Community c) {
    return c.operators().bank(Duty.EVENTS) >= parameters.preparationTimeMinutes()
        && c.purse().balance() >= price();
  }

  private double price() {
    return parameters.costPerSeat() * parameters.seats();
  }

  /** Whoever has been there at least once can be asked; who never came in is known to nobody. */
  private static Map<Integer, List<Integer>> membersByCity(Community c) {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int person = 0; person < c.persons().size(); person++) {
      if (c.members().isMember(person) && c.members().lastVisitDay(person) != Members.NOT_YET) {
        members.computeIfAbsent(c.persons().city(person), city -> new ArrayList<>()).add(person);
      }
    }
    return members;
  }

  private static Optional<Integer> first(Community c, Map<Integer, List<Integer>> members) {
    return members.keySet().stream()
        .max(
            Comparator.comparingDouble(
                    (Integer city) ->
                        members.getOrDefault(city, List.of()).size()
                            / (c.gatherings().heldIn(city) + 1.0))
                .thenComparing(Comparator.reverseOrder()));
  }
}
