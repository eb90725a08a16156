package lifecircle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lifecircle.community.Circle;
import lifecircle.experiment.Band;
import lifecircle.quantity.Language;

/**
 * What goes on inside many runs: members by circle, ties, commitment, silence and the energy of the
 * operators, each as it scatters over the runs.
 */
final class EnsembleOverview {
  private static final int HEIGHT = 1700;
  private static final double BELOW = 0.85;
  private static final double BOTH_SIDES = 1.8;

  private final ManyLives lives;
  private final Language language;

  private record Chart(Spread spread, Reading reading) {}

  private EnsembleOverview(ManyLives lives) {
    this.lives = lives;
    this.language = lives.language();
  }

  static SheetFigure of(ManyLives lives) {
    return new EnsembleOverview(lives).figure();
  }

  private SheetFigure figure() {
    List<Chart> charts = new ArrayList<>(Arrays.stream(Circle.values()).map(this::circle).toList());
    charts.add(chart(EnsemblePhrase.TIES_PANEL, "ties_per_member_mean", Reading.MEAN));
    charts.add(chart(EnsemblePhrase.COMMITMENT_PANEL, "commitment_mean", Reading.FINE));
    charts.add(chart(EnsemblePhrase.SILENT_PANEL, "silent_share", Reading.SHARE));
    charts.add(chart(EnsemblePhrase.ENERGY_PANEL, "operator_energy_mean", Reading.SHARE));
    Frame frame = lives.frame(EnsemblePhrase.OVERVIEW, finding());
    Stream<String> words =
        charts.stream().map(chart -> chart.spread().words(chart.reading(), language));
    return lives.figure(
        "ensemble_overview",
        frame,
        lives.join(
            Stream.concat(Stream.of(lives.altHead(frame.title()), frame.finding()), words)
                .toList()),
        new TimeSheet(lives.backdrop(), frame, panels(charts), HEIGHT));
  }

  private List<Panel> panels(List<Chart> charts) {
    List<Panel> panels = new ArrayList<>();
    for (Chart chart : charts) {
      Panel panel = lives.panel(chart.spread(), chart.reading(), share(chart));
      Panel scaled = scaled(panel);
      panels.add(
          panels.isEmpty()
              ? scaled.explained(Spread.legend(lives.runs().count(), language))
              : scaled);
    }
    return panels;
  }

  /** What lies on both sides of zero needs the room of two. */
  private static double share(Chart chart) {
    return chart.reading() == Reading.FINE ? BOTH_SIDES : 1;
  }

  /** Shares from none to all; what lies below zero with a mark there, too. */
  private static Panel scaled(Panel panel) {
    return switch (panel.reading()) {
      case SHARE -> panel.between(0, 1);
      case FINE ->
          panel.from() < 0
              ? panel.between(Math.min(panel.from(), -BELOW * panel.to()), panel.to())
              : panel;
      default -> panel.between(0, panel.to());
    };
  }

  private Chart circle(Circle circle) {
    String name = EnsemblePhrase.MEMBERS_PANEL.in(language, circle.term().in(language));
    return new Chart(lives.spread(name, "members_" + circle.code()), Reading.COUNT);
  }

  private Chart chart(EnsemblePhrase name, String indicator, Reading reading) {
    return new Chart(lives.spread(name.in(language), indicator), reading);
  }

  private String finding() {
    Track members = lives.spread("", "members").mean();
    if (members.highest() == 0) {
      return FigurePhrase.NOBODY.in(language);
    }
    return EnsemblePhrase.OVERVIEW_FOUND.in(
        language,
        Reading.COUNT.words(members.highest()),
        lives.time().from(members.strongest(), language),
        last("ties_per_member_mean", Reading.MEAN),
        last("commitment_mean", Reading.FINE),
        last("silent_share", Reading.SHARE));
  }

  private String last(String indicator, Reading reading) {
    List<Band.Week> weeks = lives.spread("", indicator).band().weeks();
    String words = reading.words(weeks.get(weeks.size() - 1).mean());
    return words.isEmpty() ? Phrase.NO_DATA.in(language) : words;
  }
}
