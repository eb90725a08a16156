package lifecircle.observation;

import static lifecircle.observation.Indicators.add;

import java.util.List;
import lifecircle.community.Expense;

/** The columns that say what the community earns, spends and trades, and what trust that leaves. */
final class TradeIndicators {
  private TradeIndicators() {}

  /** Adds them in the order of the columns. */
  static void define(List<Indicator> list) {
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
          "支出：" + expense.term().zh(),
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
    add(list, "trust_mean", "share", "trust, mean", "平均信任", t -> t.meanTrust());
    add(
        list,
        "offers_seen",
        "offers/d",
        "offers seen",
        "看到的报价",
        t -> t.community().book().trade().offers());
    add(
        list,
        "conversions",
        "purchases/d",
        "offers bought",
        "成交数",
        t -> t.community().book().trade().conversions());
    add(
        list,
        "repurchases",
        "purchases/d",
        "offers bought by former buyers",
        "复购数",
        t -> t.community().book().trade().repurchases());
    add(
        list,
        "conversion_share",
        "share",
        "offers that were bought",
        "转化率",
        t ->
            Tally.ratio(
                t.community().book().trade().conversions(), t.community().book().trade().offers()));
    add(
        list,
        "broken_promises",
        "purchases/d",
        "purchases that were not what was promised",
        "失信的购买",
        t -> t.community().book().trade().brokenPromises());
    add(
        list,
        "trade_income_yuan",
        "yuan/d",
        "income from purchases",
        "销售收入",
        t -> t.community().book().trade().tradeIncome());
    add(
        list,
        "advertising_read_per_reader",
        "messages/d",
        "advertising a visitor reads",
        "到访者人均阅读广告数",
        t ->
            Tally.ratio(
                t.community().book().trade().advertisingRead(), t.community().book().readers()));
    add(
        list,
        "advertising_income_yuan",
        "yuan/d",
        "income from advertising",
        "广告收入",
        t -> t.community().book().trade().advertisingIncome());
    add(
        list,
        "contributions",
        "contributions/d",
        "contributions of members to co-creation",
        "成员共创贡献",
        t -> t.community().book().trade().contributions());
  }
}
