package lifecircle.process;

import java.util.HashMap;
import java.util.Map;
import lifecircle.community.Clock;
import lifecircle.community.Community;
import lifecircle.community.Duty;
import lifecircle.community.Group;
import lifecircle.community.Operators;
import lifecircle.community.Talk;

/**
 * What the organisation circle does while others talk: it carries settled content into discussion,
 * and answers openers that would stay without an answer, as long as minutes last. Organisers do the
 * same in the groups they founded, before the operators.
 *
 * <p>Units: minutes of working time; slots of 20 minutes.
 */
final class OrganisationTalk {
  private final Community c;
  private final Today today;
  private final ConverseParameters parameters;
  private final Desk desk;
  private final int windowSlots;
  private final int[] fermented;
  private final Map<Integer, Integer> rescuesBy = new HashMap<>();
  private int rescueSlot = -1;

  OrganisationTalk(Community c, Today today, ConverseParameters parameters, Desk desk) {
    this.c = c;
    this.today = today;
    this.parameters = parameters;
    this.desk = desk;
    this.fermented = new int[c.groups().count()];
    this.windowSlots = Answering.windowSlots(parameters);
  }

  /** Closes messages older than the answer window; returns the first message that is still open. */
  int closeOld(Floor floor, int now) {
    Talk talk = floor.group().talk();
    int message = floor.closed();
    for (; message < talk.count() && talk.slot(message) < now - windowSlots; message++) {
      if (talk.isAnswered(message)) {
        continue;
      }
      if (!talk.isOpener(message) || !rescue(floor, message, now)) {
        c.book().noAnswer();
        if (c.members().isMember(talk.author(message))) {
          c.members().wasNotAnswered(talk.author(message));
        }
      }
    }
    return message;
  }

  private boolean rescue(Floor floor, int message, int now) {
    int by = rescuer(floor.group(), floor.group().talk().author(message));
    if (by == Group.NOBODY) {
      return false;
    }
    if (now != rescueSlot) {
      rescuesBy.clear();
      rescueSlot = now;
    }
    // Numbered by author: what others rescue must not change the name of a message.
    desk.rescue(floor, by, now, rescuesBy.merge(by, 1, Integer::sum) - 1, message);
    return true;
  }

  /** The group's own organiser, or else the operator who has most time. */
  private int rescuer(Group group, int asker) {
    int leader = group.charter().leader();
    if (leader != asker && group.care().spendAnswering(parameters.answerTimeMinutes())) {
      return leader;
    }
    double minutes = c.operators().minutesFor(parameters.answerTimeMinutes());
    int operator = c.operators().freest(Duty.ANSWERING, minutes, asker);
    if (operator < 0) {
      return Group.NOBODY;
    }
    c.operators().spend(operator, Duty.ANSWERING, minutes);
    return c.operators().member(operator);
  }

  /**
   * Operators whose first session is in this slot ferment as much as their minutes and the settled
   * content allow, each time in the home group whose members have had least of it today.
   *
   * @param inTurn the visitors of the slot, as k, in the order in which they speak
   */
  void ferment(Floor[] floors, int[] inTurn, int slot) {
    Operators operators = c.operators();
    for (int k : inTurn) {
      int visitor = c.presence().visitor(k);
      int operator = operators.operatorOf(visitor);
      if (operator >= 0 && c.presence().firstSlot(k) == slot) {
        ferment(floors, operators, operator, slot);
      }
      if (c.organisers().leads(visitor) && c.presence().firstSlot(k) == slot) {
        fermentAtHome(floors, visitor, slot);
      }
    }
  }

  private void ferment(Floor[] floors, Operators operators, int operator, int slot) {
    int now = Clock.absoluteSlot(today.day(), slot);
    double minutes = operators.minutesFor(parameters.fermentTimeMinutes());
    for (int k = 0;
        c.coreContent().settled() >= 1 && operators.has(operator, Duty.FERMENTING, minutes);
        k++) {
      operators.spend(operator, Duty.FERMENTING, minutes);
      int group = leastServed();
      fermented[group]++;
      desk.ferment(floors[group], operators.member(operator), now, k, c.coreContent().take());
    }
  }

  /** An organiser ferments in the own group. */
  private void fermentAtHome(Floor[] floors, int organiser, int slot) {
    Floor floor = floors[c.groups().home(organiser)];
    boolean own = floor.group().charter().leader() == organiser;
    int now = Clock.absoluteSlot(today.day(), slot);
    for (int k = 0;
        own
            && c.coreContent().settled() >= 1
            && floor.group().care().spendFermenting(parameters.fermentTimeMinutes());
        k++) {
      desk.ferment(floor, organiser, now, k, c.coreContent().take());
    }
  }

  /** The home group with most members for each message fermented there today and the next one. */
  private int leastServed() {
    int least = 0;
    for (int group = 1; group < fermented.length; group++) {
      boolean more =
          (long) c.groups().residents(group) * (fermented[least] + 1)
              > (long) c.groups().residents(least) * (fermented[group] + 1);
      if (c.groups().isHome(group) && more) {
        least = group;
      }
    }
    return least;
  }
}
