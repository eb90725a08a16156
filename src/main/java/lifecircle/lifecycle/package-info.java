/**
 * Stages of a community, found in its curve.
 *
 * <p><b>Here:</b> stages found in a series, each with its evidence; how long a community lived; how
 * far a simulated curve is from an observed one.
 *
 * <p><b>Never:</b> looking inside members, knowing the true parameters, reading files.
 *
 * <p><b>Read first:</b> {@link lifecircle.lifecycle.StageTable}, then {@link
 * lifecircle.lifecycle.StageFinder}; then {@code SetAside} for what is no part of a line, {@code
 * DrawnLine} for the line, {@code StageRules} for what a stage is and {@code RandomWalkTest} for
 * what it is worth.
 *
 * <p><b>Why so:</b> a stage is a measurement. The package sees a curve only, so that it names
 * simulated and real communities by the same rule. Two names may use more, where it is known: an
 * interaction buffer needs interventions, and a simulated community whose members doubled took off.
 *
 * <p><i>Described always, judged separately.</i> One fit cannot do both. A line that may remember
 * (Zeger and Qaqish 1988) is the right rival for the question whether anything but chance drew a
 * curve, and the wrong line to draw: it may stand at six times the highest count. A margin that
 * decides whether a curve is described at all gives the same data five stages or none. So the line
 * is drawn through the mean of the counts, without memory, for every series; beside it stands how
 * often a random walk of that length and roughness shows as much, tabulated once. <i>Weak</i> says
 * that chance could have drawn the curve, not that the stages are wrong.
 *
 * <p><i>Two laws of the variance.</i> Under μ + αμ² an intermittent tail (0, 0, 7, 0, 9) drives α
 * so high that a plateau of 60 ± 9 can no longer be told from a steady fall; under φμ it does not.
 *
 * <p><i>A line never reaches zero.</i> Empty ends are cut from the fit, and silence begins with the
 * first empty period; holes between high counts, a few odd periods and one unfinished end period
 * are left out and reported. Nothing is filled in.
 *
 * <p><i>The height is held.</i> Levels are shares of the highest level held for 28 days; a corner
 * may be a spike. A line that cuts the height off is taken only if every line does.
 *
 * <p><i>Names come from level and slope.</i> A stage begins at a bend where one stands in the right
 * place, else where the line passes a level; a short stage is not named and lends its days to no
 * other. A plateau reaches down to 10 % of the height, where silence begins, not to 15 % as first
 * designed: between them a community that stayed level for a year was called a decline. Between two
 * heights the floor is a valley and needs 15 %. A piece that surely rises after a fall is growth
 * again, so that no decline has a rise in it.
 *
 * <p><i>Evidence for a boundary</i> asks what is lost, wandering allowed, without its bend, or with
 * the piece held level in which a level is passed; it is compared with the clearest boundary of
 * each random walk, so the share is one of walks with any boundary as clear. Long series are judged
 * in at most 208 blocks, so that the table ends there and 1,500 weeks cost little more than 200.
 *
 * <p><i>What did not help:</i> a likelihood ratio in place of Wald's test once dead tails are cut;
 * both laws of the variance in the question about random walks; a season from two years on, which
 * swallows humps; leaving out a test week before the beginning, after which a community that is
 * steady ever since has no stage at all.
 *
 * <p><i>A distance needs a yardstick.</i> Any pool that fills and empties makes a hump, so the
 * distance of a simulated curve from a real one stands beside those of rules that know nothing of
 * communities: the mean, the last value, the mean of the last three.
 *
 * <p>Measured on random walks and on known shapes: {@code src/site/stages-calibration.md}.
 */
@NullMarked
package lifecircle.lifecycle;

import org.jspecify.annotations.NullMarked;
