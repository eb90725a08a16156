package lifecircle.experiment;

import java.util.ArrayList;
import java.util.List;
import lifecircle.observation.Indicator;
import lifecircle.quantity.Text;

/**
 * All that an arm does, held against the first: the measure of a buffer, every measure of a whole
 * life, and every indicator's mean over the weeks with data in both.
 *
 * @param arm whose effects they are
 * @param pairs how many pairs were lived to their end
 * @param all the effects: {@link CommonYear}, the measures, the indicators
 */
public record Effects(Arm arm, int pairs, List<Effect> all) {
  private static final String WHOLE_LIFE = "active_members_7d";

  /** Keeps a copy. */
  public Effects {
    all = List.copyOf(all);
  }

  /** One number of a life that is compared. */
  private record Row(String name, String unit, Text title) {}

  /** The effects in these pairs. */
  public static Effects of(Pairs pairs) {
    List<Row> rows = new ArrayList<>();
    Measures.all().forEach(m -> rows.add(new Row(m.name(), m.unit(), m.title())));
    for (Indicator indicator : Weekly.indicators()) {
      rows.add(new Row(indicator.name(), indicator.unit(), indicator.title()));
    }
    List<PairedEffect> paired = new ArrayList<>(List.of(CommonYear.effect(pairs)));
    for (Row row : rows) {
      paired.add(pairs.effect(row.name()));
    }
    rows.add(0, new Row(CommonYear.NAME, CommonYear.UNIT, CommonYear.TITLE));
    double[] holm = Holm.adjusted(paired.stream().mapToDouble(PairedEffect::p).toArray());
    List<Effect> all = new ArrayList<>();
    for (int k = 0; k < holm.length; k++) {
      Row row = rows.get(k);
      all.add(new Effect(row.name(), row.unit(), row.title(), paired.get(k), holm[k]));
    }
    return new Effects(pairs.other().arm(), pairs.first().count(), all);
  }

  /** The effect on a measure or an indicator. */
  public Effect of(String name) {
    return all.stream()
        .filter(effect -> effect.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no measure or indicator " + name));
  }

  /**
   * The one that is told first, chosen before any result is seen: the measure of a buffer where at
   * least half of the pairs have it, else weekly active members over the whole life.
   */
  public Effect headline() {
    Effect year = of(CommonYear.NAME);
    return pairs > 0 && 2 * year.paired().pairs() >= pairs ? year : of(WHOLE_LIFE);
  }

  /** How many of them are comparisons: those of at least two pairs. */
  public long compared() {
    return all.stream().filter(effect -> !Double.isNaN(effect.holm())).count();
  }
}
