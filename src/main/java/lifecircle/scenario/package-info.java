/**
 * One world, described in a file.
 *
 * <p><b>Here:</b> the typed description of a world, what operators plan to change in it, the facts
 * it builds on and the real curve it is held against, and its readers (scenario files, observed
 * series), with file and line in every complaint; the writer of the resolved scenario; the shelf of
 * shipped scenarios.
 *
 * <p><b>Never:</b> running; defaults that the reader cannot see.
 *
 * <p><b>Read first:</b> {@link lifecircle.scenario.ScenarioReader}, then {@link
 * lifecircle.scenario.SettingsInFile}, then {@link lifecircle.scenario.NumberWithUnit}.
 *
 * <p><b>Why so:</b> a mistake in a file is not a crash. All problems of a file are told at once,
 * each with its place, what was expected and what was probably meant; nothing is guessed silently,
 * and what cannot be read is never taken for zero. Interventions are checked as they may run
 * together, so that no combination of them contradicts the file on a day nobody foresaw. Sources
 * name the facts a world takes as input and those it is held against: a fact that went in may not
 * be counted as a success.
 *
 * <p>What comes back is one intervention with one name, so that figures, tables and variants have
 * one to name, not 52 in a row. Its words are those of calendars (RFC 5545: a first day, an
 * interval, then a last day or a count, never both; the last day is included), for scenario files
 * are read by people who plan weeks, not by a scheduler: {@code at}, {@code every}, {@code until},
 * {@code times}. A first day is asked for, because "every 7 days" begins on day 0 for one reader
 * and on day 7 for another. The calendar may not begin it while it is running: whether that would
 * prolong it, or be left out, every reader would guess differently.
 *
 * <p>A variant names only what differs, so that a reader sees at once what is compared, and nothing
 * else can differ by mistake. It is a whole world and checked as one. A single life is lived from
 * the file without its variants: who adds a variant changes no result that is there.
 *
 * <p>A real curve belongs to what determines a result: the resolved scenario names the copy of it
 * that is kept beside, with the fingerprint of its counts, so that a changed number is another
 * scenario. The model never reads it.
 *
 * <p>The curve from which stages are read ({@link lifecircle.scenario.StageCurve}) belongs to the
 * scenario and not to a command: a star and a ring are to be compared by whom each is about, and
 * whoever repeats a result must not have to remember an option. It is written into a resolved
 * scenario only where it is not posters, so that no result that is there changes its identity.
 *
 * <p>An observed series is read in steps that know nothing of each other: bytes, unpacked ({@link
 * lifecircle.scenario.SeriesSource}); text, decoded ({@link lifecircle.scenario.DecodedText}); rows
 * ({@link lifecircle.scenario.SeriesTable}); columns ({@link lifecircle.scenario.ColumnSearch});
 * then either a table of counts with its dates and periods ({@link lifecircle.scenario.CountTable})
 * or an event log that is counted as it is read ({@link lifecircle.scenario.EventLog}), or kept
 * message by message where patterns are measured. How dates are written is decided by all of a
 * column, never by one cell; what stays open is asked, and what was decided is noted with the
 * numbers. An option has one definition for the command line, scenario files and their schema
 * ({@link lifecircle.scenario.SeriesOption}).
 *
 * <p>YAML, because a scenario is written by hand, has Chinese titles and comments, and is read over
 * the shoulder; of YAML only keys, values and lists. snakeyaml-engine, because it hands out events
 * and nodes with their lines and binds nothing to classes, follows YAML 1.2 (where {@code no} and
 * {@code 1:30} are words), needs no other library, is 0.3 MB under Apache-2.0, and is kept by the
 * authors of SnakeYAML. SnakeYAML itself follows YAML 1.1 and was made to build Java objects from
 * files, a road its security notices come from. Jackson 2 reads YAML through SnakeYAML, brings
 * three more jars of its own, and stops binding at the first value that does not fit. FastCSV reads
 * observed series: one small jar without dependencies, MIT, strict about quotation marks, and it
 * knows the line of each record.
 *
 * <p>Quotation marks around a value mean nothing: scripts and JSON put them around everything with
 * a unit, and the words inside are read as strictly as without them. YAML ends a title at a blank
 * and {@code #} without a word; that is no mistake a reader can find, so it is noted.
 *
 * <p>Numbers are taken from the text itself and not from YAML's idea of a number, because they
 * carry units and because {@code 7 %} has to be 0.07 to the last bit.
 */
@NullMarked
package lifecircle.scenario;

import org.jspecify.annotations.NullMarked;
