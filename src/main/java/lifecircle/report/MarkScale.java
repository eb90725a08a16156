package lifecircle.report;

import java.util.List;

/**
 * How large the mark of a member is: its area grows with the ties the member holds, from that of a
 * member without any.
 *
 * <p>Units: pixels, of a disc of the same area.
 *
 * @param mostTies the ties of whoever has most, at least 1
 * @param smallest the radius of the mark of a member without ties
 * @param largest the radius of the mark of whoever has most
 */
record MarkScale(int mostTies, double smallest, double largest) {
  /** The radius of the mark of a member with so many ties. */
  double radius(int ties) {
    double share = (double) ties / mostTies;
    return Math.sqrt(smallest * smallest * (1 - share) + largest * largest * share);
  }

  /** Up to three numbers of ties for a key: round, and far apart. */
  List<Integer> samples() {
    int power = 1;
    while (power <= mostTies / 10) {
      power *= 10;
    }
    int high = (mostTies >= 5 * power ? 5 : mostTies >= 2 * power ? 2 : 1) * power;
    if (high == 1) {
      return List.of(1);
    }
    return high < 50 ? List.of(1, high) : List.of(1, high / 10, high);
  }
}
