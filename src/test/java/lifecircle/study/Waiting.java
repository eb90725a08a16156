package lifecircle.study;

import java.util.List;
import lifecircle.lifecycle.Lifetime;

/**
 * How long it took, over several lives of which some were not watched to the end.
 *
 * <p>Units: days. Source: Kaplan and Meier 1958.
 */
record Waiting(List<Lifetime> times) {
  /**
   * The median with the number of censored lives; where it was not reached, "more than" watched.
   */
  String inWords() {
    long censored = times.stream().filter(Lifetime::censored).count();
    int longest = times.stream().mapToInt(Lifetime::days).max().orElse(0);
    int median = median();
    String days = median < 0 ? "> " + longest : Integer.toString(median);
    return days + " (" + censored + " censored)";
  }

  /** The first day on which half or fewer are still waiting; −1 where that was not seen. */
  int median() {
    double waiting = 1;
    for (int day : times.stream().mapToInt(Lifetime::days).distinct().sorted().toArray()) {
      long atRisk = times.stream().filter(time -> time.days() >= day).count();
      long over = times.stream().filter(time -> time.days() == day && !time.censored()).count();
      waiting *= 1 - over / (double) atRisk;
      if (waiting <= 0.5) {
        return day;
      }
    }
    return -1;
  }
}
