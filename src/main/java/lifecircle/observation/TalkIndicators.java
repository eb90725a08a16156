package lifecircle.observation;

import static lifecircle.observation.Indicators.add;

import java.util.List;
import lifecircle.community.Circle;

/**
 * The columns that say what is said: messages, answers, quality, and how unequally it is dealt out.
 */
final class TalkIndicators {
  private TalkIndicators() {}

  /** Adds them in the order of the columns. */
  static void define(List<Indicator> list) {
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
        t -> t.posters().gini());
    add(
        list,
        "top_1pct_message_share_30d",
        "share",
        "messages by the top 1 % of members",
        "前1%成员的消息占比",
        t -> t.posters().topShare(0.01));
    add(
        list,
        "top_10pct_message_share_30d",
        "share",
        "messages by the top 10 % of members",
        "前10%成员的消息占比",
        t -> t.posters().topShare(0.1));
  }

  private static double messages(Tally t) {
    return t.community().book().openers() + t.community().book().answers();
  }
}
