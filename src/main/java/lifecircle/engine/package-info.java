/**
 * The clock: one scenario, one seed, one life.
 *
 * <p><b>Here:</b> the day as a literal list of processes, the run from founding to last evening,
 * what is switched off, and which interventions are running: each morning they are decided from
 * last evening's line, and other values mean other parameter records for the processes of that day.
 *
 * <p><b>Never:</b> a rule about people, a magic number, a print.
 *
 * <p><b>Read first:</b> {@link lifecircle.engine.Run}, then {@link lifecircle.engine.Day}.
 *
 * <p><b>Why so:</b> this is the only room that knows MASON. MASON keeps the clock (its schedule)
 * with one Steppable for the day: a scheduled object per person is a thousand times slower and
 * shuffles the order of equals. MASON's own generator is never asked, its seed is cut to 32 bits;
 * its main loop swallows exceptions, so the run steps the schedule itself.
 *
 * <p>A mechanism is off in one of two ways: a process is left out of the day, a part of a process
 * has its parameters at zero; some mechanisms need both, so that nothing is left of them at the
 * founding or in a sum. The day is made anew on a morning on which a value changes. That is safe
 * because processes keep no state between days.
 */
@NullMarked
package lifecircle.engine;

import org.jspecify.annotations.NullMarked;
