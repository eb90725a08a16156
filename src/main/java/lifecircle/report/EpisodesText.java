package lifecircle.report;

import java.util.List;
import lifecircle.engine.Episode;
import lifecircle.quantity.Language;

/**
 * Which interventions were running, and when: one row for each time one was running.
 *
 * <p>Units: days since the founding, both ends included.
 */
public final class EpisodesText {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("name", "", "The name of the intervention.", "干预的名称。"),
          new Column("first_day", "d", "The day on which it began.", "开始的日期。"),
          new Column("last_day", "d", "The last day on which it was running.", "运行的最后一天。"));

  private final TextTable table;
  private final boolean none;
  private final Language language;

  /** The table of episodes in a language. */
  public EpisodesText(List<Episode> episodes, Language language) {
    List<List<String>> rows = rows(episodes, language);
    this.table =
        new TextTable(
            List.of(
                Phrase.INTERVENTION.in(language), Phrase.FROM.in(language), Phrase.TO.in(language)),
            List.of(false, true, true),
            rows);
    this.none = rows.isEmpty();
    this.language = language;
  }

  /** The columns of the same table for programs, {@code interventions.csv}. */
  public static List<Column> columns() {
    return COLUMNS;
  }

  /** A row for each time, or one for all times of what came back often, where it first began. */
  private static List<List<String>> rows(List<Episode> episodes, Language language) {
    return EpisodeGroup.inOrder(episodes).stream()
        .map(
            group ->
                List.of(
                    group.isMany() ? often(group, language) : group.name(),
                    day(group.firstDay(), language),
                    day(group.lastDay(), language)))
        .toList();
  }

  private static String often(EpisodeGroup group, Language language) {
    String times = Numerals.count(group.episodes().size());
    return Phrase.OFTEN.in(language, group.name(), times, Numerals.count(group.days()));
  }

  private static String day(int day, Language language) {
    return Phrase.DAY_NUMBER.in(language, Numerals.count(day));
  }

  /** For a terminal. */
  public String terminal() {
    return none ? Phrase.NO_INTERVENTION.in(language) : table.terminal();
  }

  /** For a Markdown page. */
  public String markdown() {
    return none ? Phrase.NO_INTERVENTION.in(language) : table.markdown();
  }

  /** For a page. */
  List<Block> blocks() {
    return List.of(
        none
            ? new Block.Words(Phrase.NO_INTERVENTION.in(language))
            : new Block.Table(Phrase.INTERVENTIONS.in(language), table));
  }
}
