package lifecircle.lifecycle;

import lifecircle.quantity.Text;

/**
 * A stage in the life of a community, named from its curve alone.
 *
 * <p>Source: T1. A curve that never took off has no stage of growth; the table says so in words.
 */
public enum Stage {
  /** A seed group exists; few members, theme being settled. */
  GERMINATION(new Text("germination", "萌芽期")),
  /** Activity grows fast. */
  RAPID_GROWTH(new Text("rapid growth", "高速成长期")),
  /** Interaction at its height. */
  ACTIVE_INTERACTION(new Text("active interaction", "活跃互动期")),
  /** Activity falls. */
  DECLINE(new Text("decline", "衰亡期")),
  /** Members may remain, (almost) nobody speaks. */
  SILENCE(new Text("silence", "沉寂期"));

  private final Text term;

  Stage(Text term) {
    this.term = term;
  }

  /** The term of the field, in both languages. */
  public Text term() {
    return term;
  }

  /** The name in files: lower case with underscores. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
