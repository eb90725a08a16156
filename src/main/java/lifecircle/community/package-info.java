/**
 * Who is here today, and what must always hold between them.
 *
 * <p><b>Here:</b> persons and their fixed traits, the acquaintance graph, members, circles, ties,
 * attachments, commitment by reason, the groups with their seats and themes, operators and
 * organisers, the purse, events in mind, trust and purchases, what has gone to a rival, today's
 * presence, talk and contacts, contributions with energy and effort, the book in which every change
 * is entered, and who takes note of what people do for those outside.
 *
 * <p><b>Never:</b> randomness, rules of change, files, formatting.
 *
 * <p><b>Read first:</b> {@link lifecircle.community.Community}, then {@link
 * lifecircle.community.Members}, {@link lifecircle.community.Groups} and {@link
 * lifecircle.community.Ties}.
 *
 * <p><b>Why so:</b> people are columns (plain arrays behind named questions), because a day touches
 * a few columns of a few thousand people and a million people must fit as well. A person is an
 * {@code int} for the run and a {@code long} key for luck: operators come from a numbered reserve
 * of their own, so that a larger pool does not change them. Theme space is a line around the
 * founding theme at 0, in units of the spread of interests: a line and not a circle, because a
 * theme can drift towards the mass market and away from it, but never around. Commitment is kept in
 * fixed point, so that the sum of all accounts equals the book to the last bit, whatever the order
 * of adding. Groups are numbered in the order of their founding; luck knows one that split off by
 * parent and founder and not by its number. Whoever takes notes ({@link
 * lifecircle.community.EventRecorder}) is told by the processes and never asked, so a run goes as
 * it goes without; nothing of it is static, so that runs side by side do not mix.
 */
@NullMarked
package lifecircle.community;

import org.jspecify.annotations.NullMarked;
