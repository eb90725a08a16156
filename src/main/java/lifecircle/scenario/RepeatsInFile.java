package lifecircle.scenario;

import java.util.List;
import java.util.Optional;

/**
 * Whether the words go together with which an intervention of a scenario file comes back.
 *
 * @param keys the keys of the intervention
 * @param complaints where what is wrong is told
 */
record RepeatsInFile(Entries keys, Complaints complaints) {
  private boolean has(String key) {
    return keys.get(key).isPresent();
  }

  /** Complains about {@code every} and {@code until} where no day is there to come back to. */
  void refuseVainEvery() {
    if (has("when") && !has("at")) {
      List.of("every", "until").forEach(this::refuseBesideWhen);
    } else if (!has("every") && has("until")) {
      complaints.add(
          place("until"),
          "'until' is given without 'every'",
          "'for' with the days it lasts, or 'every: 7 d' beside it");
    }
  }

  private void refuseBesideWhen(String key) {
    if (has(key)) {
      complaints.add(
          place(key),
          "'" + key + "' stands beside 'when'",
          "'at' in place of 'when', or no '"
              + key
              + "': with 'when' it comes back whenever the indicator says so");
    }
  }

  /** Complains about a number of times that can never be reached, or that ends what has an end. */
  void refuseVainTimes(int times) {
    if (has("every") && has("until")) {
      complaints.add(
          place("times"),
          "both 'times' and 'until' end what comes back",
          "one of 'times' and 'until'");
    } else if (has("at") && !has("every") && times > 1) {
      complaints.add(
          place("times"),
          "times is " + times + " for an intervention with 'at'",
          "no 'times', for a day comes only once, or 'every: 7 d' beside it");
    } else if (!has("every") && !has("for")) {
      complaints.add(
          place("times"),
          "times is given without 'for', but what runs to the end begins only once",
          "'for: 30 d' beside it, or no 'times'");
    }
  }

  /**
   * Complains where the calendar begins it again before it has ended.
   *
   * @param lasts how many days it lasts, where that could be read
   * @return whether there was anything to complain about
   */
  boolean refuseOverlap(Trigger trigger, Optional<Integer> lasts) {
    if (!(trigger instanceof CalendarTrigger planned) || planned.shortestGapDays().isEmpty()) {
      return false;
    }
    int gap = planned.shortestGapDays().getAsInt();
    if (!has("for")) {
      complaints.add(
          place(has("every") ? "every" : "at"),
          "it comes back without 'for', but what runs to the end begins only once",
          "'for: " + gap + " d' beside it, or fewer days");
      return true;
    }
    if (lasts.orElse(gap) > gap) {
      complaints.add(
          keys.get("for").orElseThrow().valuePlace(),
          "for is " + lasts.orElse(gap) + " d, but it begins again after " + gap + " d",
          "at most " + gap + " d, so that it has ended when it begins again");
    }
    return lasts.orElse(gap + 1) > gap;
  }

  private Place place(String key) {
    return keys.get(key).orElseThrow().place();
  }
}
