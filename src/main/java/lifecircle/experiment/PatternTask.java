package lifecircle.experiment;

import lifecircle.pattern.PatternDesign;
import lifecircle.scenario.Scenario;

/**
 * One run from which patterns are measured.
 *
 * @param design which design it belongs to
 * @param dose which scenario of the design it is: a factor, or the number of a draw
 * @param world the scenario
 * @param seed the random seed
 */
public record PatternTask(PatternDesign design, double dose, Scenario world, long seed) {}
