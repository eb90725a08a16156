package lifecircle.observation;

import static lifecircle.observation.Indicators.add;

import java.util.List;
import lifecircle.community.Circle;
import lifecircle.quantity.Text;

/**
 * The columns that say what is said: messages, answers, quality, and how unequally it is dealt out.
 */
final class TalkIndicators {
  private TalkIndicators() {}

  /** Adds them in the order of the columns. */
  static void define(List<Indicator> list) {
    add(
        list,
        "messages",
        "messages/d",
        "messages",
        "消息",
        new Text("All messages of the day, openers and answers.", "当日全部消息，含发起与回应。"),
        t -> messages(t));
    add(
        list,
        "openers",
        "messages/d",
        "messages that open a thread",
        "发起的话题",
        new Text(
            "Messages of the day that begin a thread; each may draw answers.",
            "当日发起话题的消息；每条都可能引来回应。"),
        t -> t.community().book().openers());
    add(
        list,
        "questions",
        "messages/d",
        "questions",
        "提问",
        new Text(
            "Openers of the day that ask something; answering them binds who asked.",
            "当日提问的消息；回答可增强提问者的归属。"),
        t -> t.community().book().questions());
    add(
        list,
        "messages_per_present",
        "messages/d",
        "messages a visitor",
        "人均消息",
        new Text("Messages of the day divided by those who visited.", "当日消息数除以到访人数。"),
        t -> Tally.ratio(messages(t), t.community().presence().count()));
    add(
        list,
        "answered_share",
        "share",
        "messages that drew an answer",
        "获回应的消息比例",
        new Text(
            "Of the messages whose fate was decided today, the part that drew an answer.",
            "当日已有定论的消息中获得回应的比例。"),
        t -> t.answeredShare());
    add(
        list,
        "first_answer_minutes_median",
        "min",
        "median time to the first answer",
        "首次回应时间中位数",
        new Text(
            "Half of the messages answered first today waited at most so long.",
            "当日首次获回应的消息中，一半等待不超过此时间。"),
        t -> t.medianAnswerMinutes());
    for (Circle circle : Circle.values()) {
      add(
          list,
          "first_answers_by_" + circle.code() + "_share",
          "share",
          "first answers given by the " + circle.term().en(),
          "首次回应来自" + circle.term().zh(),
          new Text(
              "Of the messages answered first today, the part that the "
                  + circle.term().en()
                  + " answered first.",
              "当日首次获回应的消息中由" + circle.term().zh() + "最先回应的比例。"),
          t -> Tally.ratio(t.community().book().answeredFirstBy(circle), t.answered()));
    }
    add(
        list,
        "quality_mean",
        "share",
        "mean quality of messages",
        "消息平均质量",
        new Text(
            "Mean quality of the messages of the day, as far as order was kept; 1 is perfect.",
            "当日消息的平均质量（已计秩序影响）；1为完美。"),
        t -> Tally.ratio(t.community().book().qualitySum(), messages(t)));
    add(
        list,
        "reading_benefit_mean",
        "share",
        "mean benefit of reading",
        "阅读平均收益",
        new Text(
            "What the readers of the day got out of reading, on average; 1 is as much as anybody could take in.",
            "当日读者从阅读中所得的平均收益；1为收益饱和。"),
        t -> Tally.ratio(t.community().book().benefitSum(), t.community().book().readers()));
    add(
        list,
        "overload_mean",
        "share",
        "mean overload",
        "平均信息过载",
        new Text(
            "The part of what was there to read that was too much for the readers of the day, on average.",
            "当日读者面对的消息中平均超出阅读量的比例。"),
        t -> Tally.ratio(t.community().book().overloadSum(), t.community().book().readers()));
    add(
        list,
        "gini_30d",
        "share",
        "Gini of messages among posters of 30 days",
        "30天发言者消息基尼系数",
        new Text(
            "How unequally the messages of 30 days are dealt out among the members who posted: 0 is alike, 1 is all by one.",
            "30天内发言成员之间消息分布的不均程度：0为均等，1为集中于一人。"),
        t -> t.posters().gini());
    add(
        list,
        "top_1pct_message_share_30d",
        "share",
        "messages by the top 1 % of members",
        "前1%成员的消息占比",
        new Text(
            "The part of the messages of 30 days that the most active hundredth of all members wrote.",
            "30天内最活跃的1%成员所写消息的比例。"),
        t -> t.posters().topShare(0.01));
    add(
        list,
        "top_10pct_message_share_30d",
        "share",
        "messages by the top 10 % of members",
        "前10%成员的消息占比",
        new Text(
            "The part of the messages of 30 days that the most active tenth of all members wrote.",
            "30天内最活跃的10%成员所写消息的比例。"),
        t -> t.posters().topShare(0.1));
  }

  private static double messages(Tally t) {
    return t.community().book().openers() + t.community().book().answers();
  }
}
