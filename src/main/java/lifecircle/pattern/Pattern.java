package lifecircle.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lifecircle.quantity.Text;

/**
 * One row of evidence: what real communities show, and how it is measured.
 *
 * @param name its name in the evidence, such as E12, and what it says
 * @param needs what a record must show
 * @param uses the designs whose records it is measured on; those of other sizes may be missing
 *     where the given scenario is among them
 * @param numbers its numbers with what is accepted of each
 * @param measure the numbers, measured on many records
 */
public record Pattern(
    PatternName name,
    Set<Need> needs,
    Set<PatternDesign> uses,
    List<PatternNumber> numbers,
    Function<Cases, List<Measured>> measure) {
  private static final Text TOO_FEW = new Text("too little of what is counted", "可计数的数据太少");

  /** Keeps copies. */
  public Pattern {
    needs = Set.copyOf(needs);
    uses = Set.copyOf(uses);
    numbers = List.copyOf(numbers);
  }

  /** Its name in the evidence. */
  public String id() {
    return name.name();
  }

  /** What real communities show, in short. */
  public Text title() {
    return name.title();
  }

  /**
   * What many records say.
   *
   * @param unmet what none of them shows
   */
  public PatternFinding judge(Cases cases, Set<Need> unmet) {
    Optional<Need> lacking = needs.stream().sorted().filter(unmet::contains).findFirst();
    Cases used = cases.of(uses);
    if (lacking.isEmpty() && used.all().isEmpty()) {
      lacking = Optional.of(Need.DESIGN);
    }
    if (lacking.isPresent()) {
      List<Measured> none = numbers.stream().map(n -> new Measured(Double.NaN, 0)).toList();
      return new PatternFinding(this, none, Verdict.NOT_MEASURABLE, lacking.map(Need::lacking));
    }
    List<Measured> values = measure.apply(used);
    Verdict verdict = verdict(values);
    return new PatternFinding(
        this,
        values,
        verdict,
        verdict == Verdict.NOT_MEASURABLE ? Optional.of(TOO_FEW) : Optional.empty());
  }

  private Verdict verdict(List<Measured> values) {
    List<Verdict> each = new ArrayList<>();
    for (int k = 0; k < numbers.size(); k++) {
      if (numbers.get(k).accepted().isAsked()) {
        each.add(Verdict.of(values.get(k).value(), numbers.get(k).accepted()));
      }
    }
    return each.contains(Verdict.OUT_OF_BAND)
        ? Verdict.OUT_OF_BAND
        : each.contains(Verdict.NOT_MEASURABLE) ? Verdict.NOT_MEASURABLE : Verdict.IN_BAND;
  }
}
