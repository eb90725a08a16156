package lifecircle.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * At which heights names stand beside a panel: each as near as possible to where its line ends, in
 * the order of the lines, no two touching. Names that would touch stand together around the middle
 * of what they want.
 *
 * <p>Units: pixels from the top of the sheet.
 */
final class NamePlaces {
  private NamePlaces() {}

  /** Names that touch: where the first stands, and what all of them would like it to be. */
  private record Block(List<Integer> names, double first) {}

  /**
   * Places names of one height.
   *
   * @param wanted where each wants its middle
   * @param apart how far two middles must be apart
   * @param top the highest middle
   * @param bottom the lowest middle; with more names than room some stand above the top
   */
  static List<Double> place(List<Double> wanted, double apart, double top, double bottom) {
    List<Block> blocks = new ArrayList<>();
    IntStream.range(0, wanted.size())
        .boxed()
        .sorted(Comparator.comparingDouble(wanted::get))
        .forEach(name -> add(blocks, name, wanted, apart, top, bottom));
    List<Double> placed = new ArrayList<>(wanted);
    for (Block block : blocks) {
      for (int i = 0; i < block.names().size(); i++) {
        placed.set(block.names().get(i), block.first() + i * apart);
      }
    }
    return List.copyOf(placed);
  }

  private static void add(
      List<Block> blocks, int name, List<Double> wanted, double apart, double top, double bottom) {
    Block block = block(List.of(name), wanted, apart, top, bottom);
    while (!blocks.isEmpty() && end(blocks.get(blocks.size() - 1), apart) > block.first()) {
      List<Integer> both = new ArrayList<>(blocks.remove(blocks.size() - 1).names());
      both.addAll(block.names());
      block = block(both, wanted, apart, top, bottom);
    }
    blocks.add(block);
  }

  private static double end(Block block, double apart) {
    return block.first() + block.names().size() * apart;
  }

  private static Block block(
      List<Integer> names, List<Double> wanted, double apart, double top, double bottom) {
    double sum = 0;
    for (int i = 0; i < names.size(); i++) {
      sum += wanted.get(names.get(i)) - i * apart;
    }
    double lowest = bottom - (names.size() - 1) * apart;
    double first = Math.min(lowest, Math.max(top, sum / names.size()));
    return new Block(List.copyOf(names), first);
  }
}
