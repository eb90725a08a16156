package lifecircle.report;

import java.util.List;
import java.util.Locale;
import lifecircle.observation.Portraits;
import lifecircle.quantity.Text;

/**
 * A term of the field that is no name in a file, and the words of the model that stand for it.
 *
 * <p>Source: T1, T2, T3.
 */
enum Term {
  /** Seed users, 种子用户. */
  SEED_USERS(
      new Text("seed users", "种子用户"),
      new Text(
          "The first members, picked by hand, who form the core circle on the first day.",
          "亲手挑选的首批成员，首日组成核心圈层。"),
      List.of("founding.core", "germination")),
  /** Threshold, 门槛. */
  THRESHOLD(
      new Text("threshold", "门槛"),
      new Text(
          "What a newcomer must bring: a purchase, an invitation, an introduction, effort.",
          "新成员必须付出的：购买、邀请、自我介绍、投入。"),
      List.of("arrive.entry_threshold")),
  /** Silent majority, 沉默的大多数. */
  SILENT_MAJORITY(
      new Text("silent majority", "沉默的大多数"),
      new Text(
          "Members who do not speak; they read, visit and may be woken.", "不发言的成员；他们阅读、到访，也可能被唤醒。"),
      List.of("silent_share", "dormant", "woken")),
  /** Dunbar's number, 邓巴数. */
  DUNBARS_NUMBER(
      new Text("Dunbar's number", "邓巴数"),
      new Text(
          "About 150 stable ties are all a person can keep, and about 20 can be followed closely.",
          "一人大约只能维持150个稳定关系，其中约20个可密切关注。"),
      List.of("founding.dunbar_capacity", "founding.close_capacity", "ties_per_member_q99")),
  /** Settling, 沉淀. */
  SETTLE(
      new Text("settling", "沉淀"),
      new Text(
          "Members of the core write what is worth keeping; it gives the theme back some of its"
              + " novelty.",
          "核心成员写下值得保留的内容，使话题恢复部分新鲜感。"),
      List.of("converse.settling", "core", "novelty")),
  /** Fermenting, 发酵. */
  FERMENT(
      new Text("fermenting", "发酵"),
      new Text(
          "Operators carry what the core settles into discussion, before it is forgotten.",
          "运营者在遗忘之前把核心沉淀的内容带入讨论。"),
      List.of(
          "converse.fermentation",
          "operators_act.fermenting_share",
          "operator_minutes_fermenting")),
  /** Who is counted, 曲线. */
  CURVE(
      new Text("curve", "曲线"),
      new Text(
          "Who is counted week by week in the curve from which stages are read. A scenario file says"
              + " curve: posters (as without it), curve: visitors or curve: members; the latter suit a"
              + " star or a channel, where few speak and many listen.",
          "划分阶段所依据的曲线每周数的是谁。情景文件可写 curve: posters（发言者，默认）、curve: visitors（到访者）或"
              + " curve: members（成员）；后两者适合少数人发言、多数人旁观的明星结构或频道。"),
      List.of("active_members_7d", "present", "members")),
  /** Interaction buffer, 互动缓冲期. */
  INTERACTION_BUFFER(
      new Text("interaction buffer", "互动缓冲期"),
      new Text(
          "A plateau in place of a steep fall, because operators put in effort at the first sign of"
              + " decline.",
          "运营者在下滑初现时投入努力，使陡降变为平台。"),
      List.of("decline", "operators_act.working_time")),
  /** Intervention, 干预. */
  INTERVENTION(
      new Text("intervention", "干预"),
      new Text(
          "What operators change for a while, under interventions in a scenario file: on a day (at:"
              + " 30 d), on several (at: [30 d, 60 d]), on a day and again after every so many days"
              + " (every: 7 d, ended by until: 200 d or times: 5), or when an indicator says so"
              + " (when). It lasts as long as for says, else to the end.",
          "运营者在一段时间内所做的改变，写在情景文件的 interventions 之下：某一天（at: 30 d）、若干天（at: [30 d, 60"
              + " d]）、自某天起每隔若干天（every: 7 d，由 until: 200 d 或 times: 5 结束），或由指标触发（when）。持续 for"
              + " 所写的天数，否则直到结束。"),
      List.of("operators_act.working_time", "operator_minutes_rules", "interaction_buffer")),
  /** Ring structure, 环形结构. */
  RING(
      new Text("ring structure", "环形结构"),
      new Text("A group in which everybody talks to everybody.", "人人互相交谈的群。"),
      List.of("groups.format")),
  /** Pyramid structure, 金字塔结构. */
  PYRAMID(
      new Text("pyramid structure", "金字塔结构"),
      new Text(
          "A group in which core and operators speak and the others are muted outside the speaking"
              + " window.",
          "核心与运营者发言、其余成员在发言时段外被禁言的群。"),
      List.of("groups.format", "groups.speaking_window")),
  /** Muting, 禁言. */
  MUTING(
      new Text("muting", "禁言"),
      new Text(
          "Members may not post; in a pyramid they may in the speaking window only.",
          "成员不能发言；金字塔结构中仅在发言时段可以。"),
      List.of("groups.speaking_window")),
  /** Fan economy, 粉丝经济. */
  FAN_ECONOMY(
      new Text("fan economy", "粉丝经济"),
      new Text(
          "One star speaks and many follow, one-way: the format star.", "一位明星发言，众人单向追随：即 star 结构。"),
      List.of("groups.format", "follow", "attachment_mean")),
  /** Community economy, 社群经济. */
  COMMUNITY_ECONOMY(
      new Text("community economy", "社群经济"),
      new Text(
          "Many talk to many and are tied to each other, a mesh rather than a star.",
          "多对多交流并彼此结交，是网而非星。"),
      List.of("bond", "groups.format")),
  /** Invitation, 邀请. */
  INVITATION(
      new Text("invitation", "邀请"),
      new Text(
          "A member tells an acquaintance, who joins where the expected benefit exceeds the entry"
              + " threshold. For a community by invitation only, off: [media, campaigns] leaves"
              + " word of mouth the only way in. Operators invite members to the core, too.",
          "成员告知熟人，预期收益超过门槛者加入。若只凭邀请加入，写 off: [media, campaigns]，口碑便是唯一入口。运营者另可邀请成员进入核心。"),
      List.of(
          "word_of_mouth",
          "media",
          "campaigns",
          "arrive.entry_threshold",
          "arrive.word_of_mouth",
          "operators_act.inviting_share",
          "move.invitation_time")),
  /** The portrait of the tie network. */
  PORTRAIT(
      new Text("sample", "网络样本"),
      new Text(
          "The members drawn in the figure of the tie network: all where there are at most "
              + Portraits.seats()
              + ", else a fair draw within each circle, as far as possible of the same people every"
              + " time. Each mark counts all ties of its member, also those to members not drawn.",
          "关系网络图中所画的成员：不超过"
              + Portraits.seats()
              + "人时为全部，否则在各圈层内公平抽取，并尽量始终是同一批人。标记大小计该成员的全部关系，含未画出的成员。"),
      List.of("bond", "core", "diffusion")),
  /** Commitment, 投入度. */
  COMMITMENT(
      new Text("commitment", "投入度"),
      new Text(
          "How far a member is bound or repelled, from -1 to 1: the sum of one account for each"
              + " reason.",
          "成员被吸引或排斥的程度，从-1到1：各项原因之和。"),
      List.of("weigh", "commitment_mean"));

  private final Text term;
  private final Text meaning;
  private final List<String> see;

  Term(Text term, Text meaning, List<String> see) {
    this.term = term;
    this.meaning = meaning;
    this.see = List.copyOf(see);
  }

  /** The words of the field, in both languages. */
  Text term() {
    return term;
  }

  /** What it is in the world. */
  Text meaning() {
    return meaning;
  }

  /** The words of the model that stand for it. */
  List<String> see() {
    return see;
  }

  /** The word under which it is explained. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
