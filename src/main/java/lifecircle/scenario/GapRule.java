package lifecircle.scenario;

import java.util.Locale;

/** What a period without a row means in an observed series; only whoever counted can say. */
public enum GapRule {
  /** Nobody has said: such a series is refused. */
  REFUSED,
  /** Nothing happened, as in exports that leave out empty periods. */
  ZERO,
  /** Nobody counted, as where a log is lost. */
  MISSING;

  /** The name in options and files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
