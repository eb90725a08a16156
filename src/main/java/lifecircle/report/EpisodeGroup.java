package lifecircle.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lifecircle.engine.Episode;

/**
 * All times during which one intervention was running. What comes back often is named once, with
 * how often; a reader of 52 rows or lines sees nothing.
 *
 * <p>Assumption: up to six times each is shown for itself.
 *
 * @param name the name or title of the intervention
 * @param episodes its times, the first first
 */
record EpisodeGroup(String name, List<Episode> episodes) {
  private static final int FEW = 6;

  /** Keeps a copy; refuses a group of nothing. */
  EpisodeGroup {
    episodes = List.copyOf(episodes);
    if (episodes.isEmpty()) {
      throw new IllegalArgumentException(name + ": no episode");
    }
  }

  /** The interventions in the order in which they first began. */
  static List<EpisodeGroup> of(List<Episode> episodes) {
    Map<String, List<Episode>> byName = new LinkedHashMap<>();
    for (Episode episode : episodes) {
      byName.computeIfAbsent(episode.name(), name -> new ArrayList<>()).add(episode);
    }
    return byName.entrySet().stream()
        .map(group -> new EpisodeGroup(group.getKey(), group.getValue()))
        .toList();
  }

  /** In the order of beginnings: every time for itself, but all times of what came back often. */
  static List<EpisodeGroup> inOrder(List<Episode> episodes) {
    Map<String, EpisodeGroup> often =
        of(episodes).stream()
            .filter(EpisodeGroup::isMany)
            .collect(Collectors.toMap(EpisodeGroup::name, group -> group));
    return episodes.stream()
        .map(
            episode ->
                often.getOrDefault(
                    episode.name(), new EpisodeGroup(episode.name(), List.of(episode))))
        .distinct()
        .toList();
  }

  /** Whether they are too many to be shown one by one. */
  boolean isMany() {
    return episodes.size() > FEW;
  }

  /** The first day of the first time. */
  int firstDay() {
    return episodes.get(0).firstDay();
  }

  /** The last day of the last time. */
  int lastDay() {
    return episodes.get(episodes.size() - 1).lastDay();
  }

  /** On how many days it was running. */
  int days() {
    return episodes.stream().mapToInt(Episode::days).sum();
  }
}
