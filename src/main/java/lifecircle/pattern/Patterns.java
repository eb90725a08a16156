package lifecircle.pattern;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lifecircle.observation.EventList;

/** All patterns in the order of their names. */
public final class Patterns {
  private static final List<Pattern> ALL =
      Stream.of(
              TiePatterns.all(),
              ParticipationPatterns.all(),
              NewcomerPatterns.all(),
              VolumePatterns.all(),
              GroupLifePatterns.all())
          .flatMap(List::stream)
          .sorted(Comparator.comparingInt(pattern -> Integer.parseInt(pattern.id().substring(1))))
          .toList();

  private Patterns() {}

  /** The patterns. */
  public static List<Pattern> all() {
    return ALL;
  }

  /** All that is kept of one record. */
  public static Map<Observation, double[]> observe(EventList events) {
    History history = new History(events);
    Map<Observation, double[]> seen = new EnumMap<>(Observation.class);
    for (Observation observation : Observation.values()) {
      seen.put(observation, observation.of(history));
    }
    return seen;
  }

  /** What a record does not show. */
  public static Set<Need> unmet(EventList events) {
    History history = new History(events);
    Set<Need> unmet = EnumSet.noneOf(Need.class);
    Arrays.stream(Need.values()).filter(need -> !need.isMet(history)).forEach(unmet::add);
    return unmet;
  }

  /** What many records say of each pattern. */
  public static List<PatternFinding> judge(Cases cases, Set<Need> unmet) {
    return ALL.stream().map(pattern -> pattern.judge(cases, unmet)).toList();
  }
}
