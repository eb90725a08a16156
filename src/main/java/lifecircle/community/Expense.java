package lifecircle.community;

import java.util.Locale;
import lifecircle.quantity.Text;

/** What the community's money is spent on. */
public enum Expense {
  /** Rooms, food and prizes of events. */
  EVENTS(new Text("events", "活动")),
  /** Paid reach among people outside. */
  CAMPAIGNS(new Text("campaigns", "推广"));

  private final Text term;

  Expense(Text term) {
    this.term = term;
  }

  /** The words of both languages. */
  public Text term() {
    return term;
  }

  /** The name in column headings. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
