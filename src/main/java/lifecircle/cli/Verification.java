package lifecircle.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lifecircle.archive.Comparison;
import lifecircle.archive.Finding;
import lifecircle.archive.Provenance;
import lifecircle.archive.RefusedFolder;
import lifecircle.archive.Rehearsal;
import lifecircle.archive.StoredResult;
import lifecircle.archive.UnwrittenResult;
import lifecircle.scenario.RefusedInput;

/**
 * The verification of results: each is made again in a temporary folder, held against what is
 * there, and removed.
 *
 * @param screen where it is told
 * @param rooms who makes it again
 * @param quiet whether only what is wrong is told
 * @param threads how many threads compute, where the reader says so
 * @param typed the command line
 */
record Verification(
    Screen screen, Rooms rooms, boolean quiet, OptionalInt threads, List<String> typed) {
  /**
   * Verifies one result.
   *
   * @param label what progress calls it
   * @return the exit code
   * @throws RefusedInput when what its manifest says it was made from cannot be read
   * @throws RefusedFolder when it is no result
   */
  int verify(Path folder, String label) throws RefusedInput, RefusedFolder, UnwrittenResult {
    StoredResult stored = StoredResult.in(folder);
    VerificationText text = new VerificationText(stored);
    if (!stored.identity().version().equals(Release.version())) {
      screen.err().println(text.otherVersion());
      return ExitCode.FAILED;
    }
    Remaking remaking;
    try {
      remaking = Remaking.of(stored, rooms);
    } catch (RefusedInput refused) {
      List<String> damage = stored.damage();
      if (damage.isEmpty()) {
        throw refused;
      }
      text.damaged(damage).forEach(screen.err()::println);
      return ExitCode.FAILED;
    }
    return compare(stored, text, remaking, label);
  }

  private int compare(StoredResult stored, VerificationText text, Remaking remaking, String label)
      throws RefusedFolder, UnwrittenResult {
    try (Rehearsal rehearsal = Rehearsal.of(stored.identity());
        Interruption interruption = Interruption.watch(rehearsal::close, screen.err())) {
      try {
        Optional<String> done = make(remaking, rehearsal, label);
        StoredResult made = rehearsal.finish(Provenance.beginning(typed, threads.orElse(1)));
        return tell(text, new Comparison(stored, made).findings(), done);
      } catch (RefusedFolder | UnwrittenResult | RuntimeException | Error failed) {
        if (interruption.happened()) {
          return ExitCode.INTERRUPTED;
        }
        throw failed;
      }
    }
  }

  private Optional<String> make(Remaking remaking, Rehearsal rehearsal, String label)
      throws UnwrittenResult {
    try (Progress progress = remaking.progress(screen, screen.live() && !quiet, label)) {
      return remaking.into(rehearsal, rooms, threads, progress);
    }
  }

  private int tell(VerificationText text, List<Finding> findings, Optional<String> done)
      throws RefusedFolder {
    boolean good = findings.stream().noneMatch(Finding::isMismatch);
    if (!good) {
      text.mismatch(findings).forEach(screen.err()::println);
    } else if (!quiet) {
      text.verified(findings, done).forEach(screen.out()::println);
    }
    return good ? ExitCode.DONE : ExitCode.FAILED;
  }
}
