package lifecircle.process;

import lifecircle.chance.Luck;

/**
 * What every process of a day is given beside the community: which day it is, the luck of the
 * world, the crew that shares the work, and what the operators changed this morning.
 *
 * @param day days since the founding, 0 = the day of founding
 * @param luck the luck of the world
 * @param crew deals loops over members to threads
 * @param orders what is new this morning
 */
public record Today(int day, Luck luck, Crew crew, Orders orders) {
  /** A day on which no intervention begins or ends. */
  public Today(int day, Luck luck, Crew crew) {
    this(day, luck, crew, Orders.NONE);
  }
}
