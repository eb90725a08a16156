package lifecircle.scenario;

import java.util.Locale;

/** Why a period of an observed series is not simply what its row says. */
public enum Gap {
  /** It has no row, and that was said to mean that nothing happened: its counts are 0. */
  ZERO,
  /** It has no row, and that was said to mean that nobody counted: no data. */
  MISSING,
  /** It was observed on fewer than half of its days: no data, whatever its row says. */
  THIN;

  /** The name in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
