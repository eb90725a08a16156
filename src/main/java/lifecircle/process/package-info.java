/**
 * The ways in which a day changes people.
 *
 * <p><b>Here:</b> one class and one verb for each process of the day (operators act, arrive, visit,
 * converse, advertise, read, bond, fade, weigh, drift, leave, trade), the founding that runs once
 * converse, read, follow, bond, fade, weigh, drift, leave, shift), the founding that runs once
 * before, and beside each its parameter record. Small package-private classes hold one part of a
 * process that would not fit on a screen. converse, read, bond, fade, weigh, drift, leave, move),
 * the founding that runs once before, and beside each its parameter record. Small package-private
 * classes hold one part of a process that would not fit on a screen.
 *
 * <p><b>Never:</b> reading files, measuring, calling another process; a rule that reads the
 * calendar, the stage or the community's curve.
 *
 * <p><b>Read first:</b> {@link lifecircle.process.Found}, then the processes in the order in which
 * the day lists them, from {@link lifecircle.process.OperatorsAct} to {@link
 * lifecircle.process.Trade}; {@link lifecircle.process.Catalogue} lists all parameters.
 * lifecircle.process.Shift}; {@link lifecircle.process.Catalogue} lists all parameters.
 * lifecircle.process.Move}; {@link lifecircle.process.Catalogue} lists all parameters.
 *
 * <p><b>Why so:</b> every process reads the state its predecessor left and books what it changes.
 * Where the design was silent or a measurement spoke against it, we chose:
 *
 * <ul>
 *   <li>Private contacts look among own ties who are there today, and are returned at once: with
 *       absent ones allowed, nine in ten were lost and no tie outlived its first month (E8).
 *       Reciprocity is therefore partly put in.
 *   <li>Answers to an opener and answers to an answer have ceilings of their own. With one ceiling
 *       below 1 for both, hardly a seventh of all messages was ever answered; talk ends by itself
 *       as long as the second one is below 1.
 *   <li>Being answered is judged on visits after something was said; on other visits the judgement
 *       is slowly forgotten. A welcome counts as an answer, once.
 *   <li>Losses fade over as many visits as other judgements: felt once, a loss would weigh a
 *       twenty-first.
 *   <li>Reading looks a week back, with a budget for each day of it: the day's budget alone called
 *       every weekly visitor overloaded.
 *   <li>Telling, forwarding and inviting are one act. The first visitor's disappointment counts as
 *       irrelevance.
 *   <li>Drifting and leaving are two processes with two switches.
 *   <li>Switched off, weighing leaves everybody at a commitment of 0, and so nobody tells anybody;
 *       operators without their process still visit, and do nothing.
 *   <li>Trust moves commitment by one reason, broken promises, and moves what is bought; leaving
 *       knows it only through commitment. Pressing an offer sells more of them today and takes
 *       trust from whoever did not want it: without the first half nobody would press.
 *   <li>Co-creation and the sponsors' pay belong to trade and are switched off with it.
 *   <li>Not here yet: promotion, elimination and effort (circles are as founded), events, campaigns
 *       and rules, rank, fission, formats other than the ring, attachment to a star, drift of theme
 *       and interests, rivals.
 *   <li>Switching to a rival acts on leaving directly, not through commitment, against which it is
 *       weighed. Theme drift counts an answer as once more the topic it answers, and needs no
 *       weight of its own for it.
 *   <li>Not here yet: promotion, elimination and effort (circles are as founded), events, campaigns
 *       and rules, rank, fission, formats other than the ring, advertising and trade.
 *   <li>Core members are promoted by an absolute level. At half the default level the core renews
 *       itself, its content keeps the theme fresh, and the community of the lifecycle scenario does
 *       not decline within three years; at the default only a few are ever promoted.
 *   <li>Not here yet: invitations to the core by prepared time of operators, events, campaigns and
 *       rules, fission, formats other than the ring, attachment to a star, drift of theme and
 *       interests, rivals, advertising and trade.
 * </ul>
 */
@NullMarked
package lifecircle.process;

import org.jspecify.annotations.NullMarked;
