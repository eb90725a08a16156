package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.Distance;
import lifecircle.lifecycle.Foretelling;
import lifecircle.lifecycle.Overlay;
import lifecircle.lifecycle.PairedCounts;
import lifecircle.quantity.Language;

/**
 * A real curve laid over the simulated one: active members above, messages below, both counted in
 * the periods of the real one. Shown is the time that both have, with a little air, and with a gap
 * in the real line wherever nobody counted; the simulated life is shown whole where there is no
 * such time.
 *
 * <p>Units: days since founding; distinct posters and messages a period.
 */
final class ObservedFigure {
  private static final int HEIGHT = 1200;
  private static final double AIR = 0.02;

  private final Backdrop backdrop;
  private final Overlay overlay;
  private final Language language;
  private final TimeScale observedTime;

  private ObservedFigure(Backdrop backdrop, Overlay overlay) {
    this.backdrop = shown(backdrop, overlay);
    this.overlay = overlay;
    this.language = backdrop.language();
    this.observedTime = new TimeScale(ActivityCurve.of(overlay.series()));
  }

  static SheetFigure of(Backdrop backdrop, Overlay overlay) {
    return new ObservedFigure(backdrop, overlay).figure();
  }

  private static Backdrop shown(Backdrop backdrop, Overlay overlay) {
    int first = overlay.beginsDay();
    int end = overlay.firstDay(overlay.sharedPeriods());
    if (overlay.sharedPeriods() == 0) {
      return backdrop.between(0, overlay.days());
    }
    double air = Math.max(overlay.firstDay(1) - first, AIR * (end - first));
    return backdrop.between(Math.max(0, first - air), Math.min(overlay.days(), end + air));
  }

  private SheetFigure figure() {
    String title =
        OverlayPhrase.TITLE.in(language, backdrop.text().title(), overlay.series().name());
    PairedCounts members = overlay.activeMembers();
    PairedCounts messages = overlay.messages();
    List<Panel> panels = new ArrayList<>();
    panels.add(
        panel(Phrase.ACTIVE_AXIS, 3, members.observed()::get, overlay::simulatedActiveMembers)
            .with(
                new Panel.Key(OverlayPhrase.OBSERVED.in(language), LineStyle.OBSERVED),
                new Panel.Key(OverlayPhrase.SIMULATED.in(language), LineStyle.MAIN)));
    if (overlay.series().hasMessages()) {
      panels.add(
          panel(Phrase.MESSAGES_AXIS, 2, messages.observed()::get, overlay::simulatedMessages));
    }
    String finding = finding(members, messages);
    Frame frame =
        new Frame(title, finding, backdrop.text().caption(backdrop.curve(), language, sample()));
    return new SheetFigure(
        "observed",
        title,
        new OverlayInWords(overlay, observedTime, language).of(title, finding),
        language,
        backdrop.lettering(),
        new TimeSheet(backdrop, frame, panels, HEIGHT + Overhead.height(backdrop)));
  }

  private Panel panel(
      Phrase heading, double share, IntToDoubleFunction observed, IntToDoubleFunction simulated) {
    return Panel.of(
        heading.in(language, observedTime.each(language)),
        Reading.COUNT,
        share,
        new Drawing.Line(
            track(OverlayPhrase.SIMULATED, firstShown(), endShown(), simulated), LineStyle.MAIN),
        new Drawing.Line(
            track(
                OverlayPhrase.OBSERVED,
                0,
                overlay.sharedPeriods(),
                t -> overlay.series().isCounted(t) ? observed.applyAsDouble(t) : Double.NaN),
            LineStyle.OBSERVED));
  }

  private int firstShown() {
    return IntStream.range(overlay.firstPeriod(), overlay.endPeriod())
        .filter(period -> overlay.firstDay(period) >= backdrop.time().from())
        .findFirst()
        .orElse(overlay.firstPeriod());
  }

  private int endShown() {
    return IntStream.range(firstShown(), overlay.endPeriod())
        .filter(period -> overlay.firstDay(period + 1) > backdrop.time().end())
        .findFirst()
        .orElse(overlay.endPeriod());
  }

  private Track track(OverlayPhrase name, int first, int end, IntToDoubleFunction value) {
    return new Track(
        name.in(language),
        IntStream.range(first, end)
            .mapToObj(
                period ->
                    new Track.Step(
                        overlay.firstDay(period),
                        overlay.firstDay(period + 1),
                        value.applyAsDouble(period)))
            .toList());
  }

  private String finding(PairedCounts members, PairedCounts messages) {
    if (overlay.comparedPeriods() == 0) {
      return OverlayPhrase.NOTHING_COMPARED.in(language);
    }
    OverlayPhrase distances =
        overlay.series().hasMessages() ? OverlayPhrase.DISTANCES : OverlayPhrase.DISTANCES_MEMBERS;
    String found =
        distances.in(
            language,
            root(Foretelling.SIMULATED, members),
            root(Foretelling.OWN_MEAN, members),
            root(Foretelling.LAST_VALUE, members),
            root(Foretelling.SIMULATED, messages),
            root(Foretelling.OWN_MEAN, messages),
            root(Foretelling.LAST_VALUE, messages));
    return backdrop.spans().isEmpty() ? found : found + OverlayPhrase.BANDS.in(language);
  }

  private String root(Foretelling way, PairedCounts counts) {
    return OverlayText.number(Distance.of(way, counts).rootError(), language);
  }

  private String sample() {
    return OverlayPhrase.SAMPLE.in(
        language,
        observedTime.length(overlay.comparedPeriods(), language),
        overlay.series().name());
  }
}
