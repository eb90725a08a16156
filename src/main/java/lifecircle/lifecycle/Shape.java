package lifecircle.lifecycle;

import lifecircle.quantity.Text;

/** The shape of a whole life, as far as the curve shows it. */
public enum Shape {
  /** Activity rose to one height and fell again. */
  ROSE_AND_FELL(new Text("rises and falls once", "一起一落")),
  /** Two or more heights with a lasting valley between them, and a fall after the last. */
  SEVERAL_HUMPS(new Text("rises again after a fall, and falls again", "回落后再起，又再回落")),
  /** Fell, rose again, and the data end before another fall. */
  HAS_RECOVERED(new Text("falls, rises again and has not fallen since", "回落后再起，尚未再次回落")),
  /** At its height in the first weeks, then down to half within 26 weeks. */
  FAILED_AT_BIRTH(new Text("never took off: its trend falls from the start", "从未起飞：趋势自始下行")),
  /** At its height when the record begins; falls later. */
  BEGAN_AT_HEIGHT(new Text("at its height when the record begins, falls later", "记录之初已在高位，其后衰落")),
  /** Rises, and the data end before a fall. */
  HAS_NOT_FALLEN(new Text("rises and has not fallen", "上升且尚未衰落")),
  /** Neither rises nor falls for sure. */
  NO_DISTINCT_STAGES(new Text("no distinct stages", "看不出分明的阶段"));

  private final Text term;

  Shape(Text term) {
    this.term = term;
  }

  /** The words of both languages. */
  public Text term() {
    return term;
  }

  /** When it is said, to be read behind its words. */
  public Text sign() {
    return ShapeSigns.of(this);
  }
}
