package lifecircle.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import lifecircle.quantity.Text;

/** Every indicator, defined once, in the order of the columns of {@code series.csv}. */
public final class Indicators {
  private static final List<Indicator> ALL = List.copyOf(define());
  private static final Map<String, Integer> INDEX = index();

  private Indicators() {}

  /** All indicators in the order of the columns. */
  public static List<Indicator> all() {
    return ALL;
  }

  /** The place of an indicator in a line of numbers. */
  public static int indexOf(String name) {
    Integer index = INDEX.get(name);
    if (index == null) {
      throw new IllegalArgumentException("no indicator " + name);
    }
    return index;
  }

  private static Map<String, Integer> index() {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < ALL.size(); i++) {
      index.put(ALL.get(i).name(), i);
    }
    return Map.copyOf(index);
  }

  private static List<Indicator> define() {
    List<Indicator> list = new ArrayList<>();
    PeopleIndicators.define(list);
    TalkIndicators.define(list);
    TieIndicators.define(list);
    CommitmentIndicators.define(list);
    OperationIndicators.define(list);
    GroupIndicators.define(list);
    TradeIndicators.define(list);
    CircleIndicators.define(list);
    return list;
  }

  /** Adds one column; the tables by theme speak through this line. */
  static void add(
      List<Indicator> list,
      String name,
      String unit,
      String en,
      String zh,
      Text meaning,
      ToDoubleFunction<Tally> formula) {
    list.add(new Indicator(name, unit, new Text(en, zh), meaning, formula));
  }
}
