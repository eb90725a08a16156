package lifecircle.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import lifecircle.lifecycle.FourWeekMean;
import lifecircle.observation.Evening;
import lifecircle.observation.Survival;

/**
 * The rows of the evidence table that can be measured on one life. Bands are those of the table.
 *
 * <p><em>At height</em> means: from day 84 on, in weeks whose four-week mean of active members is
 * at half of the peak or more. Months are blocks of 30 days.
 */
final class EvidenceRows {
  private static final int MONTH = 30;
  private static final int BEFORE_SILENCE_COUNTS = 84;
  private static final int[] SURVIVAL_DAYS = {1, 3, 7, 14, 30, 60, 90, 180, 365};

  private EvidenceRows() {}

  static List<EvidenceRow> all() {
    List<EvidenceRow> rows = new ArrayList<>();
    ties(rows);
    participation(rows);
    staying(rows);
    volume(rows);
    life(rows);
    return List.copyOf(rows);
  }

  private static void ties(List<EvidenceRow> rows) {
    atHeight(
        rows,
        "E1",
        "distinct partners in 30 d, 99 % quantile",
        Double.NEGATIVE_INFINITY,
        150,
        "partners_30d_q99");
    atHeight(rows, "E1", "distinct partners in 30 d, mean", 3, 11, "partners_30d_mean");
    atHeight(rows, "E3", "contacts with the first 5", 0.40, 0.60, "contacts_top_5_share_30d");
    atHeight(rows, "E3", "contacts with the first 15", 0.60, 0.90, "contacts_top_15_share_30d");
  }

  private static void participation(List<EvidenceRow> rows) {
    atHeight(rows, "E12", "members without a post for 84 d, share", 0.45, 0.90, "silent_share");
    atHeight(
        rows, "E13", "messages by the top 1 %, share", 0.15, 0.75, "top_1pct_message_share_30d");
    atHeight(
        rows, "E14", "messages by the top 10 %, share", 0.6, 0.96, "top_10pct_message_share_30d");
    gini(rows, 5, 17);
    gini(rows, 18, 44);
    gini(rows, 45, 429);
    rows.add(
        new EvidenceRow(
            "E15",
            "share of lives whose Gini rises with the logarithm of monthly posters",
            0.5,
            1,
            "%.2f",
            EvidenceRows::giniRises));
  }

  private static void atHeight(
      List<EvidenceRow> rows, String id, String what, double low, double high, String indicator) {
    String format = high > 1 ? "%.1f" : "%.2f";
    rows.add(
        new EvidenceRow(
            id,
            what + ", at height",
            low,
            high,
            format,
            lived -> {
              FourWeekMean curve = new FourWeekMean(lived.life().curve());
              Predicate<Evening> meant =
                  evening -> evening.day() >= BEFORE_SILENCE_COUNTS && curve.isHigh(evening.day());
              return new Spread(lived.values(indicator, meant)).median();
            }));
  }

  private static void gini(List<EvidenceRow> rows, int fewest, int most) {
    rows.add(
        new EvidenceRow(
            "E15",
            "Gini of messages in months with " + fewest + "–" + most + " posters",
            0.5,
            0.85,
            "%.2f",
            lived ->
                new Spread(
                        lived.values(
                            "gini_30d",
                            evening ->
                                endsMonth(evening)
                                    && evening.value("active_members_30d") >= fewest
                                    && evening.value("active_members_30d") <= most))
                    .median()));
  }

  private static double giniRises(Lived lived) {
    StraightLine line = new StraightLine();
    for (Evening evening : lived.evenings()) {
      double posters = evening.value("active_members_30d");
      if (endsMonth(evening) && posters >= 5) {
        line.add(StrictMath.log(posters), evening.value("gini_30d"));
      }
    }
    return yes(line.slope(), line.slope() > 0);
  }

  private static void staying(List<EvidenceRow> rows) {
    rows.add(
        new EvidenceRow(
            "E18",
            "newcomers who posted and did so on one day only, share",
            0.4,
            0.85,
            "%.2f",
            lived -> lived.life().survival().oneDayShare()));
    rows.add(
        new EvidenceRow(
            "E20",
            "Weibull shape of newcomers' posting lives (line through ln(−ln S) against ln t at 1–365 d)",
            0.2,
            0.5,
            "%.2f",
            lived -> weibullShape(lived.life().survival())));
    survival(rows, 1, 0.38, 0.50);
    survival(rows, 30, 0.24, 0.48);
    survival(rows, 365, 0.11, 0.21);
  }

  private static void survival(List<EvidenceRow> rows, int days, double low, double high) {
    rows.add(
        new EvidenceRow(
            "E21",
            "newcomers still posting after more than " + days + " d, share (Kaplan–Meier)",
            low,
            high,
            "%.2f",
            lived -> lived.life().survival().beyond(days)));
  }

