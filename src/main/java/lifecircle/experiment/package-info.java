/**
 * Many lives: one run proves nothing, so worlds are lived many times and held against each other.
 *
 * <p><b>Here:</b> how seeds and threads are dealt out; the row that is kept of a run; what many
 * rows say together, with its uncertainty; pairs of runs that had the same luck.
 *
 * <p><b>Never:</b> a special case inside a single run; drawing; a sentence for a reader.
 *
 * <p><b>Read first:</b> {@link lifecircle.experiment.Engine} (a world and a seed become a row),
 * then {@link lifecircle.experiment.Experiment} and {@link lifecircle.experiment.Runs}.
 *
 * <p><b>Why so:</b> there is one way in which an experiment lives, {@link
 * lifecircle.experiment.Engine}, so that other designs and other machines can be added without a
 * second one. A run is kept under the address of its content: the resolved scenario without its
 * names, the seed, and the hash of the classes that decide results. So nothing is computed twice, a
 * killed experiment goes on by itself, and a run of another build is never mixed in. A run is kept
 * week by week: 163 indicators of 1,100 evenings would be seven times as much, and no figure of
 * many runs shows a day. Numbers are kept as doubles in columns and not as text, because a pair
 * that does not differ must differ by exactly zero, and because one indicator of a thousand runs is
 * read without the others.
 *
 * <p>Which difference is told first is fixed before any is seen ({@link
 * lifecircle.experiment.Effects}): active members in the year after the first world falls, in the
 * same weeks of both ({@link lifecircle.experiment.CommonYear}), for a year of its own in each
 * world would reward a change that only puts off the fall; the whole life where most pairs do not
 * show that year. All other rows are corrected for their number. Whether runs are enough is asked
 * after fixed batches in the order of seeds, never when a thread happens to be done. A life "never
 * took off" where the stage finder says so or nobody ever wrote: no second rule beside the
 * finder's.
 */
@NullMarked
package lifecircle.experiment;

import org.jspecify.annotations.NullMarked;
