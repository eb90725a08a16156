/**
 * Stages of a life, found in its curve.
 *
 * <p><b>Here:</b> stages found in a series, each with its evidence; how long a life lasted; how far
 * a simulated curve is from an observed one.
 *
 * <p><b>Never:</b> looking inside members, knowing the true parameters, reading files.
 *
 * <p><b>Read first:</b> {@link lifecircle.lifecycle.StageTable}, then {@link
 * lifecircle.lifecycle.StageFinder}; then {@code StageRules} for what a stage is and {@code
 * BreakSearch} for what a break is.
 *
 * <p><b>Why so:</b> a stage is a measurement. The room sees a curve only, so that it names
 * simulated and real communities by the same rule.
 *
 * <p><i>A line that bends.</i> ln of expected weekly posters is continuous and straight between
 * breaks; counts around it are negative binomial, so zeros and overdispersion belong to the model
 * and α is fitted with every line.
 *
 * <p><i>Weeks resemble the week before.</i> A plain BIC takes every such resemblance for a break.
 * Therefore the line may remember: part of the surprise of past weeks is carried over (Zeger and
 * Qaqish 1988), from not at all up to a random walk, chosen by BIC for each curve beside the
 * breaks. A break costs two parameters, 2·ln n. That alone still lets most random walks bend,
 * because places are searched for and a walk can be followed piece by piece; a price of 3·ln n left
 * four in ten and lost weak but true humps. So the price stays, and the breaks <em>together</em>
 * have to beat the best line without any by a BIC of 25. About one random walk in ten does; humps
 * do with few exceptions. What wins less clearly is called a wandering curve, with no break at all.
 *
 * <p><i>Names come from level and slope.</i> A stage begins at a break where one stands in the
 * right place, else where the line passes a level of the peak; the table tells which. Being a share
 * of the peak, silence in a large community may still be many voices. Five stages in order is one
 * answer among others: a short life may have three, a second hump is named as such, a birth at full
 * height is not growth, and a curve without distinct stages gets none.
 *
 * <p><i>A straight line has no height.</i> Most lives that seem to rise and fall and get no bend
 * would gain a BIC of 10 to 25 by bending; so would four in ten random walks. Their line falls from
 * its first period, where counts may have stood far below it, and would say that they never took
 * off. So where no bend was found, the height is left to the smoothed counts ({@code Straight}).
 * What did not help: leaving the zeros after a death out of the fit (it is the zeros in between
 * that hide a bend, and two lives lost the bends they had); counts that scatter in clumps, variance
 * (1 + δ)·μ (wandering lines gained more than bent ones, and three of five real lives were told
 * otherwise); a margin of 10 where not everything is carried (one walk in three would bend).
 *
 * <p><i>A distance needs a yardstick.</i> Any pool that fills and empties makes a hump, so the
 * distance of a simulated life from a real one stands beside those of rules that know nothing of
 * communities: the mean, the last value, the mean of the last three.
 *
 * <p>Measured on 2,000 random walks of each kind and on humps with known breaks: {@code
 * src/site/stages-null.md}.
 */
@NullMarked
package lifecircle.lifecycle;

import org.jspecify.annotations.NullMarked;
