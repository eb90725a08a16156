/**
 * What real communities look like: the rows of evidence that a run is held against, each defined
 * once, for simulated runs and real logs alike.
 *
 * <p><b>Here:</b> the patterns with their accepted bands; how each is measured on a list of events,
 * by what an observer can see; how many runs together are judged.
 *
 * <p><b>Never:</b> looking inside members, knowing the true parameters; reading files, running,
 * drawing.
 *
 * <p><b>Read first:</b> {@link lifecircle.pattern.Patterns}, then {@link
 * lifecircle.pattern.Pattern}, then {@link lifecircle.pattern.History}.
 *
 * <p><b>Why so:</b> a ruler that knew more of a simulated community than of a real one would
 * measure two things. So a pattern is measured on who wrote when to whom, and silence, a posting
 * life and a tie are what such a record shows; only where the evidence counts those present does it
 * use visits, and a record without visits has no answer then. All times are in slots of 20 minutes,
 * the finest that runs have, also in logs that are finer.
 */
@NullMarked
package lifecircle.pattern;

import org.jspecify.annotations.NullMarked;
