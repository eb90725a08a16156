package lifecircle.process;

import lifecircle.community.Clock;
import lifecircle.community.Community;
import lifecircle.community.Duty;
import lifecircle.community.Operators;
import lifecircle.community.Talk;

/**
 * What the organisation circle does while others talk: it carries settled content into discussion,
 * and answers openers that would stay without an answer, as long as minutes last.
 */
final class OrganisationTalk {
  private final Community c;
  private final Today today;
  private final ConverseParameters parameters;
  private final Desk desk;
  private final int windowSlots;
  private double fermentedQuality;

  OrganisationTalk(Community c, Today today, ConverseParameters parameters, Desk desk) {
    this.c = c;
    this.today = today;
    this.parameters = parameters;
    this.desk = desk;
    this.windowSlots = Answering.windowSlots(parameters);
  }

  /** Closes messages older than the answer window; returns the first message that is still open. */
  int closeOld(int firstOpen, int now) {
    Talk talk = c.talk();
    int message = firstOpen;
    int answersNow = 0;
    for (; message < talk.count() && talk.slot(message) < now - windowSlots; message++) {
      if (talk.isAnswered(message)) {
        continue;
      }
      if (talk.isOpener(message) && rescue(message, now, answersNow)) {
        answersNow++;
      } else {
        c.book().noAnswer();
        if (c.members().isMember(talk.author(message))) {
          c.members().wasNotAnswered(talk.author(message));
        }
      }
    }
    return message;
  }

  private boolean rescue(int message, int now, int k) {
    Operators operators = c.operators();
    int asker = c.talk().author(message);
    int operator = operators.freest(Duty.ANSWERING, parameters.answerTimeMinutes(), asker);
    if (operator < 0) {
      return false;
    }
    operators.spend(operator, Duty.ANSWERING, parameters.answerTimeMinutes());
    desk.rescue(operators.member(operator), now, k, message);
    return true;
  }

  /**
   * Operators whose first session is in this slot ferment as much as their minutes and the settled
   * content allow.
   */
  void ferment(int slot) {
    Operators operators = c.operators();
    for (int l = 0; l < c.presence().live(slot); l++) {
      int k = c.presence().liveVisitor(slot, l);
      int visitor = c.presence().visitor(k);
      int operator = operators.operatorOf(visitor);
      if (operator >= 0 && c.presence().firstSlot(k) == slot) {
        ferment(operators, operator, slot);
      }
    }
  }

  private void ferment(Operators operators, int operator, int slot) {
    int now = Clock.absoluteSlot(today.day(), slot);
    double minutes = parameters.fermentTimeMinutes();
    for (int k = 0;
        c.group().settled() >= 1 && operators.has(operator, Duty.FERMENTING, minutes);
        k++) {
      operators.spend(operator, Duty.FERMENTING, minutes);
      double quality = c.group().takeSettled();
      desk.ferment(operators.member(operator), now, k, quality);
      fermentedQuality += quality;
    }
  }

  /** Sum of the quality of what was fermented today. */
  double fermentedQuality() {
    return fermentedQuality;
  }
}
