package lifecircle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lifecircle.community.Reason;
import lifecircle.observation.Chronicle;
import lifecircle.quantity.Language;

/**
 * Where commitment came from: the reasons piled on each other, those that bind upwards and those
 * that repel downwards, and their sum, the mean commitment, as a line among them.
 *
 * <p>Units: commitment in [-1, 1], mean over all members on the last evening of each week.
 */
final class CommitmentFigure {
  /** Below this part of the largest an account cannot be seen in the pile. */
  private static final double SEEN = 0.04;

  private final Backdrop backdrop;
  private final Chronicle chronicle;
  private final Language language;

  private CommitmentFigure(Backdrop backdrop, Chronicle chronicle) {
    this.backdrop = backdrop;
    this.chronicle = chronicle;
    this.language = backdrop.language();
  }

  static SheetFigure of(Backdrop backdrop, Chronicle chronicle) {
    return new CommitmentFigure(backdrop, chronicle).figure();
  }

  private SheetFigure figure() {
    Track mean = weekly(FigurePhrase.COMMITMENT_MEAN.in(language), "commitment_mean");
    List<Track> binding = accounts(true);
    List<Track> repelling = accounts(false);
    double scale =
        Stream.concat(binding.stream(), repelling.stream())
            .mapToDouble(Track::reach)
            .max()
            .orElse(0);
    Stack upwards = new Stack(seen(binding, scale), StageColours.CURVE, StageColours.CURVE_LIGHT);
    Stack downwards = new Stack(seen(repelling, scale), StageColours.WARM, StageColours.WARM_LIGHT);
    List<Drawing> drawings = new ArrayList<>(upwards.slices());
    drawings.addAll(downwards.slices());
    drawings.add(new Drawing.Line(mean, LineStyle.SUM));
    List<Panel.Name> names = new ArrayList<>(upwards.names());
    names.addAll(downwards.names());
    Panel panel =
        Panel.of(
                heading(Stream.concat(binding.stream(), repelling.stream()).toList(), scale),
                Reading.FINE,
                1,
                drawings.toArray(Drawing[]::new))
            .named(names.toArray(Panel.Name[]::new))
            .with(new Panel.Key(mean.name(), LineStyle.SUM));
    return new SideFigure(
            "commitment",
            FigurePhrase.COMMITMENT,
            finding(mean, binding, repelling),
            FigurePhrase.MEMBERS_SAMPLE.in(
                language, Reading.COUNT.words(weekly("", "members").highest())),
            List.of(panel))
        .before(backdrop);
  }

  private static List<Track> seen(List<Track> tracks, double scale) {
    return tracks.stream().filter(track -> track.reach() > SEEN * scale).toList();
  }

  private String heading(List<Track> all, double scale) {
    String shown = FigurePhrase.COMMITMENT_PANEL.in(language);
    List<Track> seen = seen(all, scale);
    List<String> low =
        all.stream().filter(track -> !seen.contains(track)).map(Track::name).toList();
    return low.isEmpty() ? shown : FigurePhrase.NEARLY_NONE.in(language, shown, backdrop.list(low));
  }

  private List<Track> accounts(boolean binding) {
    return Arrays.stream(Reason.values())
        .filter(reason -> reason.hasAccount() && reason.binding() == binding)
        .map(reason -> weekly(reason.term().in(language), "commitment_" + reason.code()))
        .toList();
  }

  private Track weekly(String name, String indicator) {
    return Track.of(
        name, backdrop.time(), chronicle.weeks(), week -> chronicle.atWeekEnd(indicator, week));
  }

  private String finding(Track mean, List<Track> binding, List<Track> repelling) {
    if (mean.last() < 0) {
      return FigurePhrase.NOBODY.in(language);
    }
    Track most =
        Stream.concat(binding.stream(), repelling.stream())
            .max(Comparator.comparingDouble(track -> Math.abs(change(track))))
            .orElseThrow();
    return FigurePhrase.COMMITMENT_FOUND.in(
        language,
        Numerals.signed(mean.at(mean.first()), 2),
        Numerals.signed(mean.at(mean.last()), 2),
        strongest(binding, mean.first()),
        strongest(binding, mean.last()),
        strongest(repelling, mean.last()),
        most.name(),
        Numerals.signed(change(most), 2));
  }

  /** How an account changes from its first to its last evening; 0 where there is no data. */
  private static double change(Track track) {
    return track.last() < 0 ? 0 : track.at(track.last()) - track.at(track.first());
  }

  private static String strongest(List<Track> tracks, int week) {
    return tracks.stream()
        .max(Comparator.comparingDouble(track -> Math.abs(track.at(week))))
        .map(Track::name)
        .orElseThrow();
  }
}
