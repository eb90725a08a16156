package lifecircle.cli;

import lifecircle.archive.Identity;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.RunStore;
import lifecircle.archive.UnwrittenResult;
import lifecircle.experiment.Engine;

/**
 * Many lives that make one result: of one world, or of several that are held against each other.
 */
interface ManyRuns {
  /** What determines their result. */
  Identity identity();

  /** How many lives there are at most, all worlds together. */
  int runs();

  /**
   * Lives them and puts every file of the result into the folder.
   *
   * @param finishedRuns told how many are finished, from any thread, and when that is over
   * @throws NoRunLived when so many broke off that there is nothing to tell
   */
  Lived into(ResultFolder folder, Engine engine, RunStore store, int threads, Stride finishedRuns)
      throws UnwrittenResult;

  /**
   * What came of it.
   *
   * @param told what a person is told at the end
   * @param lives how many lives were lived
   */
  record Lived(Told told, int lives) {}
}