  private static double weibullShape(Survival survival) {
    StraightLine line = new StraightLine();
    for (int days : SURVIVAL_DAYS) {
      double alive = survival.beyond(days);
      if (alive > 0 && alive < 1) {
        line.add(StrictMath.log(days), StrictMath.log(-StrictMath.log(alive)));
      }
    }
    return line.slope();
  }

  private static void volume(List<EvidenceRow> rows) {
    perDay(rows, 15, 30);
    perDay(rows, 60, 120);
    perDay(rows, 120, 250);
    rows.add(
        new EvidenceRow(
            "E23",
            "slope of ln messages/d against ln present, days with 15–150 present",
            0.4,
            0.9,
            "%.2f",
            lived -> volumeSlope(lived, 15, 150)));
    rows.add(
        new EvidenceRow(
            "E23",
            "slope of ln messages/d against ln present, days with more than 250 present",
            Double.NEGATIVE_INFINITY,
            0.3,
            "%.2f",
            lived -> volumeSlope(lived, 251, Integer.MAX_VALUE)));
    rows.add(
        new EvidenceRow(
            "E24",
            "exponent of messages a month against posters a month (months with 5 posters or more)",
            1.1,
            1.5,
            "%.2f",
            EvidenceRows::monthExponent));
  }

  private static void perDay(List<EvidenceRow> rows, int fewest, int most) {
    rows.add(
        new EvidenceRow(
            "E23",
            "messages/d on days with " + fewest + "–" + most + " present, median",
            Double.NaN,
            Double.NaN,
            "%.0f",
            lived ->
                new Spread(
                        lived.values(
                            "messages",
                            evening ->
                                evening.value("present") >= fewest
                                    && evening.value("present") <= most))
                    .median()));
  }

  private static double volumeSlope(Lived lived, int fewest, int most) {
    StraightLine line = new StraightLine();
    for (Evening evening : lived.evenings()) {
      double present = evening.value("present");
      if (present >= fewest && present <= most && evening.value("messages") > 0) {
        line.add(StrictMath.log(present), StrictMath.log(evening.value("messages")));
      }
    }
    return line.points() < MONTH ? Double.NaN : line.slope();
  }

  private static double monthExponent(Lived lived) {
    StraightLine line = new StraightLine();
    double messages = 0;
    for (Evening evening : lived.evenings()) {
      messages += evening.value("messages");
      if (endsMonth(evening)) {
        double posters = evening.value("active_members_30d");
        if (posters >= 5) {
          line.add(StrictMath.log(posters), StrictMath.log(messages));
        }
        messages = 0;
      }
    }
    return line.slope();
  }

  private static void life(List<EvidenceRow> rows) {
    rows.add(
        new EvidenceRow(
            "E29",
            "share of lives whose rise (10 % → peak) takes at most 0.7 of the fall (peak → 50 %)",
            0.6,
            1,
            "%.2f",
            EvidenceRows::risesFasterThanItFalls));
    rows.add(
        new EvidenceRow(
            "E44",
            "share of lives whose cumulative joins before half of the peak are straighter in"
                + " log-log than in log-linear",
            0.5,
            1,
            "%.2f",
            EvidenceRows::growsAsAPower));
  }

  private static double risesFasterThanItFalls(Lived lived) {
    FourWeekMean curve = new FourWeekMean(lived.life().curve());
    OptionalInt half = curve.firstBelow(0.5);
    double rise = curve.peakWeek() - curve.risenTo(0.1);
    double fall = half.orElse(curve.weeks() - 1) - (double) curve.peakWeek();
    boolean faster = rise <= 0.7 * fall;
    // A fall that was not watched to its half can only be longer.
    return half.isEmpty() && !faster ? Double.NaN : yes(curve.peak(), faster);
  }

  private static double growsAsAPower(Lived lived) {
    FourWeekMean curve = new FourWeekMean(lived.life().curve());
    int until = FourWeekMean.endDay(curve.risenTo(0.5));
    StraightLine power = new StraightLine();
    StraightLine exponential = new StraightLine();
    double joins = 0;
    for (Evening evening : lived.evenings().subList(0, Math.min(until, lived.evenings().size()))) {
      joins += Identities.joined(evening);
      if (joins > 0) {
        double day = evening.day() + 1.0;
        power.add(StrictMath.log(day), StrictMath.log(joins));
        exponential.add(day, StrictMath.log(joins));
      }
    }
    return until < 2 * MONTH
        ? Double.NaN
        : yes(power.straightness(), power.straightness() > exponential.straightness());
  }

  private static boolean endsMonth(Evening evening) {
    return evening.day() % MONTH == MONTH - 1;
  }

  /** 1 for yes, 0 for no, and no data where what it rests on is none. */
  private static double yes(double ground, boolean answer) {
    return Double.isNaN(ground) ? Double.NaN : answer ? 1 : 0;
  }
}
