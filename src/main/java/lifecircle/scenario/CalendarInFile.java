package lifecircle.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The days on which an intervention of a scenario file begins: {@code at: 300 d}, {@code at: [30 d,
 * 60 d]}, or {@code at: 4 d} with {@code every: 7 d} and, where it is to stop, {@code until: 60 d}
 * or {@code times: 5}.
 *
 * <p>Units: whole days since the founding; {@code every} in whole days.
 *
 * @param complaints where what is wrong is told
 */
record CalendarInFile(Complaints complaints) {
  static final AllowedValue DAY = days("at", 0, 365, "The day on which it begins.", "开始的日期。");
  static final AllowedValue EVERY =
      days("every", 1, 7, "Days from one beginning to the next.", "相邻两次开始之间的天数。");
  static final AllowedValue UNTIL =
      days("until", 0, 365, "The last day on which it may begin.", "最后一次可以开始的日期。");

  static final String MEANING =
      "The day on which it begins, or a list of such days, the earliest first."
          + " 开始的日期，或由早到晚的日期列表。";
  private static final String EXPECTED =
      "a day such as 300 d, or a list of days, the earliest first, such as [30 d, 60 d, 90 d]";

  private static final Pattern LIST = Pattern.compile("\\[[0-9]+ d(, *[0-9]+ d)*\\]");

  private static AllowedValue days(String name, int least, int standard, String en, String zh) {
    Text meaning = new Text(en, zh);
    return new AllowedValue(
        name,
        new Parameter(
            "intervention." + name, Unit.DAYS, least, 36_500, standard, meaning, "Assumption"));
  }

  /** The days as a scenario file writes them, indented as an intervention is. */
  static String written(CalendarTrigger calendar) {
    if (calendar instanceof CalendarTrigger.OnDays on) {
      return "    at: " + list(on.days()) + "\n";
    }
    String at = "    at: " + calendar.firstDay() + " d\n";
    if (calendar instanceof CalendarTrigger.Every again) {
      String until = again.untilDay().isEmpty() ? "" : "    until: " + again.untilDay().getAsInt();
      return at
          + "    every: "
          + again.everyDays()
          + " d\n"
          + (until.isEmpty() ? "" : until + " d\n");
    }
    return at;
  }

  private static String list(List<Integer> days) {
    return days.stream().map(day -> day + " d").collect(Collectors.joining(", ", "[", "]"));
  }

  /** When the intervention with these keys begins, of which {@code at} is one. */
  Optional<Trigger> read(Entries keys, Entries.Entry at) {
    int before = complaints.count();
    List<Integer> days = days(at);
    Optional<Integer> every = keys.get("every").flatMap(e -> WholeNumber.in(e, EVERY, complaints));
    Optional<Integer> until = keys.get("until").flatMap(e -> WholeNumber.in(e, UNTIL, complaints));
    if (complaints.count() > before) {
      return Optional.empty();
    }
    if (every.isEmpty()) {
      return Optional.of(
          days.size() == 1 ? new Trigger.OnDay(days.get(0)) : new CalendarTrigger.OnDays(days));
    }
    return again(keys, days, every.get(), until);
  }

  private Optional<Trigger> again(
      Entries keys, List<Integer> days, int every, Optional<Integer> until) {
    int first = days.get(0);
    if (days.size() > 1) {
      complaints.add(
          keys.get("every").orElseThrow().place(),
          "'every' stands beside " + days.size() + " days under 'at'",
          "one day under 'at', the first, or no 'every' beside a list of all days");
      return Optional.empty();
    }
    if (until.orElse(first) < first) {
      complaints.add(
          keys.get("until").orElseThrow().valuePlace(),
          "until is " + until.orElse(first) + " d, but it first begins at " + first + " d",
          "a day from " + first + " d on");
      return Optional.empty();
    }
    OptionalInt last = until.map(OptionalInt::of).orElse(OptionalInt.empty());
    return Optional.of(new CalendarTrigger.Every(first, every, last));
  }

  /** The days under {@code at}: one, or a list. */
  private List<Integer> days(Entries.Entry at) {
    List<Integer> days = new ArrayList<>();
    if (at.value() instanceof SequenceNode list && !list.getValue().isEmpty()) {
      for (Node node : list.getValue()) {
        listed(new Entries.Entry("at", Place.of(node.getStartMark()), node), days);
      }
    } else if (at.value() instanceof ScalarNode words && SeveralValues.spell(words.getValue())) {
      complaints.add(
          at.valuePlace(),
          "at is " + Quotation.of(words.getValue()) + ", which looks like several values",
          EXPECTED,
          Optional.of("[" + words.getValue() + "]").filter(list -> LIST.matcher(list).matches()));
    } else if (at.value() instanceof ScalarNode) {
      WholeNumber.in(at, DAY, complaints).ifPresent(days::add);
    } else {
      boolean list = at.value() instanceof SequenceNode;
      String what = list ? "an empty list" : Written.kindOf(at.value());
      complaints.add(at.valuePlace(), "at is " + what, EXPECTED);
    }
    return days;
  }

  private void listed(Entries.Entry entry, List<Integer> days) {
    Optional<Integer> read = WholeNumber.in(entry, DAY, complaints);
    int before = days.isEmpty() ? -1 : days.get(days.size() - 1);
    if (read.isPresent() && read.get() <= before) {
      complaints.add(
          entry.valuePlace(),
          "at has " + read.get() + " d behind " + before + " d",
          "each day once, the earliest first");
    } else {
      read.ifPresent(days::add);
    }
  }
}
