package lifecircle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * At which heights names stand beside a panel: each as near as possible to where its line ends, no
 * two touching, all within the panel while there is room.
 *
 * <p>Units: pixels from the top of the sheet.
 */
final class NamePlaces {
  private NamePlaces() {}

  /**
   * Places names of one height.
   *
   * @param wanted where each wants its middle
   * @param apart how far two middles must be apart
   * @param top the highest middle
   * @param bottom the lowest middle
   */
  static List<Double> place(List<Double> wanted, double apart, double top, double bottom) {
    List<Integer> order =
        IntStream.range(0, wanted.size())
            .boxed()
            .sorted(Comparator.comparingDouble(wanted::get))
            .toList();
    List<Double> placed = new ArrayList<>(wanted);
    double free = top;
    for (int name : order) {
      placed.set(name, Math.max(wanted.get(name), free));
      free = placed.get(name) + apart;
    }
    double end = bottom;
    for (int i = order.size() - 1; i >= 0; i--) {
      int name = order.get(i);
      placed.set(name, Math.min(placed.get(name), end));
      end = placed.get(name) - apart;
    }
    return List.copyOf(placed);
  }
}
