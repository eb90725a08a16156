package lifecircle.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lifecircle.observation.Indicator;

/**
 * The outcome that a comparison is about, declared before any run and kept in the manifest: the
 * first sentence reports it, and its p is not corrected for the other rows. If several are named,
 * the first that at least half of the pairs have data for; that looks at which data there are and
 * never at a difference.
 *
 * @param names one or more outcomes in the order in which they are asked
 */
public record Headline(List<String> names) {
  /**
   * Where nobody declares another: the year after the first scenario falls, or the whole run where
   * that year is not in the record.
   */
  public static final Headline USUAL = new Headline(List.of(CommonYear.NAME, "active_members_7d"));

  /** Keeps a copy; refuses none, and what is no outcome. */
  public Headline {
    names = List.copyOf(names);
    if (names.isEmpty() || !outcomes().containsAll(names)) {
      throw new IllegalArgumentException("no outcome " + names);
    }
  }

  /** The one outcome that was declared, {@link #USUAL} if none was. */
  public static Headline of(Optional<String> declared) {
    return declared.map(name -> new Headline(List.of(name))).orElse(USUAL);
  }

  /** Whether nobody declared another. */
  public boolean isUsual() {
    return equals(USUAL);
  }

  /** Every outcome that a comparison may be about. */
  public static List<String> outcomes() {
    List<String> names = new ArrayList<>(List.of(CommonYear.NAME));
    Measures.all().stream().map(Measure::name).forEach(names::add);
    Weekly.indicators().stream().map(Indicator::name).forEach(names::add);
    return names;
  }

  /** The outcome of these pairs. */
  String chosen(Effects effects) {
    return names.stream()
        .filter(name -> effects.pairs() > 0)
        .filter(name -> 2 * effects.of(name).paired().pairs() >= effects.pairs())
        .findFirst()
        .orElse(names.get(names.size() - 1));
  }
}
