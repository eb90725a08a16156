package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageNotes;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;
import lifecircle.scenario.StageCurve;

/**
 * What a reader has to know before trusting the stages: below the verdict, one sentence a line.
 *
 * @param warning that the fitted line misses the counts; empty where it does not
 * @param others what was left out of the line, a season, dormant spells
 */
public record NotesText(Optional<String> warning, List<String> others) {
  /** Nothing to know. */
  static final NotesText NONE = new NotesText(Optional.empty(), List.of());

  /** Keeps a copy. */
  public NotesText {
    others = List.copyOf(others);
  }

  /** The notes on the stages of a curve, in a language; a poor fit is the first of them. */
  public static NotesText of(ActivityCurve curve, StageTable stages, Language language) {
    List<String> notes =
        StageNotes.of(curve, stages).stream().map(note -> note.in(language)).toList();
    boolean poor = stages.evidence().filter(evidence -> evidence.fit().poor()).isPresent();
    return poor && !notes.isEmpty()
        ? new NotesText(Optional.of(notes.get(0)), notes.subList(1, notes.size()))
        : new NotesText(Optional.empty(), notes);
  }

  /** The same, with who is counted where that is not posters. */
  public NotesText on(StageCurve counted, Language language) {
    if (counted == StageCurve.POSTERS) {
      return this;
    }
    List<String> more = new ArrayList<>();
    more.add(
        Phrase.STAGES_FROM.in(
            language, counted.term().in(language), counted.meaning().in(language)));
    more.addAll(others);
    return new NotesText(warning, more);
  }

  /** For a terminal, the warning first. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(warning.stream().toList());
    lines.addAll(others);
    return lines;
  }

  /** For a Markdown page: the warning in bold, then a list; empty where there is nothing. */
  List<String> markdown() {
    List<String> paragraphs = new ArrayList<>();
    warning.ifPresent(words -> paragraphs.add("**" + TextTable.safe(words) + "**"));
    if (!others.isEmpty()) {
      paragraphs.add(
          String.join("\n", others.stream().map(note -> "- " + TextTable.safe(note)).toList()));
    }
    return paragraphs;
  }

  /** For a page: the warning in a box, then a list. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    warning.ifPresent(words -> blocks.add(new Block.Warning(words)));
    if (!others.isEmpty()) {
      blocks.add(new Block.Points(others, false));
    }
    return blocks;
  }
}
