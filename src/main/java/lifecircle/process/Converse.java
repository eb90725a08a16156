package lifecircle.process;

import java.util.Comparator;
import java.util.stream.IntStream;
import lifecircle.chance.Purpose;
import lifecircle.community.Clock;
import lifecircle.community.Community;

/**
 * Members write and answer, slot by slot through the day; nobody sees what others write in the same
 * slot. Talk wears out the novelty of the theme; what the core settles and the organisation
 * ferments gives some back.
 *
 * <p>Novelty in the evening: n ← n·exp(−wear·openers), then 1 − n ← (1 − n)·exp(−settling·Σq_core −
 * fermentation·Σq_fermented). <em>Assumption.</em>
 */
public final class Converse {
  private final ConverseParameters parameters;
  private final Mood mood;
  private final Answering answering;

  /**
   * Conversation under these parameters.
   *
   * @param weights how much being answered weighs, so that moods are measured against it
   * @param openersMedian openers of the median person, against which outspokenness is measured
   */
  public Converse(ConverseParameters parameters, WeighParameters weights, double openersMedian) {
    this.parameters = parameters;
    this.mood = new Mood(parameters, weights);
    this.answering = new Answering(parameters, mood, openersMedian);
  }

  /** Lets the day's visitors talk. */
  public void converse(Community c, Today today) {
    Desk desk = new Desk(c, today, parameters);
    OrganisationTalk organisation = new OrganisationTalk(c, today, parameters, desk);
    int closed = 0;
    for (int slot = 0; slot < Clock.SLOTS_PER_DAY; slot++) {
      int now = Clock.absoluteSlot(today.day(), slot);
      int visible = c.talk().count();
      closed = organisation.closeOld(closed, now);
      organisation.ferment(slot);
      for (int k : inTurn(c, today, slot)) {
        int openers = mood.openers(c, today, k, now);
        desk.open(c.presence().visitor(k), now, openers);
        answering.answer(c, today, desk, c.presence().visitor(k), slot, closed, visible);
      }
    }
    c.talk().forget(closed);
    c.group().wearOut(1 - StrictMath.exp(-parameters.wear() * desk.openers()));
    c.group()
        .refresh(
            1
                - StrictMath.exp(
                    -parameters.settling() * desk.settledQuality()
                        - parameters.fermentation() * organisation.fermentedQuality()));
    c.group().forgetSettled(1 - StrictMath.pow(2, -1 / parameters.settledHalfLife().days()));
  }

  /**
   * The visitors of a slot in the order in which their messages will stand, drawn anew each time.
   */
  private static int[] inTurn(Community c, Today today, int slot) {
    int now = Clock.absoluteSlot(today.day(), slot);
    return IntStream.range(0, c.presence().live(slot))
        .map(l -> c.presence().liveVisitor(slot, l))
        .boxed()
        .sorted(Comparator.comparingLong(k -> turn(c, today, c.presence().visitor(k), now)))
        .mapToInt(k -> k)
        .toArray();
  }

  private static long turn(Community c, Today today, int visitor, int now) {
    return today.luck().bits(Purpose.SPEAKING_TURN, c.persons().key(visitor), now, 0);
  }
}
