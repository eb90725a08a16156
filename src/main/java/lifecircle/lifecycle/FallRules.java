package lifecircle.lifecycle;

import java.util.List;
import java.util.OptionalInt;

/**
 * How a hump falls from its height.
 *
 * <ul>
 *   <li>decline: from the bend from which the line surely falls out of its height, whatever the
 *       sign of a flat slope before; from the passage of 75 % if it takes over 182 days from there
 *       to that passage, or of 75 % of the peak if the height had lasted under 28 days (but not
 *       where a community falls from its beginning and passes 75 % within 56 days);
 *   <li>plateau: where it then stays level for long ({@link Levels});
 *   <li>decline again: from the bend from which it surely falls after a plateau or a second growth;
 *   <li>rapid growth again: where it surely rises to a quarter of its height or more, for 56 days
 *       or longer;
 *   <li>silence: from where the line stays under 10 % of the highest height to the end of the hump,
 *       for 84 days or a tenth of the record, or from the first period with nobody.
 * </ul>
 */
final class FallRules {
  static final int SLOW_DAYS = 182;
  static final int AT_ONCE_DAYS = 56;
  static final int SILENT_DAYS = 84;
  static final int SILENT_PART = 10;
  static final int RENEWAL_DAYS = 56;
  static final double A_QUARTER = StrictMath.log(0.25);
  private static final double HALF_AS_STEEP = 2;

  private final Trend trend;
  private final Hump hump;
  private final boolean isLast;
  private final boolean fellSilent;
  private final int top;
  private final int to;
  private final double height;

  FallRules(Trend trend, Hump hump, boolean isLast, boolean fellSilent) {
    this.trend = trend;
    this.hump = hump;
    this.isLast = isLast;
    this.fellSilent = fellSilent;
    this.top = trend.period(hump.top());
    this.to = trend.period(hump.end());
    this.height = hump.height(trend);
  }

  /** Adds the stages of the fall behind those of the rise. */
  void addTo(List<Mark> marks) {
    int leaves = lastHigh();
    OptionalInt fall = leaves < to ? fallingPiece(leaves) : OptionalInt.empty();
    int quiet = quiet();
    if (fall.isPresent()) {
      int begin = decline(marks, fall.getAsInt(), leaves);
      afterwards(marks, trend.piece(begin), quiet);
      if (quiet <= to && quiet > begin) {
        silence(marks, quiet);
      }
    }
    if (fellSilent && (fall.isEmpty() || quiet > to)) {
      silence(marks, to + 1);
    }
  }

  private void silence(List<Mark> marks, int period) {
    marks.removeIf(mark -> mark.period() >= period);
    marks.add(new Mark(Stage.SILENCE, period, OptionalInt.empty(), top));
  }

  /** The last period at 75 % of the height; a short rise at the end of the record shows nothing. */
  private int lastHigh() {
    boolean unsure = isLast && Hump.runsOff(trend) && trend.slope(hump.end() - 1) > 0;
    int leaves = unsure ? StrictMath.max(top, trend.period(hump.end() - 1)) : to;
    while (leaves > top && trend.level(leaves) < height + StageRules.HIGH) {
      leaves--;
    }
    return leaves;
  }

  private int decline(List<Mark> marks, int piece, int leaves) {
    int begin = StrictMath.max(hump.high(trend), trend.period(piece));
    int from = StrictMath.max(begin, lateBeginning(begin, leaves + 1));
    boolean atBend = from == trend.period(piece);
    marks.add(
        new Mark(Stage.DECLINE, from, atBend ? OptionalInt.of(piece) : OptionalInt.empty(), top));
    return from;
  }

  /**
   * A slow fall counts as height until it passes 75 % of it; one from a bare peak, which would have
   * no height else, until it passes 75 % of the peak, but not where the community falls at once
   * from its beginning.
   */
  private int lateBeginning(int begin, int passage) {
    if (passage - begin > trend.periods(SLOW_DAYS)) {
      return passage;
    }
    double peak = trend.level(top) + StageRules.HIGH;
    int below = trend.passage(top, to, peak, false);
    boolean bare = begin - hump.high(trend) < trend.periods(Trend.HELD_DAYS);
    boolean fromTheStart = begin <= trend.first();
    boolean atOnce = fromTheStart && passage - begin < trend.periods(AT_ONCE_DAYS);
    return bare && !atOnce ? below : begin;
  }

  /** The piece that surely falls out of the height: the first of those that fall together. */
  private OptionalInt fallingPiece(int leaves) {
    int piece = StrictMath.max(hump.top(), trend.piece(leaves));
    while (piece < hump.end() && !trend.falls(piece)) {
      piece++;
    }
    if (piece >= hump.end()) {
      piece = trend.piece(leaves);
      while (piece >= hump.top() && !trend.falls(piece)) {
        piece--;
      }
    }
    if (piece < hump.top()) {
      return OptionalInt.empty();
    }
    double slope = trend.slope(piece);
    while (piece > hump.top()
        && trend.falls(piece - 1)
        && trend.slope(piece - 1) < slope / HALF_AS_STEEP) {
      piece--;
    }
    return OptionalInt.of(piece);
  }

  /** Plateaus, further falls and rises before the silence. */
  private void afterwards(List<Mark> marks, int falling, int quiet) {
    Levels levels =
        new Levels(trend, height, isLast ? StageRules.SMALL : Levels.OF_A_VALLEY, Levels.TWICE);
    int fell = falling;
    int piece = falling + 1;
    while (piece < hump.end() && trend.period(piece) < quiet) {
      int end = levels.endOfLevel(piece, hump.end());
      boolean rests = levels.isLong(piece, end);
      if (rests) {
        marks.add(at(Stage.PLATEAU, piece));
      } else if (trend.falls(piece)) {
        marks.add(at(Stage.DECLINE, piece));
        fell = piece;
      } else if (growsAgain(fell, piece)) {
        marks.add(at(Stage.RAPID_GROWTH, piece));
      }
      piece = rests ? end : piece + 1;
    }
  }

  /** A rise that lasts, or makes good what the last fall has lost. */
  private boolean growsAgain(int fell, int piece) {
    int lasts = trend.period(piece + 1) - trend.period(piece);
    double reached = trend.cornerLevel(piece + 1);
    boolean regains = reached >= trend.cornerLevel(fell);
    return trend.rises(piece)
        && reached - height >= A_QUARTER
        && (lasts >= trend.periods(RENEWAL_DAYS) || regains);
  }

  private Mark at(Stage stage, int corner) {
    return new Mark(stage, trend.period(corner), OptionalInt.of(corner), top);
  }

  /** First period from which the line stays under 10 % for long; after the end if it does not. */
  private int quiet() {
    int end = to + 1;
    int quiet = end;
    while (quiet > top && trend.level(quiet - 1) < StageRules.SMALL) {
      quiet--;
    }
    int until = isLast ? trend.end() : end;
    int needed = StrictMath.min(trend.periods(SILENT_DAYS), trend.end() / SILENT_PART);
    boolean isLong = until - quiet >= StrictMath.max(StageRules.SHORTEST_PERIODS, needed);
    return quiet < end && (isLong || fellSilent) ? quiet : end;
  }
}
