package lifecircle.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import lifecircle.engine.Episode;
import lifecircle.lifecycle.FourWeekMean;
import lifecircle.scenario.Scenario;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whether an interaction buffer turns a steep decline into a plateau (C3): the same lives without
 * it, with it, and with the same hours and money spread evenly over the whole life.
 *
 * <p>The measure was fixed beforehand: the area under the four-week mean of weekly active members
 * in the twelve months after its first fall below 75 % of the peak.
 */
@Tag("long")
class BufferStudyTest {
  private static final Ensemble SEEDS = Ensemble.from(1);
  private static final double FALLEN = 0.75;
  private static final int YEAR_WEEKS = 52;
  private static final int DAYS_PER_WEEK = 7;

  private enum Arm {
    NO_BUFFER("no buffer"),
    BUFFER("buffer"),
    SPREAD_EVENLY("same hours and money spread evenly");

    private final String words;

    Arm(String words) {
      this.words = words;
    }
  }

  /** One life of one arm: its curve, its days with the buffer and its operators' minutes. */
  private record Course(FourWeekMean curve, int buffered, double minutes, double perWatchedDay) {
    static Course of(Lived lived) {
      Identities.check(lived);
      double minutes = Lived.columns("operator_minutes_").stream().mapToDouble(lived::sum).sum();
      return new Course(
          new FourWeekMean(lived.life().curve()),
          lived.life().episodes().stream().mapToInt(Episode::days).sum(),
          minutes,
          minutes / lived.evenings().size());
    }

    OptionalInt fall() {
      return curve.firstBelow(FALLEN);
    }

    /** Member-weeks × 7 in the year from a week on; NaN where the year was not watched. */
    double areaFrom(OptionalInt week) {
      if (week.isEmpty() || week.getAsInt() + YEAR_WEEKS > curve.weeks()) {
        return Double.NaN;
      }
      return DAYS_PER_WEEK
          * IntStream.range(week.getAsInt(), week.getAsInt() + YEAR_WEEKS)
              .mapToDouble(curve::level)
              .sum();
    }
  }

  /** The three arms of one seed. */
  private record Triple(Map<Arm, Course> arms) {
    static Triple of(Scenario scenario, long seed) {
      Lived without = Lived.of(scenario.withoutInterventions(), seed);
      Lived with = Lived.of(scenario, seed);
      List<Episode> episodes = with.life().episodes();
      int first =
          episodes.stream().mapToInt(Episode::firstDay).min().orElse(with.evenings().size());
      assertEquals(
          without.evenings().subList(0, first),
          with.evenings().subList(0, first),
          "nothing differs before the buffer begins");
      Map<String, Double> shares = new LinkedHashMap<>();
      episodes.forEach(
          episode ->
              shares.merge(
                  episode.name(), episode.days() / (double) scenario.durationDays(), Double::sum));
      Map<Arm, Course> arms = new LinkedHashMap<>();
      arms.put(Arm.NO_BUFFER, Course.of(without));
      arms.put(Arm.BUFFER, Course.of(with));
      arms.put(Arm.SPREAD_EVENLY, Course.of(Lived.of(scenario.spreadEvenly(shares), seed)));
      return new Triple(arms);
    }

    Course of(Arm arm) {
      Course course = arms.get(arm);
      if (course == null) {
        throw new IllegalStateException("no arm " + arm);
      }
      return course;
    }

    /** The year begins in all arms where the arm without a buffer fell. */
    double inTheSameYear(Arm arm) {
      return of(arm).areaFrom(of(Arm.NO_BUFFER).fall());
    }

    /** The year begins in each arm where that arm fell from its own peak. */
    double inItsOwnYear(Arm arm) {
      return of(arm).areaFrom(of(arm).fall());
    }
  }

  private interface Area {
    double of(Triple triple, Arm arm);
  }

