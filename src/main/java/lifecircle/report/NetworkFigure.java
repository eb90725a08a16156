package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageTable;
import lifecircle.observation.Portrait;
import lifecircle.observation.Portraits;
import lifecircle.quantity.Language;

/**
 * The tie network of a life at chosen days, laid out by circle: who is tied to whom while a
 * community rises and falls.
 */
public final class NetworkFigure {
  /** What its files are called. */
  public static final String NAME = "network";

  private final NetworkEvenings evenings;
  private final List<Portrait> portraits;

  /**
   * The networks of a life, not yet drawn.
   *
   * @param curve the life
   * @param stages its stages
   * @param portraits its networks
   * @param named the days to show; where there are none, the stages choose
   */
  public NetworkFigure(
      ActivityCurve curve, StageTable stages, Portraits portraits, List<Integer> named) {
    this(new NetworkEvenings(curve, stages), portraits, named);
  }

  private NetworkFigure(NetworkEvenings evenings, Portraits portraits, List<Integer> named) {
    this(evenings, evenings.chosen(portraits::nearest, named));
  }

  NetworkFigure(NetworkEvenings evenings, List<Portrait> portraits) {
    this.evenings = evenings;
    this.portraits = List.copyOf(portraits);
  }

  /** The evenings shown, the earliest first. */
  public List<Portrait> portraits() {
    return portraits;
  }

  /** The figure in one language. */
  Figure in(Language language, FigureText text, Lettering lettering) {
    NetworkWords words = new NetworkWords(portraits, evenings, language);
    String title = NetworkWord.TITLE.in(language, text.title());
    Rings rings = Rings.around(portraits);
    return new SheetFigure(
        NAME,
        title,
        words.altText(text.title()),
        language,
        lettering,
        new NetworkSheet(
            portraits,
            RingLayout.of(portraits, rings),
            rings,
            words,
            new Frame(title, words.finding(), caption(language, text))));
  }

  private String caption(Language language, FigureText text) {
    int drawn = portraits.stream().mapToInt(portrait -> portrait.sitters().size()).sum();
    List<String> parts = new ArrayList<>();
    NetworkWord sample = portraits.size() == 1 ? NetworkWord.SAMPLE_OF_ONE : NetworkWord.SAMPLE;
    parts.add(sample.in(language, Numerals.count(drawn), Numerals.count(portraits.size())));
    text.seed().ifPresent(seed -> parts.add(Phrase.SEED.in(language, Long.toString(seed))));
    parts.add(Phrase.SCENARIO.in(language, text.scenario()));
    parts.add(Phrase.VERSION.in(language, text.version()));
    return String.join("  ·  ", parts);
  }
}
