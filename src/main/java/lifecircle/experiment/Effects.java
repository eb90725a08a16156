package lifecircle.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lifecircle.observation.Indicator;
import lifecircle.quantity.Text;

/**
 * All outcomes in which an arm is compared with the first: active members in the common year, every
 * measure of a whole run, and every indicator's mean over the weeks with data in both.
 *
 * @param arm whose effects they are
 * @param pairs how many pairs came to their end
 * @param all the effects: {@link CommonYear}, the measures, the indicators
 * @param declared which of them was declared the headline beforehand
 */
public record Effects(Arm arm, int pairs, List<Effect> all, Headline declared) {
  /** Keeps a copy. */
  public Effects {
    all = List.copyOf(all);
  }

  /** One outcome. */
  private record Row(String name, String unit, Text title) {
    Effect plain(PairedEffect paired) {
      return new Effect(name, unit, title, paired, Double.NaN);
    }
  }

  /** The effects in these pairs, with the usual headline. */
  public static Effects of(Pairs pairs) {
    return of(pairs, Headline.USUAL);
  }

  /** The effects in these pairs. */
  public static Effects of(Pairs pairs, Headline declared) {
    Row year = new Row(CommonYear.NAME, CommonYear.UNIT, CommonYear.TITLE);
    List<Effect> plain = new ArrayList<>(List.of(year.plain(CommonYear.effect(pairs))));
    rows().forEach(row -> plain.add(row.plain(pairs.effect(row.name()))));
    int count = pairs.first().count();
    Effects uncorrected = new Effects(pairs.other().arm(), count, plain, declared);
    return new Effects(pairs.other().arm(), count, uncorrected.corrected(), declared);
  }

  private static Stream<Row> rows() {
    return Stream.concat(
        Measures.all().stream().map(m -> new Row(m.name(), m.unit(), m.title())),
        Weekly.indicators().stream().map(Effects::row));
  }

  private static Row row(Indicator indicator) {
    return new Row(indicator.name(), indicator.unit(), indicator.title());
  }

  /** All of them, each but the headline with its p corrected over all but the headline. */
  private List<Effect> corrected() {
    String first = headline().name();
    double[] holm =
        Holm.adjusted(
            all.stream()
                .mapToDouble(
                    effect -> effect.name().equals(first) ? Double.NaN : effect.paired().p())
                .toArray());
    return IntStream.range(0, holm.length).mapToObj(k -> all.get(k).corrected(holm[k])).toList();
  }

  /** The effect on an outcome. */
  public Effect of(String name) {
    return all.stream()
        .filter(effect -> effect.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no measure or indicator " + name));
  }

  /** The one that is reported first, declared before any result is seen. */
  public Effect headline() {
    return of(declared.chosen(this));
  }

  /** Whether an effect is that one. */
  public boolean isHeadline(Effect effect) {
    return effect.name().equals(headline().name());
  }

  /** How many of the others are comparisons: those of at least two pairs. */
  public long compared() {
    return all.stream().filter(effect -> !Double.isNaN(effect.holm())).count();
  }
}
