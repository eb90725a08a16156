package lifecircle.process;

import lifecircle.community.Community;
import lifecircle.community.Ties;

/**
 * Ties that were not used long enough stop being close, and then end; overtures that were not
 * returned are forgotten. Strength itself needs no daily work: w(t) = w_last·2^(−Δ/H) is known in
 * closed form, and so is the day it falls below a threshold.
 *
 * <p>Units: strength in [0, 1]; Δ and H in days.
 */
public final class Fade {
  /** Ends what ends today. */
  public void fade(Community c, Today today) {
    Ties ties = c.ties();
    for (int edge : c.appointments().closenessEnds().take(today.day())) {
      if (ties.isClose(edge) && ties.closeUntil(edge) < today.day()) {
        ties.loosen(edge);
      }
    }
    for (int edge : c.appointments().tieEnds().take(today.day())) {
      if (ties.endsOn(edge) == today.day()) {
        if (ties.isTie(edge)) {
          c.book().fadeTie();
        }
        ties.end(edge);
      }
    }
  }
}
