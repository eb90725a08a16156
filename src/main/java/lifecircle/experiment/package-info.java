/**
 * Many runs: one run proves nothing, so scenarios are run many times and compared.
 *
 * <p><b>Here:</b> how seeds and threads are dealt out; the row that is kept of a run; what many
 * rows say together, with its uncertainty; pairs of runs with the same seed; the scenarios made
 * from a given one on which patterns are measured.
 *
 * <p><b>Never:</b> a special case inside a single run; drawing; a sentence for a reader.
 *
 * <p><b>Read first:</b> {@link lifecircle.experiment.Engine} (a scenario and a seed become a row),
 * then {@link lifecircle.experiment.Experiment} and {@link lifecircle.experiment.Runs}.
 *
 * <p><b>Why so:</b> there is one way in which an experiment runs, {@link
 * lifecircle.experiment.Engine}, so that other designs and other machines can be added without a
 * second one. A run is kept under the address of its content: the resolved scenario without its
 * names, the seed, and the hash of the classes that decide results. So nothing is computed twice, a
 * killed experiment goes on by itself, and a run of another build is never mixed in. A run is kept
 * week by week: 163 indicators of 1,100 evenings would be seven times as much, and no figure of
 * many runs shows a day. Numbers are kept as doubles in columns and not as text, because a pair
 * that does not differ must differ by exactly zero, and because one indicator of a thousand runs is
 * read without the others.
 *
 * <p>Which outcome is reported first is declared before any run ({@link
 * lifecircle.experiment.Headline}) and kept in the manifest. Where nobody declares one it is active
 * members in the year after the first scenario falls, in the same weeks of both ({@link
 * lifecircle.experiment.CommonYear}), for a year of its own in each would reward a change that only
 * puts off the fall; the whole run where most pairs do not show that year. That choice looks at
 * which weeks the record holds and never at a difference, so the p of the headline needs no
 * correction. The other 170 or so outcomes are a search: their p are Holm's, over all of them but
 * the headline. The headline is left out of that family because it is one question asked
 * beforehand; taking it in would raise the others' p and lower nothing. So a comparison makes two
 * statements at 5 % each, one on the headline and one on all others together, and several arms make
 * two for each arm; that is said beside them.
 *
 * <p>An interval holds only what can be. Shares of runs have Wilson's ({@link
 * lifecircle.experiment.Proportion}), their paired differences Newcombe's ({@link
 * lifecircle.experiment.PairedShares}). Means of other numbers have Student's, cut at the values
 * that the number can have ({@link lifecircle.experiment.Range}): what is cut off holds no possible
 * value, so the interval covers as often as before, and weeks of few runs keep a width that readers
 * know. A bootstrap was not taken: of five runs it knows no more than five values, and it needs
 * random numbers of its own. Cohen's d is left out where runs scatter by under 1 % of their level:
 * operators' hours that are nearly a constant otherwise have a d of thousands.
 *
 * <p>A stage that a run does not have has no length: a mean over zeros mixes how often a stage
 * occurs with how long it is, so they are two outcomes. Where the record ends in a stage, its
 * length is cut off: means and medians are Kaplan and Meier's ({@link
 * lifecircle.experiment.KaplanMeier}). In pairs each length is replaced by its pseudo-value ({@link
 * lifecircle.experiment.StageLengths}), which keeps the pairing, and is the length itself where
 * nothing is cut off.
 *
 * <p>A run "never took off" where the stage finder says so or nobody ever wrote: no second rule
 * beside the finder's. That it "did not grow" is asked of the counts alone and stands beside it,
 * for a fitted line may fall from a start that a reader would not call one. Whether runs are enough
 * is asked after fixed batches in the order of seeds, never when a thread happens to be done.
 */
@NullMarked
package lifecircle.experiment;

import org.jspecify.annotations.NullMarked;