  @Test
  void theBufferIsHeldAgainstNoneAndAgainstTheSameHoursSpreadEvenly() {
    Scenario scenario = Shipped.scenario("interaction-buffer");
    List<Triple> lives =
        LongStream.range(SEEDS.firstSeed(), SEEDS.firstSeed() + SEEDS.seeds())
            .parallel()
            .mapToObj(seed -> Triple.of(scenario, seed))
            .toList();
    assertEquals(SEEDS.seeds(), lives.size());
    Page page =
        new Page(
            "What an interaction buffer is worth",
            getClass(),
            "scenario `interaction-buffer`, " + SEEDS.inWords() + " in each of three arms");
    page.say(
        "The measure was fixed beforehand: area under the four-week mean of weekly active members"
            + " (person-days) in the twelve months (52 weeks) after the first fall below 75 % of the"
            + " peak. The evenly spread arm moves each value the buffer sets by its change times the"
            + " share of all days on which the buffer ran in the life of the same seed; counts are"
            + " rounded, so that hours are the same only as far as the table of minutes shows.");
    tellSpending(page, lives);
    tellAreas(
        page,
        lives,
        "## The same year in all arms",
        "The year begins in all three arms where the arm without a buffer fell.",
        Triple::inTheSameYear);
    tellAreas(
        page,
        lives,
        "## Each arm's own year (a variant)",
        "The year begins in each arm where that arm fell from its own peak; a buffer that only puts"
            + " off the fall gains nothing here.",
        Triple::inItsOwnYear);
    page.say(
        "One scenario with one set of levers: nothing is shown about other buffers, other"
            + " communities, or other sums of hours.");
    page.write("buffer-study.md");
  }

  private static void tellSpending(Page page, List<Triple> lives) {
    List<List<String>> rows = new ArrayList<>();
    for (Arm arm : Arm.values()) {
      rows.add(
          List.of(
              arm.words,
              of(lives, t -> t.of(arm).buffered()).inWords("%.0f"),
              of(lives, t -> t.of(arm).minutes()).inWords("%.0f"),
              of(lives, t -> t.of(arm).perWatchedDay()).inWords("%.1f"),
              of(lives, t -> t.of(arm).curve().peak()).inWords("%.0f")));
    }
    page.heading("## What was spent");
    page.table(
        List.of(
            "arm",
            "days with the buffer (d)",
            "operators' minutes in all (min)",
            "a day (min/d)",
            "peak (persons/week)"),
        rows);
  }

  private static void tellAreas(
      Page page, List<Triple> lives, String heading, String words, Area area) {
    page.heading(heading);
    List<Triple> complete =
        lives.stream()
            .filter(
                triple ->
                    IntStream.range(0, Arm.values().length)
                        .noneMatch(k -> Double.isNaN(area.of(triple, Arm.values()[k]))))
            .toList();
    page.say(
        words
            + " Seeds whose arms all show the whole year: "
            + complete.size()
            + " of "
            + lives.size()
            + "; the others did not fall or fell in the last year and are left out.");
    List<List<String>> rows = new ArrayList<>();
    for (Arm arm : Arm.values()) {
      rows.add(
          List.of(
              arm.words,
              of(complete, triple -> area.of(triple, arm)).inWords("%.0f"),
              against(complete, area, arm, Arm.NO_BUFFER),
              against(complete, area, arm, Arm.SPREAD_EVENLY)));
    }
    page.table(
        List.of(
            "arm",
            "area (person-days), median (10–90 %)",
            "against no buffer: mean [95 %] (pairs that differ)",
            "against spread evenly: mean [95 %] (pairs that differ)"),
        rows);
  }

  private static String against(List<Triple> lives, Area area, Arm arm, Arm other) {
    return arm == other
        ? "–"
        : new PairedDifference(
                lives.stream()
                    .mapToDouble(triple -> area.of(triple, arm) - area.of(triple, other))
                    .toArray())
            .inWords(0);
  }

  private static Spread of(List<Triple> lives, ToDoubleFunction<Triple> measure) {
    return Spread.of(lives, measure);
  }
}
