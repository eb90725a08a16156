package lifecircle.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lifecircle.quantity.Period;

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

  /** Puts a row at its period. What was observed too thinly is no data. */
  void put(int at, CountedRow row, Period period) {
    if (row.isThin(period)) {
      gaps.put(at, Gap.THIN);
    } else {
      gaps.remove(at);
      activeMembers.set(at, row.activeMembers());
      messages.set(at, row.messages());
    }
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
