package lifecircle.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lifecircle.community.Reason;
import lifecircle.observation.Chronicle;
import lifecircle.quantity.Language;

/**
 * Where commitment came from: its mean, and under it the reasons of which it is the sum, those that
 * bind upwards and those that repel downwards, all on one scale.
 *
 * <p>Units: commitment in [-1, 1], mean over all members on the last evening of each week.
 */
final class CommitmentFigure {
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
    List<Panel> panels = new ArrayList<>();
    Panel sum =
        Panel.of(
            FigurePhrase.COMMITMENT_PANEL.in(language),
            Reading.FINE,
            2.2,
            new Drawing.Line(mean, LineStyle.MAIN));
    panels.add(mean.last() < 0 ? sum : sum.named(end(mean)));
    panels.addAll(rows(FigurePhrase.BINDS, StageColours.CURVE, binding, scale));
    panels.addAll(rows(FigurePhrase.REPELS, StageColours.WARM, repelling, scale));
    return new SideFigure(
            "commitment",
            FigurePhrase.COMMITMENT,
            finding(mean, binding, repelling),
            FigurePhrase.MEMBERS_SAMPLE.in(
                language, Reading.COUNT.words(weekly("", "members").highest())),
            panels)
        .before(backdrop);
  }

  private List<Panel> rows(FigurePhrase heading, Color tone, List<Track> tracks, double scale) {
    return new Rows(heading.in(language), Reading.FINE, tone, tracks.size())
        .areas(tracks, scale, backdrop);
  }

  private Panel.Name end(Track mean) {
    double last = mean.at(mean.last());
    return new Panel.Name(mean.name(), last, Optional.of(LineStyle.MAIN));
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
    return FigurePhrase.COMMITMENT_FOUND.in(
        language,
        Numerals.signed(mean.at(mean.first()), 2),
        Numerals.signed(mean.at(mean.last()), 2),
        strongest(binding, mean.first()),
        strongest(binding, mean.last()),
        strongest(repelling, mean.last()));
  }

  private static String strongest(List<Track> tracks, int week) {
    return tracks.stream()
        .max(Comparator.comparingDouble(track -> Math.abs(track.at(week))))
        .map(Track::name)
        .orElseThrow();
  }
}
