package lifecircle.process;

import java.util.Arrays;
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
  private static final long PLACES = (1 << 20) - 1;

  private final ConverseParameters parameters;
  private final Mood mood;
  private final double openersMedian;

  /**
   * Conversation under these parameters.
   *
   * @param weights how much being answered weighs, so that moods are measured against it
   * @param openersMedian openers of the median person, against which outspokenness is measured
   */
  public Converse(ConverseParameters parameters, WeighParameters weights, double openersMedian) {
    this.parameters = parameters;
    this.mood = new Mood(parameters, weights);
    this.openersMedian = openersMedian;
  }

  /** Lets the day's visitors talk. */
  public void converse(Community c, Today today) {
    double[] openersPerDay =
        IntStream.range(0, c.presence().count())
            .mapToDouble(k -> mood.openersPerDay(c, c.presence().visitor(k)))
            .toArray();
    double[] outspokenness = Arrays.stream(openersPerDay).map(this::outspokenness).toArray();
    Desk desk = new Desk(c, today, parameters);
    OrganisationTalk organisation = new OrganisationTalk(c, today, parameters, desk);
    Answering answering = new Answering(c, today, parameters, desk, outspokenness);
    int closed = 0;
    for (int slot = 0; slot < Clock.SLOTS_PER_DAY; slot++) {
      int now = Clock.absoluteSlot(today.day(), slot);
      int visible = c.talk().count();
      closed = organisation.closeOld(closed, now);
      if (c.presence().live(slot) == 0) {
        continue;
      }
      answering.beginSlot(today, slot, closed, visible);
      organisation.ferment(slot);
      for (int k : inTurn(c, today, slot)) {
        int openers = Mood.openers(c, today, k, openersPerDay[k], now);
        desk.open(c.presence().visitor(k), now, openers);
        answering.answer(k);
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
    long[] turns = new long[c.presence().live(slot)];
    for (int l = 0; l < turns.length; l++) {
      long key = c.persons().key(c.presence().visitor(c.presence().liveVisitor(slot, l)));
      // The lower bits carry the place in the list, so that plain numbers can be sorted.
      turns[l] = (today.luck().bits(Purpose.SPEAKING_TURN, key, now, 0) & ~PLACES) | l;
    }
    Arrays.sort(turns);
    return Arrays.stream(turns)
        .mapToInt(turn -> c.presence().liveVisitor(slot, (int) (turn & PLACES)))
        .toArray();
  }

  /** From 0 (never speaks) to 1; one half for the median person in neutral mood. */
  private double outspokenness(double openersPerDay) {
    double relative = openersMedian > 0 ? openersPerDay / openersMedian : 0;
    return 1 - StrictMath.pow(2, -relative);
  }
}
