package lifecircle.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Complaints of one kind in many rows, which become one complaint with the first three: a person
 * mends a column, not two hundred cells.
 */
final class GroupedComplaints {
  private static final int MOST_TOLD = 3;

  private final Map<String, Group> groups = new LinkedHashMap<>();

  /**
   * One more of a kind.
   *
   * @param kind what is wrong with all of them: {@code messages is not a count}
   * @param here what stands in this row
   * @param place where
   * @param alone the complaint, should it stay the only one of its kind
   */
  void add(String kind, String here, Place place, Refusal alone) {
    add(kind, here, place, alone, alone.expected());
  }

  /**
   * One more of a kind of which many mean something else than one.
   *
   * @param expectedOfMany what would be right, should it not stay the only one of its kind
   */
  void add(String kind, String here, Place place, Refusal alone, String expectedOfMany) {
    Group group = groups.computeIfAbsent(kind, first -> new Group(place, alone, expectedOfMany));
    group.lines++;
    if (group.shown.size() < MOST_TOLD) {
      group.shown.add((here.isEmpty() ? "" : here + " in ") + "line " + place.line());
    }
  }

  boolean isEmpty() {
    return groups.isEmpty();
  }

  /** In how many lines there is something of a kind. */
  int count(String kind) {
    return Optional.ofNullable(groups.get(kind)).map(group -> group.lines).orElse(0);
  }

  /** Hands all over, one complaint a kind. */
  void to(Complaints complaints) {
    groups.forEach(
        (kind, group) ->
            complaints.add(
                group.place,
                group.lines == 1
                    ? group.alone
                    : new Refusal(group.words(kind), group.expectedOfMany, group.alone.nearest())));
    groups.clear();
  }

  private static final class Group {
    private final Place place;
    private final Refusal alone;
    private final String expectedOfMany;
    private final List<String> shown = new ArrayList<>();
    private int lines;

    Group(Place place, Refusal alone, String expectedOfMany) {
      this.place = place;
      this.alone = alone;
      this.expectedOfMany = expectedOfMany;
    }

    String words(String kind) {
      String first = lines > shown.size() ? ", first " + shown.size() : "";
      return kind + " in " + lines + " lines" + first + ": " + String.join(", ", shown);
    }
  }
}
