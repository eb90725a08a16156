package lifecircle.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.UnwrittenResult;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;
import lifecircle.report.KeyNumber;
import lifecircle.report.Origin;

/**
 * What determines a result, as its page tells it: said of files that are written already.
 *
 * @param name what the scenario or the series is called
 * @param luck the seed or the seeds, and what else was asked; none for an observed life
 * @param language the language of the page
 * @param line where the numbers come from, in a line
 * @param command the command that makes the result again
 */
record PageOrigin(
    String name, List<KeyNumber> luck, Language language, String line, String command) {
  /** The seed of one life. */
  static KeyNumber seed(long seed) {
    return new KeyNumber(new Text("seed", "随机种子"), Long.toString(seed));
  }

  /** The seeds of many lives, and when fewer were enough. */
  static List<KeyNumber> seeds(long first, int runs, Optional<String> until) {
    List<KeyNumber> luck = new ArrayList<>();
    luck.add(new KeyNumber(new Text("first seed", "首个随机种子"), Long.toString(first)));
    luck.add(new KeyNumber(new Text("runs, at most", "运行次数（至多）"), Integer.toString(runs)));
    until.ifPresent(asked -> luck.add(new KeyNumber(new Text("until", "停止条件"), asked)));
    return luck;
  }

  /**
   * All of it, of the files written so far.
   *
   * @param inputs the resolved scenarios by their files; none for a series
   */
  Origin of(ResultFolder folder, SortedMap<String, String> inputs) throws UnwrittenResult {
    List<KeyNumber> facts = new ArrayList<>();
    facts.add(new KeyNumber(new Text("name", "名称"), name));
    facts.addAll(luck);
    facts.add(new KeyNumber(new Text("version of Lifecircle", "Lifecircle 版本"), Release.version()));
    facts.add(new KeyNumber(new Text("language", "语言"), language.code()));
    return new Origin(line, facts, textFiles(folder), inputs, command, "lifecircle verify .");
  }

  /** Pixels may be packed otherwise on another machine; everything else is the same bytes. */
  private static SortedMap<String, String> textFiles(ResultFolder folder) throws UnwrittenResult {
    SortedMap<String, String> files = new TreeMap<>(folder.written());
    files.keySet().removeIf(name -> name.endsWith(".png"));
    return files;
  }
}
