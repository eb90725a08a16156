/**
 * What is counted each evening, and the indicators made from it.
 *
 * <p><b>Here:</b> the list of indicators with name, unit, meaning and formula, in one table for
 * each theme (people, talk, ties, commitment, operations, groups, trade, circles); the evening's
 * numbers; over a whole life, what posts alone show (newcomer survival) and what the book says of
 * who left why; portraits of the tie network; the list of what people did.
 *
 * <p><b>Never:</b> changing anything; drawing; judging.
 *
 * <p><b>Read first:</b> {@link lifecircle.observation.Indicators}, then {@link
 * lifecircle.observation.Tally}.
 *
 * <p><b>Why so:</b> one table defines every indicator once, so that a column in a file, an axis and
 * a help text cannot differ. A share of nobody is no data (NaN here, an empty cell in a file), not
 * 0 or 1. Looking at who turns to whom over thirty days costs more than all other counting together
 * and moves slowly, so it is done on every seventh evening and is no data on the others. The
 * indicators that practitioners run a community by (F17) are among the columns: new members are
 * {@code joined_…}, shares {@code joined_word_of_mouth}, conversion {@code conversions} and {@code
 * conversion_share}, repurchase {@code repurchases}, participation {@code active_members_30d} and
 * {@code silent_share}, the activity of the group {@code messages}.
 */
@NullMarked
package lifecircle.observation;

import org.jspecify.annotations.NullMarked;
