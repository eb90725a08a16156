/**
 * The front door: commands, wiring, exit codes.
 *
 * <p><b>Here:</b> what the command line understands, and what it says to a person; which room is
 * asked for what; progress; Ctrl-C.
 *
 * <p><b>Never:</b> anything worth a test without a console.
 *
 * <p><b>Read first:</b> {@link lifecircle.cli.Main}, then {@link lifecircle.cli.RunCommand}.
 *
 * <p><b>Why so:</b> this is the only room that prints or ends the process, so that every other room
 * can be used from a test or a notebook. Commands are described to picocli by hand, without
 * annotations: what a command takes stands where a reader looks for it, and nothing is found by
 * reflection. Output is UTF-8 whatever the machine believes, because half of our readers write
 * Chinese; only a console of Windows is spoken to as it is set. Progress is one line drawn by the
 * thread that simulates: a bar with a thread of its own keeps Maven waiting for that thread after
 * the run.
 */
@NullMarked
package lifecircle.cli;

import org.jspecify.annotations.NullMarked;
