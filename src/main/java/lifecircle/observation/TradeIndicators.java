package lifecircle.observation;

import static lifecircle.observation.Indicators.add;

import java.util.List;
import lifecircle.community.Expense;
import lifecircle.quantity.Text;

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
        new Text("Money the community has this evening.", "当晚社群拥有的资金。"),
        t -> t.community().purse().balance());
    for (Expense expense : Expense.values()) {
      add(
          list,
          "spent_" + expense.code() + "_yuan",
          "yuan/d",
          "spent on " + expense.term().en(),
          "支出：" + expense.term().zh(),
          new Text(
              "Money that was spent today on " + expense.term().en() + ".",
              "当日用于" + expense.term().zh() + "的支出。"),
          t -> t.community().purse().spentToday(expense));
    }
    add(
        list,
        "events_held",
        "events/d",
        "events held",
        "举办的活动",
        new Text("Events in person that were held today.", "当日举办的线下活动数。"),
        t -> t.community().book().eventsHeld());
    add(
        list,
        "event_attendees",
        "persons/d",
        "members who came to an event",
        "参加活动的成员",
        new Text("Members who came to an event today.", "当日参加活动的成员数。"),
        t -> t.community().book().attendees());
    add(
        list,
        "woken",
        "persons/d",
        "dormant members woken by an event",
        "被活动唤醒的休眠成员",
        new Text("Dormant members whom an event brought back today.", "当日因活动而重新到访的休眠成员。"),
        t -> t.community().book().woken());
    add(
        list,
        "trust_mean",
        "share",
        "trust, mean",
        "平均信任",
        new Text(
            "How far members trust that promises are kept, the mean over those who visited since there is trade.",
            "成员对承诺兑现的信任程度，对有交易以来到访过的成员取均值。"),
        t -> t.meanTrust());
    add(
        list,
        "offers_seen",
        "offers/d",
        "offers seen",
        "看到的报价",
        new Text("Offers that visitors saw today.", "当日到访者看到的报价数。"),
        t -> t.community().book().trade().offers());
    add(
        list,
        "conversions",
        "purchases/d",
        "offers bought",
        "成交数",
        new Text("Offers that were bought today.", "当日成交的报价数。"),
        t -> t.community().book().trade().conversions());
    add(
        list,
        "repurchases",
        "purchases/d",
        "offers bought by former buyers",
        "复购数",
        new Text("Offers bought today by members who had bought before.", "当日由老买家成交的报价数。"),
        t -> t.community().book().trade().repurchases());
    add(
        list,
        "conversion_share",
        "share",
        "offers that were bought",
        "转化率",
        new Text("Of the offers seen today, the part that was bought.", "当日看到的报价中成交的比例。"),
        t ->
            Tally.ratio(
                t.community().book().trade().conversions(), t.community().book().trade().offers()));
    add(
        list,
        "broken_promises",
        "purchases/d",
        "purchases that were not what was promised",
        "失信的购买",
        new Text(
            "Purchases of today that were not what was promised; each costs trust.",
            "当日与承诺不符的购买；每次都损害信任。"),
        t -> t.community().book().trade().brokenPromises());
    add(
        list,
        "trade_income_yuan",
        "yuan/d",
        "income from purchases",
        "销售收入",
        new Text("Money that purchases brought today.", "当日销售带来的收入。"),
        t -> t.community().book().trade().tradeIncome());
    add(
        list,
        "advertising_read_per_reader",
        "messages/d",
        "advertising a visitor reads",
        "到访者人均阅读广告数",
        new Text("Advertisements a reader of the day read, on average.", "当日每位读者平均读到的广告数。"),
        t ->
            Tally.ratio(
                t.community().book().trade().advertisingRead(), t.community().book().readers()));
    add(
        list,
        "advertising_income_yuan",
        "yuan/d",
        "income from advertising",
        "广告收入",
        new Text(
            "Money that sponsors paid today for advertising that was read.", "当日赞助商为被阅读的广告支付的收入。"),
        t -> t.community().book().trade().advertisingIncome());
    add(
        list,
        "contributions",
        "contributions/d",
        "contributions of members to co-creation",
        "成员共创贡献",
        new Text(
            "Works that members contributed today to what the community makes together.",
            "当日成员为共创贡献的作品数。"),
        t -> t.community().book().trade().contributions());
  }
}
