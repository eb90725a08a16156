package lifecircle.community;

import java.util.Locale;

/** Who may speak in a group. */
public enum Format {
  /** Everybody talks to everybody (环形结构). */
  RING,
  /** Core and organisation speak; the others are muted outside the speaking window (金字塔结构). */
  PYRAMID,
  /** One opens, the others can only comment on what the one said (粉丝经济). */
  STAR;

  /** The name in a scenario file. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
