package lifecircle.lifecycle;

import java.util.List;
import lifecircle.quantity.Text;

/**
 * The stages found in one curve, in order of time and without gaps, the fitted curve they rest on
 * and the verdict in a sentence ("rises and falls once", "never took off", "two humps").
 *
 * @param spans the stages, each beginning where the last one ended
 * @param fittedActiveMembers the fitted activity in each period (distinct posters)
 * @param verdict the shape of the life in one plain sentence, both languages
 */
public record StageTable(List<StageSpan> spans, List<Double> fittedActiveMembers, Text verdict) {
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
}
