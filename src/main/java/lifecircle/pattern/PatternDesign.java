package lifecircle.pattern;

import java.util.Locale;
import java.util.Set;
import lifecircle.quantity.Text;

/** Which scenarios made from the given one a pattern is measured on. */
public enum PatternDesign {
  /** The scenario as it is given, or a record. */
  GIVEN(new Text("the scenario as it is", "原场景")),
  /** Communities of other sizes. */
  SIZES(new Text("other sizes: people within reach times a factor", "不同规模：可触达人数乘以系数")),
  /** Other foundings, drawn at random. */
  FOUNDINGS(new Text("other foundings, drawn at random", "随机抽取的不同创建条件")),
  /** A step in the inflow under two moderations. */
  INFLOW(new Text("inflow times ten for four weeks, under two moderations", "流入量增至十倍四周，两种管理方式")),
  /** Other hours of operators. */
  HOURS(new Text("operators' time times a factor", "运营者工时乘以系数"));

  static final Set<PatternDesign> ALONE = Set.of(GIVEN);
  static final Set<PatternDesign> OF_ALL_SIZES = Set.of(GIVEN, SIZES);

  private final Text title;

  PatternDesign(Text title) {
    this.title = title;
  }

  /** The name in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is, in words. */
  public Text title() {
    return title;
  }
}
