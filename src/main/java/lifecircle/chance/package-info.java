/**
 * Luck by purpose: one seed in, independent named draws out.
 *
 * <p><b>Here:</b> the purposes for which luck is asked, and the pure function from seed, purpose,
 * person and moment to a draw; the few distributions the model speaks of, each as one inverse CDF
 * of one uniform.
 *
 * <p><b>Never:</b> members, ties, the wall clock; a generator with a state; a second generator in
 * another room.
 *
 * <p><b>Read first:</b> {@link lifecircle.chance.Luck}, then {@link lifecircle.chance.Purpose}.
 *
 * <p><b>Why so:</b> with a stateful generator one more member shifts the luck of everybody after
 * it, and two arms of an experiment differ by noise from the first day. Here a draw belongs to its
 * question: the same question in another arm, thread or year has the same answer, and what nobody
 * asks costs nothing. The mixing function is the 64-bit finaliser of Stafford (2011, variant 13,
 * the one of SplitMix64: Steele, Lea and Flood 2014), chained over the parts of the key; the
 * quantile functions of the normal and the gamma distribution are those of commons-math3, whose
 * arithmetic is pure Java and therefore the same on every machine.
 */
@NullMarked
package lifecircle.chance;

import org.jspecify.annotations.NullMarked;
