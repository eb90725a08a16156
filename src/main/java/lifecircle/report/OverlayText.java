package lifecircle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.Distance;
import lifecircle.lifecycle.Foretelling;
import lifecircle.lifecycle.Overlay;
import lifecircle.lifecycle.PairedCounts;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/**
 * How near a simulated life came to an observed one, as a table for people: the simulated life in
 * the first row, yardsticks below it, and what all that does not prove.
 *
 * <p>Units: as in {@link Distance}; two decimals.
 */
public final class OverlayText {
  private static final int DECIMALS = 2;

  private final Overlay overlay;
  private final Language language;
  private final TextTable table;

  /** The table of one overlay, in a language. */
  public OverlayText(Overlay overlay, Language language) {
    this.overlay = overlay;
    this.language = language;
    PairedCounts members = overlay.activeMembers();
    PairedCounts messages = overlay.messages();
    this.table =
        new TextTable(
            List.of(
                OverlayPhrase.FORETOLD_BY.in(language),
                OverlayPhrase.PERIODS.in(language),
                OverlayPhrase.MEMBERS_ROOT.in(language),
                OverlayPhrase.MEMBERS_SCALED.in(language),
                OverlayPhrase.MESSAGES_ROOT.in(language),
                OverlayPhrase.MESSAGES_SCALED.in(language)),
            List.of(false, true, true, true, true, true),
            Arrays.stream(Foretelling.values())
                .map(way -> row(way, Distance.of(way, members), Distance.of(way, messages)))
                .toList());
  }

  /** For a terminal, heading included. */
  public String terminal() {
    List<String> lines = new ArrayList<>(List.of(heading(), compared()));
    if (overlay.comparedPeriods() > 0) {
      lines.addAll(List.of("", table.terminal(), OverlayPhrase.MEANING.in(language)));
      lines.addAll(List.of(OverlayPhrase.YARDSTICKS.in(language), caveat().in(language)));
    }
    return String.join("\n", lines) + "\n";
  }

  /** For a Markdown page, without the heading and the caveat. */
  public String markdown() {
    List<String> blocks = new ArrayList<>(List.of(TextTable.safe(compared())));
    if (overlay.comparedPeriods() > 0) {
      blocks.add(table.markdown().stripTrailing());
      blocks.add(TextTable.safe(OverlayPhrase.MEANING.in(language)));
      blocks.add(TextTable.safe(OverlayPhrase.YARDSTICKS.in(language)));
    }
    return String.join("\n\n", blocks) + "\n";
  }

  /** For a page, without the heading and the caveat. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(List.of(new Block.Words(compared())));
    if (overlay.comparedPeriods() > 0) {
      blocks.add(new Block.Table(heading(), table));
      blocks.add(new Block.Words(OverlayPhrase.MEANING.in(language)));
      blocks.add(new Block.Words(OverlayPhrase.YARDSTICKS.in(language)));
    }
    return blocks;
  }

  /** What stands above it. */
  String heading() {
    return OverlayPhrase.BESIDE.in(language, overlay.series().name());
  }

  /** What a small distance does not prove. */
  static Text caveat() {
    return OverlayPhrase.NOT_FITTED.text();
  }

  /** How many periods are compared, and from when on. */
  private String compared() {
    if (overlay.comparedPeriods() == 0) {
      return OverlayPhrase.NOTHING_COMPARED.in(language);
    }
    TimeScale time = new TimeScale(ActivityCurve.of(overlay.series()));
    String compared =
        OverlayPhrase.COMPARED.in(
            language,
            Numerals.count(overlay.comparedPeriods()),
            time.length(counted(), language),
            overlay.date(0).toString(),
            Numerals.count(overlay.beginsDay()));
    int gaps = overlay.sharedPeriods() - overlay.comparedPeriods();
    return gaps == 0
        ? compared
        : compared
            + (language == Language.EN ? " " : "")
            + OverlayPhrase.WITHOUT_DATA.in(language, Numerals.count(gaps));
  }

  private int counted() {
    return ActivityCurve.of(overlay.series()).countedPeriods();
  }

  private List<String> row(Foretelling way, Distance members, Distance messages) {
    return List.of(
        way.term().in(language),
        Numerals.count(members.periods()),
        number(members.rootError(), language),
        number(members.scaledError(), language),
        number(messages.rootError(), language),
        number(messages.scaledError(), language));
  }

  /** A distance as people read it. */
  static String number(OptionalDouble distance, Language language) {
    return distance.isPresent()
        ? Numerals.decimal(distance.getAsDouble(), DECIMALS)
        : Phrase.NO_DATA.in(language);
  }
}
