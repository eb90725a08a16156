package lifecircle.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The counts of a series, each at its period; where no row is put the rule of gaps decides. */
final class PlacedCounts {
  private final List<Long> activeMembers;
  private final List<Long> messages;
  private final SortedMap<Integer, Gap> gaps = new TreeMap<>();

  PlacedCounts(int periods, GapRule rule) {
    activeMembers = new ArrayList<>(Collections.nCopies(periods, 0L));
    messages = new ArrayList<>(Collections.nCopies(periods, 0L));
    for (int at = 0; at < periods; at++) {
      gaps.put(at, rule == GapRule.ZERO ? Gap.ZERO : Gap.MISSING);
    }
  }

  /** Puts the counts of a period. */
  void put(int at, long active, long written) {
    gaps.remove(at);
    activeMembers.set(at, active);
    messages.set(at, written);
  }

  /** Marks a period that was observed too thinly: no data. */
  void thin(int at) {
    gaps.put(at, Gap.THIN);
  }

  boolean isAnyCounted() {
    return gaps.size() < activeMembers.size();
  }

  List<Long> activeMembers() {
    return activeMembers;
  }

  List<Long> messages() {
    return messages;
  }

  SortedMap<Integer, Gap> gaps() {
    return gaps;
  }
}
