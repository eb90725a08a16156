package lifecircle.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import lifecircle.experiment.Band;
import lifecircle.quantity.Language;

/**
 * How a number scatters over runs, as it is drawn: the middle 80 % of the runs as a pale band, on
 * it the mean as a line in a darker band, its 95 % interval.
 *
 * @param name what the number is
 * @param band its weeks
 * @param time the axis of time
 */
record Spread(String name, Band band, TimeScale time) {
  /** What the tones mean; of one run there is but the line. */
  static Legend legend(int runs, Language language) {
    Swatch line = new Swatch.Stroke(EnsemblePhrase.MEAN.in(language), LineStyle.MAIN);
    if (runs < 2) {
      return new Legend(List.of(line));
    }
    return new Legend(
        List.of(
            line,
            new Swatch.Tone(EnsemblePhrase.MEAN_INTERVAL.in(language), StageColours.INTERVAL, ""),
            new Swatch.Tone(EnsemblePhrase.MIDDLE.in(language), StageColours.MIDDLE, "")));
  }

  /** Band, interval and line; of one run only the line. */
  Drawing[] drawings(Language language) {
    String line = EnsemblePhrase.MEAN.in(language);
    List<Drawing> drawings = new ArrayList<>();
    drawings.addAll(
        band(
            EnsemblePhrase.MIDDLE.in(language),
            Band.Week::q10,
            Band.Week::q90,
            StageColours.MIDDLE));
    drawings.addAll(
        band(
            EnsemblePhrase.MEAN_INTERVAL.in(language),
            Band.Week::low,
            Band.Week::high,
            StageColours.INTERVAL));
    drawings.add(new Drawing.Line(track(line, Band.Week::mean), LineStyle.MAIN));
    return drawings.toArray(Drawing[]::new);
  }

  /** All between two of the numbers, named for whoever reads its values; nothing of one run. */
  List<Drawing> band(
      String what, ToDoubleFunction<Band.Week> low, ToDoubleFunction<Band.Week> high, Color tone) {
    if (track(Band.Week::low).first() < 0) {
      return List.of();
    }
    return List.of(new Drawing.Band(track(what, low), track(what, high), tone));
  }

  /** The mean. */
  Track mean() {
    return track(Band.Week::mean);
  }

  /** One of the numbers of each week. */
  Track track(ToDoubleFunction<Band.Week> number) {
    return track(name, number);
  }

  /** One of the numbers of each week under a name of its own. */
  Track track(String called, ToDoubleFunction<Band.Week> number) {
    List<Band.Week> weeks = band.weeks();
    return Track.of(called, time, weeks.size(), week -> number.applyAsDouble(weeks.get(week)));
  }

  /** It in a sentence. */
  String words(Reading reading, Language language) {
    Track line = mean();
    int most = line.strongest();
    if (most < 0) {
      return FigurePhrase.ALT_NONE.in(language, name);
    }
    Band.Week week = band.weeks().get(most);
    String mean =
        Double.isNaN(week.low())
            ? ""
            : EnsemblePhrase.ALT_INTERVAL.in(
                language, reading.words(week.low()), reading.words(week.high()));
    return EnsemblePhrase.ALT_BAND.in(
        language,
        name,
        reading.words(line.at(line.first())),
        reading.words(line.at(most)),
        time.from(most, language),
        reading.words(line.at(line.last())),
        reading.words(week.q10()),
        reading.words(week.q90()),
        mean);
  }
}
