package lifecircle.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The days on which a scenario file wants the tie network drawn: {@code network_days: [30 d, 200
 * d]}.
 *
 * <p>Units: whole days since the founding, as in the column {@code day} of {@code series.csv}: 0 is
 * the first evening.
 *
 * @param durationDays how long the life lasts, where that is known
 * @param complaints where what is wrong is told
 */
record NetworkDaysInFile(Optional<Integer> durationDays, Complaints complaints) {
  private static final String KEY = "network_days";
  static final String EXPECTED =
      "a list of 1 to "
          + Scenario.MOST_NETWORK_DAYS
          + " days, the earliest first, such as [30 d, 200 d, 700 d]";
  static final AllowedValue DAY =
      new AllowedValue(
          KEY,
          new Parameter(
              "scenario.network_days",
              Unit.DAYS,
              0,
              36_499,
              200,
              new Text("A day whose tie network is drawn.", "绘制关系网络的日期。"),
              "Assumption"));

  /** The days in their order; none where the key is missing. */
  List<Integer> in(Entries top) {
    List<Integer> days = new ArrayList<>();
    top.get(KEY)
        .flatMap(this::list)
        .ifPresent(
            list -> {
              for (Node node : list.getValue()) {
                day(new Entries.Entry(KEY, Place.of(node.getStartMark()), node), days);
              }
            });
    return days;
  }

  /** Days as a scenario file writes them. */
  static String written(List<Integer> days) {
    return days.stream().map(day -> day + " d").collect(Collectors.joining(", ", "[", "]"));
  }

  private Optional<SequenceNode> list(Entries.Entry entry) {
    if (entry.value() instanceof ScalarNode single && DAY.accepts(single.getValue())) {
      complaints.add(
          entry.valuePlace(),
          KEY + " is the single value " + Quotation.of(single.getValue()),
          EXPECTED,
          Optional.of("[" + single.getValue() + "]"));
      return Optional.empty();
    }
    Optional<SequenceNode> list = Written.list(entry, KEY, EXPECTED, complaints);
    int size = list.map(nodes -> nodes.getValue().size()).orElse(1);
    if (size < 1 || size > Scenario.MOST_NETWORK_DAYS) {
      complaints.add(entry.valuePlace(), KEY + " is a list of " + size, EXPECTED);
      return Optional.empty();
    }
    return list;
  }

  private void day(Entries.Entry entry, List<Integer> days) {
    Optional<Integer> read = WholeNumber.in(entry, DAY, complaints);
    if (read.isEmpty()) {
      return;
    }
    int day = read.get();
    int before = days.isEmpty() ? -1 : days.get(days.size() - 1);
    int last = durationDays.orElse(Integer.MAX_VALUE) - 1;
    if (day > last) {
      complaints.add(
          entry.valuePlace(),
          KEY + " has " + day + " d, which is after the last evening",
          "days from 0 d to " + last + " d (duration minus 1 d)");
    } else if (day <= before) {
      complaints.add(
          entry.valuePlace(),
          KEY + " has " + day + " d behind " + before + " d",
          "each day once, the earliest first");
    } else {
      days.add(day);
    }
  }
}
