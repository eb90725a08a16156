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
 *
 * <p>Units: novelty, quality and order in [0, 1]; slots of 20 minutes; openers and messages are
 * counts.
 */
public final class Converse {
  private static final long PLACES = (1 << 20) - 1;

  private final ConverseParameters parameters;
  private final GroupsParameters groups;
  private final Mood mood;
  private final double openersMedian;

  /**
   * Conversation under these parameters.
   *
   * @param weights how much being answered weighs, so that moods are measured against it
   * @param groups who may speak when
   * @param openersMedian openers of the median person, against which outspokenness is measured
   */
  public Converse(
      ConverseParameters parameters,
      WeighParameters weights,
      GroupsParameters groups,
      double openersMedian) {
    this.parameters = parameters;
    this.groups = groups;
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
    Floor[] floors = floors(c);
    Desk desk = new Desk(c, today, parameters);
    OrganisationTalk organisation = new OrganisationTalk(c, today, parameters, desk);
    Answering answering = new Answering(c, today, parameters, desk, outspokenness);
    for (int slot = 0; slot < Clock.SLOTS_PER_DAY; slot++) {
      int now = Clock.absoluteSlot(today.day(), slot);
      for (Floor floor : floors) {
        floor.beginSlot();
        answering.beginSlot(floor, slot, organisation.closeOld(floor, now));
      }
      int[] inTurn = inTurn(c, today, slot);
      organisation.ferment(floors, inTurn, slot);
      for (int k : inTurn) {
        int openers = Mood.openers(c, today, k, openersPerDay[k], now);
        for (int opener = 0; opener < openers; opener++) {
          desk.open(floors, c.presence().visitor(k), slot, opener);
        }
        answering.answer(floors, k, slot);
      }
    }
    for (Floor floor : floors) {
      floor.close(parameters);
    }
    c.coreContent().forget(1 - StrictMath.pow(2, -1 / parameters.settledHalfLife().days()));
  }

  private Floor[] floors(Community c) {
    Floor[] floors = new Floor[c.groups().count()];
    for (int group = 0; group < floors.length; group++) {
      floors[group] = new Floor(c, group, groups);
      floors[group].countAttendance();
    }
    return floors;
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
