package lifecircle.process;

import lifecircle.chance.Luck;

/**
 * What every process of a day is given beside the community: which day it is, the luck of the
 * world, and the crew that shares the work.
 *
 * @param day days since the founding, 0 = the day of founding
 * @param luck the luck of the world
 * @param crew deals loops over members to threads
 */
public record Today(int day, Luck luck, Crew crew) {}
