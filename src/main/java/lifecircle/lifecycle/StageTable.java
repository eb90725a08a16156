package lifecircle.lifecycle;

import java.util.List;
import java.util.Optional;
import lifecircle.quantity.Text;

/**
 * The stages found in one curve, in order of time and without gaps, the fitted curve they rest on
 * and the verdict in a sentence ("rises and falls once", "never took off", "two humps"). A curve
 * without distinct stages has no spans, and its verdict says so.
 *
 * @param spans the stages, each beginning where the last one ended; empty where none are distinct
 * @param fittedActiveMembers the fitted activity in each period (distinct posters)
 * @param verdict the shape of the life in one plain sentence, both languages
 * @param evidence what the stages rest on; empty only for a table that was not found in a curve
 */
public record StageTable(
    List<StageSpan> spans,
    List<Double> fittedActiveMembers,
    Text verdict,
    Optional<StageEvidence> evidence) {
  private static final List<Stage> TEXTBOOK =
      List.of(
          Stage.GERMINATION,
          Stage.RAPID_GROWTH,
          Stage.ACTIVE_INTERACTION,
          Stage.DECLINE,
          Stage.SILENCE);

  /** Keeps copies; refuses stages that overlap or leave a gap. */
  public StageTable {
    spans = List.copyOf(spans);
    fittedActiveMembers = List.copyOf(fittedActiveMembers);
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).firstPeriod() != spans.get(i - 1).endPeriod()) {
        throw new IllegalArgumentException("stages " + (i - 1) + " and " + i + " do not meet");
      }
    }
  }

  /** A table whose evidence is not told. */
  public StageTable(List<StageSpan> spans, List<Double> fittedActiveMembers, Text verdict) {
    this(spans, fittedActiveMembers, verdict, Optional.empty());
  }

  /** The names of the stages in their order. */
  public List<Stage> sequence() {
    return spans.stream().map(StageSpan::stage).toList();
  }

  /** Whether all five stages of the textbook appear, each once and in its order. */
  public boolean fiveInOrder() {
    return sequence().equals(TEXTBOOK);
  }

  /** Whether they do, and the evidence for the whole is strong. */
  public boolean surelyFiveInOrder() {
    return fiveInOrder()
        && evidence.map(found -> found.whole().grade() == Grade.STRONG).orElse(false);
  }
}
