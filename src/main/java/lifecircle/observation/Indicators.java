package lifecircle.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import lifecircle.community.Circle;
import lifecircle.community.Duty;
import lifecircle.community.Expense;
import lifecircle.community.Path;
import lifecircle.community.Reason;
import lifecircle.quantity.Text;

/** Every indicator, defined once, in the order of the columns of {@code series.csv}. */
public final class Indicators {
  private static final List<Indicator> ALL = List.copyOf(define());
  private static final Map<String, Integer> INDEX = index();

  private Indicators() {}

  /** All indicators in the order of the columns. */
  public static List<Indicator> all() {
    return ALL;
  }

  /** The place of an indicator in a line of numbers. */
  public static int indexOf(String name) {
    Integer index = INDEX.get(name);
    if (index == null) {
      throw new IllegalArgumentException("no indicator " + name);
    }
    return index;
  }

  private static Map<String, Integer> index() {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < ALL.size(); i++) {
      index.put(ALL.get(i).name(), i);
    }
    return Map.copyOf(index);
  }

  private static List<Indicator> define() {
    List<Indicator> list = new ArrayList<>();
    people(list);
    talk(list);
    ties(list);
    commitment(list);
    operation(list);
    trade(list);
    drift(list);
    return list;
  }

  private static void people(List<Indicator> list) {
    add(list, "day", "d", "days since the founding", "成立天数", t -> t.day());
    add(list, "members", "persons", "members", "成员", t -> t.community().members().count());
    for (Circle circle : Circle.values()) {
      add(
          list,
          "members_" + circle.code(),
          "persons",
          "members of the " + circle.term().en(),
          circle.term().zh() + "成员",
          t -> t.community().members().count(circle));
    }
    for (Path path : Path.values()) {
      add(
          list,
          "joined_" + path.code(),
          "persons/d",
          "joined by " + path.term().en(),
          "加入(" + path.term().zh() + ")",
          t -> t.community().book().joined(path));
    }
    add(
        list,
        "turned_away",
        "persons/d",
        "wanted to join and found no seat",
        "因满员被拒",
        t -> t.community().book().turnedAway());
    add(list, "groups", "groups", "home groups", "主群数", t -> t.community().groups().homes());
    add(
        list,
        "splits",
        "groups/d",
        "groups that split off",
        "裂变出的群",
        t -> t.community().book().splits());
    add(
        list,
        "group_size_mean",
        "persons",
        "members of the home group of a member, mean",
        "成员所在主群人数均值",
        t -> t.meanGroupSize());
    for (Reason reason : Reason.values()) {
      if (!reason.binding()) {
        for (Circle circle : Circle.values()) {
          add(
              list,
              "left_" + reason.code() + "_" + circle.code(),
              "persons/d",
              "left the " + circle.term().en() + ": " + reason.term().en(),
              circle.term().zh() + "离开:" + reason.term().zh(),
              t -> t.community().book().left(reason, circle));
        }
      }
    }
    add(
        list,
        "dormant",
        "persons",
        "dormant (no visit for 84 d)",
        "休眠成员(84天未到访)",
        t -> t.dormant());
    add(
        list,
        "present",
        "persons",
        "visitors of the day",
        "当日到访者",
        t -> t.community().presence().count());
    add(
        list,
        "active_members_1d",
        "persons",
        "distinct posters of the day",
        "当日发言者",
        t -> t.postersWithin(1));
    add(
        list,
        "active_members_7d",
        "persons",
        "distinct posters in 7 days",
        "7天内发言者",
        t -> t.postersWithin(7));
    add(
        list,
        "active_members_30d",
        "persons",
        "distinct posters in 30 days",
        "30天内发言者",
        t -> t.postersWithin(30));
    add(
        list,
        "silent_share",
        "share",
        "silent majority (no post for 84 d)",
        "沉默的大多数(84天未发言)",
        t -> Tally.ratio(t.silent(), t.community().members().count()));
  }

  private static void talk(List<Indicator> list) {
    add(list, "messages", "messages/d", "messages", "消息", t -> messages(t));
    add(
        list,
        "openers",
        "messages/d",
        "messages that open a thread",
        "发起的话题",
        t -> t.community().book().openers());
    add(list, "questions", "messages/d", "questions", "提问", t -> t.community().book().questions());
    add(
        list,
        "messages_per_present",
        "messages/d",
        "messages a visitor",
        "人均消息",
        t -> Tally.ratio(messages(t), t.community().presence().count()));
    add(
        list,
        "answered_share",
        "share",
        "messages that drew an answer",
        "获回应的消息比例",
        t -> t.answeredShare());
    add(
        list,
        "first_answer_minutes_median",
        "min",
        "median time to the first answer",
        "首次回应时间中位数",
        t -> t.medianAnswerMinutes());
    for (Circle circle : Circle.values()) {
      add(
          list,
          "first_answers_by_" + circle.code() + "_share",
          "share",
          "first answers given by the " + circle.term().en(),
          "首次回应来自" + circle.term().zh(),
          t -> Tally.ratio(t.community().book().answeredFirstBy(circle), t.answered()));
    }
    add(
        list,
        "quality_mean",
        "share",
        "mean quality of messages",
        "消息平均质量",
        t -> Tally.ratio(t.community().book().qualitySum(), messages(t)));
    add(
        list,
        "reading_benefit_mean",
        "share",
        "mean benefit of reading",
        "阅读平均收益",
        t -> Tally.ratio(t.community().book().benefitSum(), t.community().book().readers()));
    add(
        list,
        "overload_mean",
        "share",
        "mean overload",
        "平均信息过载",
        t -> Tally.ratio(t.community().book().overloadSum(), t.community().book().readers()));
    add(
        list,
        "gini_30d",
        "share",
        "Gini of messages among posters of 30 days",
        "30天发言者消息基尼系数",
        t -> t.gini());
    add(
        list,
        "top_1pct_message_share_30d",
        "share",
        "messages by the top 1 % of members",
        "前1%成员的消息占比",
        t -> t.topShare(0.01));
    add(
        list,
        "top_10pct_message_share_30d",
        "share",
        "messages by the top 10 % of members",
        "前10%成员的消息占比",
        t -> t.topShare(0.1));
  }

  private static void ties(List<Indicator> list) {
    add(list, "ties_per_member_mean", "ties", "ties a member, mean", "人均关系数", t -> t.meanTies());
    add(
        list,
        "ties_per_member_q50",
        "ties",
        "ties a member, median",
        "关系数中位数",
        t -> t.tiesQuantile(0.5));
    add(
        list,
        "ties_per_member_q99",
        "ties",
        "ties a member, 99 % quantile",
        "关系数99%分位",
        t -> t.tiesQuantile(0.99));
    add(
        list,
        "close_ties_per_member_mean",
        "ties",
        "close ties a member, mean",
        "人均密友数",
        t -> Tally.ratio(2.0 * t.community().ties().closeCount(), t.community().members().count()));
    add(
        list,
        "partners_30d_mean",
        "persons",
        "partners in 30 days, mean",
        "30天联系人均数",
        t -> t.partners().meanPartners());
    add(
        list,
        "partners_30d_q99",
        "persons",
        "partners in 30 days, 99 % quantile",
        "30天联系人99%分位",
        t -> t.partners().q99Partners());
    add(
        list,
        "contacts_top_1_share_30d",
        "share",
        "contacts with the first partner",
        "首位联系人占比",
        t -> t.partners().top1Share());
    add(
        list,
        "contacts_top_5_share_30d",
        "share",
        "contacts with the first 5 partners",
        "前5位联系人占比",
        t -> t.partners().top5Share());
    add(
        list,
        "contacts_top_15_share_30d",
        "share",
        "contacts with the first 15 partners",
        "前15位联系人占比",
        t -> t.partners().top15Share());
    add(
        list,
        "reciprocity_30d",
        "share",
        "contacts returned in 30 days",
        "30天内互惠联系比例",
        t -> t.partners().reciprocity());
    add(
        list,
        "clustering",
        "share",
        "clustering of ties (transitivity)",
        "关系聚集系数",
        t ->
            Tally.ratio(
                3.0 * t.community().ties().triangles(), (double) t.community().ties().wedges()));
    add(
        list,
        "ties_opened",
        "ties/d",
        "ties opened",
        "新建关系",
        t -> t.community().book().tiesOpened());
    add(list, "ties_faded", "ties/d", "ties faded", "淡化的关系", t -> t.community().book().tiesFaded());
    add(
        list,
        "ties_yielded",
        "ties/d",
        "ties that yielded their place",
        "让位的关系",
        t -> t.community().book().tiesYielded());
    add(
        list,
        "ties_left_behind",
        "ties/d",
        "ties ended by leaving",
        "因离开终止的关系",
        t -> t.community().book().tiesLeftBehind());
    add(
        list,
        "attached_share",
        "share",
        "members attached to a star or leader (0.1 or more)",
        "追随明星的成员占比(依恋不低于0.1)",
        t -> t.attachedShare());
    add(
        list,
        "attachment_mean",
        "share",
        "attachment to a star or leader, mean",
        "平均依恋程度",
        t -> t.meanAttachment());
  }

  private static void commitment(List<Indicator> list) {
    add(
        list,
        "commitment_mean",
        "in [-1, 1]",
        "commitment, mean",
        "平均投入度",
        t -> t.meanCommitment());
    add(
        list,
        "commitment_q10",
        "in [-1, 1]",
        "commitment, 10 % quantile",
        "投入度10%分位",
        t -> t.commitmentQuantile(0.1));
    add(
        list,
        "commitment_q50",
        "in [-1, 1]",
        "commitment, median",
        "投入度中位数",
        t -> t.commitmentQuantile(0.5));
    add(
        list,
        "commitment_q90",
        "in [-1, 1]",
        "commitment, 90 % quantile",
        "投入度90%分位",
        t -> t.commitmentQuantile(0.9));
    for (Reason reason : Reason.values()) {
      if (reason.hasAccount()) {
        add(
            list,
            "commitment_" + reason.code(),
            "in [-1, 1]",
            "commitment from: " + reason.term().en(),
            "投入度来源:" + reason.term().zh(),
            t -> t.meanAccount(reason));
      }
    }
  }

  private static void operation(List<Indicator> list) {
    for (Duty duty : Duty.values()) {
      add(
          list,
          "operator_minutes_" + duty.code(),
          "min/d",
          "operator time: " + duty.term().en(),
          "运营时间:" + duty.term().zh(),
          t -> t.community().operators().spentOn(duty));
    }
    add(
        list,
        "operators_at_work",
        "persons",
        "operators at work",
        "在岗运营者",
        t -> t.operatorsAtWork());
    add(
        list,
        "operator_energy_mean",
        "share",
        "energy of operators",
        "运营者精力",
        t -> t.operatorEnergy());
    add(
        list,
        "purse_yuan",
        "yuan",
        "money in the purse",
        "资金余额",
        t -> t.community().purse().balance());
    for (Expense expense : Expense.values()) {
      add(
          list,
          "spent_" + expense.code() + "_yuan",
          "yuan/d",
          "spent on " + expense.term().en(),
          "支出:" + expense.term().zh(),
          t -> t.community().purse().spentToday(expense));
    }
    add(
        list,
        "events_held",
        "events/d",
        "events held",
        "举办的活动",
        t -> t.community().book().eventsHeld());
    add(
        list,
        "event_attendees",
        "persons/d",
        "members who came to an event",
        "参加活动的成员",
        t -> t.community().book().attendees());
    add(
        list,
        "woken",
        "persons/d",
        "dormant members woken by an event",
        "被活动唤醒的休眠成员",
        t -> t.community().book().woken());
    add(list, "novelty", "share", "novelty of the theme", "话题新鲜感", t -> t.novelty());
  }

  private static void trade(List<Indicator> list) {
    add(list, "trust_mean", "share", "trust, mean", "平均信任", t -> t.meanTrust());
    add(
        list,
        "offers_seen",
        "offers/d",
        "offers seen",
        "看到的报价",
        t -> t.community().book().offers());
    add(
        list,
        "conversions",
        "purchases/d",
        "offers bought",
        "成交数",
        t -> t.community().book().conversions());
    add(
        list,
        "repurchases",
        "purchases/d",
        "offers bought by former buyers",
        "复购数",
        t -> t.community().book().repurchases());
    add(
        list,
        "conversion_share",
        "share",
        "offers that were bought",
        "转化率",
        t -> Tally.ratio(t.community().book().conversions(), t.community().book().offers()));
    add(
        list,
        "broken_promises",
        "purchases/d",
        "purchases that were not what was promised",
        "失信的购买",
        t -> t.community().book().brokenPromises());
    add(
        list,
        "trade_income_yuan",
        "yuan/d",
        "income from purchases",
        "销售收入",
        t -> t.community().book().tradeIncome());
    add(
        list,
        "advertising_read_per_reader",
        "messages/d",
        "advertising a visitor reads",
        "到访者人均阅读广告数",
        t -> Tally.ratio(t.community().book().advertisingRead(), t.community().book().readers()));
    add(
        list,
        "advertising_income_yuan",
        "yuan/d",
        "income from advertising",
        "广告收入",
        t -> t.community().book().advertisingIncome());
    add(
        list,
        "contributions",
        "contributions/d",
        "contributions of members to co-creation",
        "成员共创贡献",
        t -> t.community().book().contributions());
  }

  private static void drift(List<Indicator> list) {
    add(
        list,
        "theme_distance",
        "spreads",
        "distance of the theme from its founding",
        "主题偏离创立时的距离",
        t -> t.themeDistance());
    add(
        list,
        "interest_spread_members",
        "spreads",
        "spread of interests of members",
        "成员兴趣离散程度",
        t -> t.interestSpread());
  }

  private static double messages(Tally t) {
    return t.community().book().openers() + t.community().book().answers();
  }

  private static void add(
      List<Indicator> list,
      String name,
      String unit,
      String en,
      String zh,
      ToDoubleFunction<Tally> formula) {
    list.add(new Indicator(name, unit, new Text(en, zh), formula));
  }
}
