package lifecircle.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lifecircle.community.Circle;
import lifecircle.community.Reason;

/**
 * All scenarios side by side, by nothing but what was booked: why members left, what bound them.
 */
final class ReasonTables {
  /** What the scenarios are about, as their authors meant them. */
  private static final Map<String, List<String>> KINDS =
      Map.of(
          "growth", List.of("slow-nurture", "blitz", "fission", "entry-threshold"),
          "activity", List.of("ring", "pyramid", "star", "small-group", "large-group"),
          "decline", List.of("overload", "operator-burnout", "no-newcomers", "interaction-buffer"));

  private final Map<String, List<RunSummary>> lives;

  ReasonTables(Map<String, List<RunSummary>> livesByScenario) {
    this.lives = livesByScenario;
  }

  void addTo(Page page) {
    page.heading("## How growth, activity and decline differ, by the booked reasons alone");
    page.say(
        "Shares of all leaves of all lives of a scenario, by the reason that weighed most; leaves a"
            + " life in persons.");
    List<Reason> repelling =
        Arrays.stream(Reason.values()).filter(reason -> !reason.binding()).toList();
    page.table(columns(repelling, "leaves a life"), rows(repelling, this::leaves));
    page.say(
        "Mean account of a member at the peak, in [−1, 1]: what bound (above 0) and what repelled"
            + " (below 0) when most was going on.");
    List<Reason> accounts = Arrays.stream(Reason.values()).filter(Reason::hasAccount).toList();
    page.table(columns(accounts, "sum"), rows(accounts, this::accounts));
    List.of("growth", "activity", "decline").forEach(kind -> page.say(sentence(kind)));
  }

  private interface Cells {
    List<String> of(List<RunSummary> ofOne, List<Reason> reasons);
  }

  private static List<String> columns(List<Reason> reasons, String last) {
    List<String> columns = new ArrayList<>(List.of("about", "scenario"));
    reasons.forEach(reason -> columns.add(reason.term().en()));
    columns.add(last);
    return columns;
  }

  private List<List<String>> rows(List<Reason> reasons, Cells cells) {
    List<List<String>> rows = new ArrayList<>();
    for (String kind : List.of("growth", "activity", "decline", "a whole life")) {
      for (String scenario : lives.keySet()) {
        if (kind(scenario).equals(kind)) {
          List<String> row = new ArrayList<>(List.of(kind, scenario));
          row.addAll(cells.of(lives.get(scenario), reasons));
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static String kind(String scenario) {
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().contains(scenario))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("a whole life");
  }

  private List<String> leaves(List<RunSummary> ofOne, List<Reason> reasons) {
    double all = reasons.stream().mapToLong(reason -> left(ofOne, reason)).sum();
    List<String> cells = new ArrayList<>();
    for (Reason reason : reasons) {
      cells.add(all > 0 ? Spread.percent(left(ofOne, reason) / all) : "–");
    }
    cells.add(Spread.number("%.0f", all / ofOne.size()));
    return cells;
  }

  private List<String> accounts(List<RunSummary> ofOne, List<Reason> reasons) {
    List<String> cells = new ArrayList<>();
    double sum = 0;
    for (Reason reason : reasons) {
      double mean =
          Spread.of(ofOne, life -> life.accountsAtPeak().getOrDefault(reason, Double.NaN)).mean();
      cells.add(Spread.number("%+.3f", mean));
      sum += mean;
    }
    cells.add(Spread.number("%+.3f", sum));
    return cells;
  }

  /** Which reasons stand out in a kind of scenarios, compared with all others. */
  private String sentence(String kind) {
    List<RunSummary> ofKind = livesWhere(kind, true);
    List<RunSummary> others = livesWhere(kind, false);
    if (ofKind.isEmpty() || others.isEmpty()) {
      return "No scenario about " + kind + " to compare.";
    }
    return "Scenarios about "
        + kind
        + ", all their leaves together: "
        + Arrays.stream(Reason.values())
            .filter(reason -> left(ofKind, reason) > 0)
            .sorted(Comparator.comparingDouble((Reason r) -> -share(ofKind, r)))
            .limit(4)
            .map(
                reason ->
                    reason.term().en()
                        + " "
                        + Spread.percent(share(ofKind, reason))
                        + " (elsewhere "
                        + Spread.percent(share(others, reason))
                        + ")")
            .collect(Collectors.joining(", "))
        + ".";
  }

  private List<RunSummary> livesWhere(String kind, boolean inside) {
    return lives.entrySet().stream()
        .filter(entry -> kind(entry.getKey()).equals(kind) == inside)
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  private static double share(List<RunSummary> some, Reason reason) {
    double all = some.stream().mapToLong(life -> life.departures().total()).sum();
    return left(some, reason) / all;
  }

  private static long left(List<RunSummary> some, Reason reason) {
    return some.stream()
        .mapToLong(
            life ->
                Arrays.stream(Circle.values())
                    .mapToLong(circle -> life.departures().of(reason, circle))
                    .sum())
        .sum();
  }
}
