/**
 * The ways in which a day changes people.
 *
 * <p><b>Here:</b> one class and one verb for each process of the day (operators act, hold events,
 * campaign, arrive, visit, converse, advertise, read, follow, bond, fade, weigh, drift, leave,
 * move, shift, split, trade), the founding that runs once before, and beside each its parameter
 * record. Small package-private classes hold one part of a process that would not fit on a screen.
 *
 * <p><b>Never:</b> reading files, measuring, calling another process; a rule that reads the stage
 * or the community's curve. Of the calendar only operators know: they eliminate every 28 days and
 * look at their groups every 7.
 *
 * <p><b>Read first:</b> {@link lifecircle.process.Found}, then the processes in the order in which
 * the day lists them, from {@link lifecircle.process.OperatorsAct} to {@link
 * lifecircle.process.Trade}; {@link lifecircle.process.Catalogue} lists all parameters, {@link
 * lifecircle.process.Mechanism} what can be switched off.
 *
 * <p><b>Why so:</b> every process reads the state its predecessor left and books what it changes.
 * Where the design was silent or a measurement spoke against it, we chose, in the order of the day:
 *
 * <ul>
 *   <li><em>Operators.</em> What is meant for events, inviting and training is banked until it
 *       suffices, at most a working week or one event. Rules, order and campaigns come off the top,
 *       so that nobody promises minutes twice. Without their process operators still visit, and do
 *       nothing.
 *   <li><em>Arrive.</em> Telling, forwarding and inviting are one act. A welcome counts as an
 *       answer, once. Who has left does not come back.
 *   <li><em>Converse.</em> Answers to an opener and answers to an answer have ceilings of their
 *       own. With one ceiling below 1 for both, hardly a seventh of all messages was ever answered;
 *       talk ends by itself as long as the second one is below 1. In a star group only the star
 *       opens; in a pyramid the muted are no listeners either. Order that is not kept costs
 *       quality.
 *   <li><em>Read.</em> Reading looks a week back, with a budget for each day of it: the day's
 *       budget alone called every weekly visitor overloaded. The first visitor's disappointment
 *       counts as irrelevance.
 *   <li><em>Bond.</em> Private contacts look among own ties who are there today, and are returned
 *       at once: with absent ones allowed, nine in ten were lost and no tie outlived its first
 *       month (E8). Reciprocity is therefore partly put in.
 *   <li><em>Weigh.</em> Being answered is judged on visits after something was said; on other
 *       visits the judgement is slowly forgotten. Losses fade over as many visits as other
 *       judgements: felt once, a loss would weigh a twenty-first. Switched off, weighing leaves
 *       everybody at a commitment of 0, and so nobody tells anybody.
 *   <li><em>Drift and leave</em> are two processes with two switches. Switching to a rival acts on
 *       leaving directly, not through commitment, against which it is weighed.
 *   <li><em>Move.</em> Core members are promoted by an absolute level. Where promotion is easy the
 *       core renews itself and its content keeps the theme fresh, so this level decides much about
 *       decline. Operators stay in their circle.
 *   <li><em>Shift.</em> Theme drift counts an answer as once more the topic it answers, and needs
 *       no weight of its own for it.
 *   <li><em>Split.</em> Who founds a group gives time to its order first, then answers and ferments
 *       there; training decides how much of that time counts. Groups neither merge nor close.
 *   <li><em>Trade.</em> Trust moves commitment by one reason, broken promises, and moves what is
 *       bought; leaving knows it only through commitment. Pressing an offer sells more of them
 *       today and takes trust from whoever did not want it: without the first half nobody would
 *       press. Co-creation and the sponsors' pay belong to trade and are switched off with it.
 * </ul>
 *
 * <p>What the design asked for and is not built is told in {@code src/site/model.md}, with the
 * classes and tests of every paragraph.
 */
@NullMarked
package lifecircle.process;

import org.jspecify.annotations.NullMarked;
