package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lifecircle.quantity.Language;

/** A figure of several panels in words, for whoever cannot see it. */
final class PanelsInWords {
  private final Backdrop backdrop;
  private final Language language;

  private PanelsInWords(Backdrop backdrop) {
    this.backdrop = backdrop;
    this.language = backdrop.language();
  }

  /** What is drawn, what is found in it, every track with its numbers, the interventions. */
  static String of(Backdrop backdrop, String title, String finding, List<Panel> panels) {
    PanelsInWords words = new PanelsInWords(backdrop);
    List<String> sentences = new ArrayList<>();
    String length = backdrop.time().length(backdrop.curve().periods(), words.language);
    sentences.add(FigurePhrase.ALT_CHART.in(words.language, title, length));
    sentences.add(finding);
    for (Panel panel : panels) {
      for (Drawing drawing : panel.drawings()) {
        drawing.tracks().forEach(track -> sentences.add(words.of(panel, drawing, track)));
      }
    }
    sentences.addAll(interventions(backdrop));
    return String.join(words.language == Language.EN ? " " : "", sentences);
  }

  /** When interventions were running, in one sentence, none where there were none. */
  static List<String> interventions(Backdrop backdrop) {
    String episodes =
        EpisodeGroup.inOrder(backdrop.episodes()).stream()
            .map(group -> times(group, backdrop.language()))
            .collect(Collectors.joining(Phrase.LIST_SEMICOLON.in(backdrop.language())));
    return episodes.isEmpty()
        ? List.of()
        : List.of(FigurePhrase.ALT_EPISODES.in(backdrop.language(), episodes));
  }

  private static String times(EpisodeGroup group, Language language) {
    FigurePhrase when = group.isMany() ? FigurePhrase.ALT_OFTEN : FigurePhrase.ALT_EPISODE;
    return when.in(
        language,
        group.name(),
        Numerals.count(group.firstDay()),
        Numerals.count(group.lastDay()),
        Numerals.count(group.episodes().size()));
  }

  private String of(Panel panel, Drawing drawing, Track track) {
    int most = track.strongest();
    if (most < 0) {
      return FigurePhrase.ALT_NONE.in(language, track.name());
    }
    Reading reading = panel.reading();
    String highest = reading.words(track.at(most));
    if (drawing instanceof Drawing.Bars) {
      String total = reading.words(track.total());
      return FigurePhrase.ALT_FLOW.in(language, track.name(), total, highest, backdrop.when(most));
    }
    FigurePhrase stock = track.at(most) < 0 ? FigurePhrase.ALT_BELOW : FigurePhrase.ALT_STOCK;
    return stock.in(
        language,
        track.name(),
        reading.words(track.at(track.first())),
        highest,
        backdrop.when(most),
        reading.words(track.at(track.last())));
  }
}
