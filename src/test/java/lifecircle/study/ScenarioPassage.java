package lifecircle.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lifecircle.community.Circle;
import lifecircle.community.Duty;
import lifecircle.community.Reason;
import lifecircle.lifecycle.Stage;
import lifecircle.scenario.Scenario;

/**
 * What a report says about one scenario: a sentence, and why its members left, stayed and moved.
 */
final class ScenarioPassage {
  private static final double ROUNDING = 1e-9;

  private final Scenario scenario;
  private final List<RunSummary> lives;

  ScenarioPassage(Scenario scenario, List<RunSummary> lives) {
    this.scenario = scenario;
    this.lives = lives;
  }

  void addTo(Page page) {
    page.heading("## " + scenario.name());
    page.say(sentence());
    tellLeaves(page);
    tellAccounts(page);
    tellMinutes(page);
    tellMoves(page);
  }

  private String sentence() {
    String found =
        Arrays.stream(Stage.values())
            .map(
                stage ->
                    stage.term().en()
                        + " in "
                        + lives.stream().filter(life -> life.stages().contains(stage)).count())
            .collect(Collectors.joining(", "));
    Map<List<Stage>, Long> structures =
        lives.stream().collect(Collectors.groupingBy(RunSummary::stages, Collectors.counting()));
    Map.Entry<List<Stage>, Long> usual =
        structures.entrySet().stream()
            .max(
                Map.Entry.<List<Stage>, Long>comparingByValue()
                    .thenComparing(entry -> entry.getKey().toString()))
            .orElseThrow();
    String structure =
        usual.getKey().isEmpty()
            ? "no distinct stages"
            : usual.getKey().stream()
                .map(stage -> stage.term().en())
                .collect(Collectors.joining(" → "));
    return String.format(
        Locale.ROOT,
        "Of %d lives the stage finder sees %s. The most frequent structure is %s (%d of %d). %s",
        lives.size(),
        found,
        structure,
        usual.getValue(),
        lives.size(),
        leadingReasons());
  }

  private String leadingReasons() {
    double all = left();
    List<Reason> leading =
        Arrays.stream(Reason.values())
            .filter(reason -> left(reason) > 0)
            .sorted(Comparator.comparingLong((Reason reason) -> -left(reason)))
            .limit(3)
            .toList();
    return leading.isEmpty()
        ? "Nobody left."
        : "Leaves were booked most often under: "
            + leading.stream()
                .map(r -> r.term().en() + " (" + Spread.percent(left(r) / all) + ")")
                .collect(Collectors.joining(", "))
            + ".";
  }

  private long left() {
    return lives.stream().mapToLong(life -> life.departures().total()).sum();
  }

  private long left(Reason reason) {
    return Arrays.stream(Circle.values()).mapToLong(circle -> left(reason, circle)).sum();
  }

  private long left(Reason reason, Circle circle) {
    return lives.stream().mapToLong(life -> life.departures().of(reason, circle)).sum();
  }

  private void tellLeaves(Page page) {
    double all = left();
    if (all > 0) {
      List<String> columns = new ArrayList<>(List.of("booked reason"));
      for (Circle circle : Circle.values()) {
        columns.add(circle.term().en() + " (persons a life)");
      }
      columns.add("share of all leaves");
      List<List<String>> rows = new ArrayList<>();
      double shares = 0;
      for (Reason reason : Reason.values()) {
        if (left(reason) > 0 || !reason.binding()) {
          List<String> row = new ArrayList<>(List.of(reason.term().en()));
          for (Circle circle : Circle.values()) {
            row.add(Spread.number("%.1f", left(reason, circle) / (double) lives.size()));
          }
          row.add(Spread.number("%.1f %%", 100 * left(reason) / all));
          rows.add(row);
        }
        shares += left(reason) / all;
      }
      assertEquals(1, shares, ROUNDING, "every leave has its reason");
      page.say(
          "Who left why: the reason that weighed most when the member left, as the model books it;"
              + " it is not what a person would say.");
      page.table(columns, rows);
    }
  }

  private void tellAccounts(Page page) {
    List<List<String>> rows = new ArrayList<>();
    for (Reason reason : lives.get(0).accountsAtPeak().keySet()) {
      rows.add(
          List.of(
              reason.term().en(),
              account(reason, RunSummary::accountsAtPeak),
              account(reason, RunSummary::accountsAtEnd)));
    }
    page.say(
        "Where commitment came from: mean account of a member in [−1, 1], mean over lives that still"
            + " had members that evening.");
    page.table(List.of("reason", "at the peak", "on the last evening"), rows);
  }

  private String account(Reason reason, Function<RunSummary, Map<Reason, Double>> when) {
    double mean =
        Spread.of(lives, life -> when.apply(life).getOrDefault(reason, Double.NaN)).mean();
    return Spread.number("%+.3f", mean);
  }

  private void tellMinutes(Page page) {
    double all = Arrays.stream(Duty.values()).mapToDouble(this::minutes).sum();
    if (all > 0) {
      List<List<String>> rows = new ArrayList<>();
      double shares = 0;
      for (Duty duty : Duty.values()) {
        shares += minutes(duty) / all;
        rows.add(
            List.of(
                duty.term().en(),
                Spread.number("%.0f", minutes(duty) / lives.size()),
                Spread.number("%.1f %%", 100 * minutes(duty) / all)));
      }
      rows.add(List.of("in all", Spread.number("%.0f", all / lives.size()), "100 %"));
      assertEquals(1, shares, ROUNDING, "every minute has its duty");
      page.say("Where operators' minutes went:");
      page.table(List.of("duty", "minutes a life (min)", "share"), rows);
    } else {
      page.say("Operators spent no minute.");
    }
  }

  private double minutes(Duty duty) {
    return lives.stream().mapToDouble(life -> life.minutes().getOrDefault(duty, 0.0)).sum();
  }

  private void tellMoves(Page page) {
    List<String> columns = List.copyOf(lives.get(0).moved().keySet());
    if (columns.isEmpty()) {
      page.say("Flows between circles: no indicator counts them in this version.");
      return;
    }
    page.say("Flows between circles, over a whole life:");
    page.table(
        List.of("flow", "persons a life, median (10–90 %)"),
        columns.stream()
            .map(
                column ->
                    List.of(
                        "`" + column + "`",
                        Spread.of(lives, life -> life.moved().getOrDefault(column, 0.0))
                            .inWords("%.0f")))
            .toList());
  }
}
