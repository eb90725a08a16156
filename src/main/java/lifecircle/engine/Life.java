package lifecircle.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageContext;
import lifecircle.lifecycle.StageFinder;
import lifecircle.lifecycle.StageTable;
import lifecircle.observation.Chronicle;
import lifecircle.observation.Departures;
import lifecircle.observation.Portraits;
import lifecircle.observation.Survival;

/**
 * What is known of a community after its last evening.
 *
 * @param curve distinct posters and messages week by week
 * @param stageCurve those counted for the stages, as the scenario asks, and messages week by week
 * @param chronicle all its evenings
 * @param departures who left why
 * @param survival how long newcomers kept posting
 * @param episodes which interventions were running when, in the order in which they began
 * @param context what is known beside the curve, for naming its stages
 * @param portraits the tie network week by week and on the days the scenario names
 */
public record Life(
    ActivityCurve curve,
    ActivityCurve stageCurve,
    Chronicle chronicle,
    Departures departures,
    Survival survival,
    List<Episode> episodes,
    StageContext context,
    Portraits portraits) {
  /** Keeps a copy. */
  public Life {
    episodes = List.copyOf(episodes);
  }

  /** The stages of its curve. */
  public StageTable stages() {
    return new StageFinder().find(stageCurve, context);
  }

  /** The same life, its interventions called otherwise. */
  public Life calling(UnaryOperator<String> interventions) {
    List<Episode> renamed =
        episodes.stream()
            .map(
                episode ->
                    new Episode(
                        interventions.apply(episode.name()), episode.firstDay(), episode.lastDay()))
            .toList();
    return new Life(
        curve, stageCurve, chronicle, departures, survival, renamed, context, portraits);
  }

  /**
   * For each intervention that ever began, the share of all days on which it was running.
   *
   * @param durationDays how many days the life lasted
   */
  public Map<String, Double> activeShareByName(int durationDays) {
    Map<String, Double> shares = new HashMap<>();
    for (Episode episode : episodes) {
      shares.merge(episode.name(), episode.days() / (double) durationDays, Double::sum);
    }
    return shares;
  }
}
