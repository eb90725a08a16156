/**
 * Stages of a life, found in its curve.
 *
 * <p><b>Here:</b> Stages found in a series, each with its evidence, and distances between series.
 *
 * <p><b>Never:</b> looking inside members, knowing the true parameters, reading files.
 *
 * <p><b>Read first:</b> {@link lifecircle.lifecycle.StageTable}.
 *
 * <p><b>Why so:</b> a stage is a measurement. The room sees a curve only, so that it names
 * simulated and real communities by the same rule.
 */
@NullMarked
package lifecircle.lifecycle;

import org.jspecify.annotations.NullMarked;
