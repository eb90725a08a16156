package lifecircle.report;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lifecircle.lifecycle.SetAside;
import lifecircle.lifecycle.StageEvidence;

/**
 * The periods that the fitted line leaves out: outliers, holes, unfinished ends. They are shown as
 * they were counted, as open circles. In a hole nobody seems to have counted: the line through the
 * counts is broken there, and only a circle shows the zero.
 *
 * @param backdrop the life
 * @param aside what was set aside, if the stages say so
 */
record LeftOut(Backdrop backdrop, Optional<SetAside> aside) {
  /** What the stages of a life leave out. */
  static LeftOut of(Backdrop backdrop) {
    return new LeftOut(backdrop, backdrop.stages().evidence().map(StageEvidence::setAside));
  }

  /** How many periods. */
  long count() {
    return IntStream.range(0, backdrop.curve().periods()).filter(periods()::contains).count();
  }

  /** Their counts; no data in every other period. */
  Track track() {
    Set<Integer> periods = periods();
    return Track.of(
        Phrase.LEFT_OUT_KEY.in(backdrop.language()),
        backdrop.time(),
        backdrop.curve().periods(),
        at -> periods.contains(at) ? backdrop.curve().activeMembers(at) : Double.NaN);
  }

  /** The same counts, but no data in holes. */
  IntToDoubleFunction line(IntToDoubleFunction counts) {
    Set<Integer> holes =
        aside.stream().flatMap(out -> out.holes().stream()).collect(Collectors.toSet());
    return at -> holes.contains(at) ? Double.NaN : counts.applyAsDouble(at);
  }

  private Set<Integer> periods() {
    return aside.stream()
        .flatMap(out -> Stream.of(out.outliers(), out.holes(), out.unfinished()))
        .flatMap(periods -> periods.stream())
        .collect(Collectors.toSet());
  }
}
