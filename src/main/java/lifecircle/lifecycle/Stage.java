package lifecircle.lifecycle;

import lifecircle.quantity.Text;

/**
 * A stage in the life of a community, named from its curve alone.
 *
 * <p>Source: T1. A curve that never took off has no stage of growth; the table says so in words.
 */
public enum Stage {
  /** A seed group exists; few members, theme being settled. */
  GERMINATION(
      new Text("germination", "萌芽期"),
      new Text(
          "A seed group exists: few members, and the theme is being settled.",
          "种子群体已经存在：成员少，主题正在成形。")),
  /** Activity grows fast. */
  RAPID_GROWTH(
      new Text("rapid growth", "高速成长期"),
      new Text("Activity grows fast as newcomers bring newcomers.", "新成员带来新成员，活跃度快速上升。")),
  /** Interaction at its height. */
  ACTIVE_INTERACTION(
      new Text("active interaction", "活跃互动期"),
      new Text("Interaction stands at its height.", "互动处于最活跃的水平。")),
  /** Activity falls. */
  DECLINE(
      new Text("decline", "衰亡期"),
      new Text(
          "Activity falls; effort at its beginning may turn the fall into a plateau, the interaction buffer.",
          "活跃度下降；若在初期投入努力，可能使下跌变为平台，即互动缓冲期。")),
  /** Activity holds below its height. */
  PLATEAU(
      new Text("plateau", "平台期"),
      new Text("Activity holds steady for long at a level below its height.", "活跃度长期稳定在低于高点的水平。")),
  /** A plateau under operators' added effort. */
  INTERACTION_BUFFER(
      new Text("interaction buffer", "互动缓冲期"),
      new Text(
          "The steep decline is replaced by a plateau while the operators put in more effort; whether"
              + " that caused it is for a comparison to say.",
          "运营者加大投入期间，急剧的衰亡变为平台；是否因此而来，须由对照比较回答。")),
  /** Members may remain, (almost) nobody speaks. */
  SILENCE(
      new Text("silence", "沉寂期"),
      new Text("Members may remain, but (almost) nobody speaks.", "成员可能仍在，但（几乎）无人发言。"));

  private final Text term;
  private final Text meaning;

  Stage(Text term, Text meaning) {
    this.term = term;
    this.meaning = meaning;
  }

  /** The term of the field, in both languages. */
  public Text term() {
    return term;
  }

  /** What it is in the world, in a full sentence of both languages. */
  public Text meaning() {
    return meaning;
  }

  /** How it is recognised in a curve, and from which level, in both languages. */
  public Text sign() {
    return StageSigns.of(this);
  }

  /** The name in files: lower case with underscores. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
