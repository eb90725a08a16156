package lifecircle.pattern;

import java.util.EnumSet;
import java.util.Set;
import lifecircle.quantity.Text;

/** The rows of evidence: what real communities show, how that is measured, whence it is known. */
public enum PatternName {
  /** Concurrent ties are bounded. */
  E1(
      new Text("Concurrent ties are bounded", "同时维持的联系有上限"),
      new Text(
          "Distinct people with whom a member has acts in either direction within 30 days, every 30th day at height, of members who have any; medians over runs.",
          "高位期每30天一次，成员在30天内与之有（任一方向）行为的不同人数，只计至少有一人者；取各次运行的中位数。"),
      "Gonçalves et al. 2011"),
  /** Ties lie in layers. */
  E2(
      new Text("Ties lie in layers", "联系呈分层结构"),
      new Text(
          "Of members with at least 100 acts towards at least 15 others: logarithms of acts in four natural clusters; each layer holds all within. Clearer means that the clusters explain more variance than in the median of 19 lognormal draws of the same mean and spread, rounded to acts as well.",
          "对至少15人有至少100次行为的成员：行为数的对数分为四个自然类，每层包含其内各层。“更清晰”指所解释的方差多于19次匹配对数正态抽样（同均值与离散度，同样取整）的中位数。"),
      "Dunbar et al. 2015; Mac Carron, Kaski and Dunbar 2016"),
  /** The first few take most contacts. */
  E3(
      new Text("The first few take most contacts", "少数对象占去大部分联系"),
      new Text(
          "Of members with at least 100 acts towards at least 15 others, over the whole record: the share of acts towards those to whom most go; the mean over members of all runs.",
          "整个记录期内对至少15人有至少100次行为的成员：指向最多的对象的行为占比；取所有运行中成员的均值。"),
      "Mac Carron, Kaski and Dunbar 2016"),
  /** Reciprocated ties last. */
  E7(
      new Text("Reciprocated ties last", "相互的联系更持久"),
      new Text(
          "Pairs with acts in one window of 90 days that have any in the next; mutual where both turned to each other in the first. All windows of all runs together.",
          "某90天窗口内有行为的对子在下一窗口仍有行为的比例；首个窗口内双方都有行为者为双向。合并所有运行的所有窗口。"),
      "Hidalgo and Rodriguez-Sickert 2008"),
  /** Ties survive the better the more used. */
  E8(
      new Text("Ties survive the better the more used", "联系用得越多越持久"),
      new Text(
          "Pairs with acts in one window of 90 days that have any in the next, by the number of acts in the first. All windows of all runs together.",
          "某90天窗口内有行为的对子在下一窗口仍有行为的比例，按首个窗口内的行为数分类。合并所有运行的所有窗口。"),
      "Hidalgo and Rodriguez-Sickert 2008"),
  /** Silent ties resume, ever more rarely. */
  E10(
      new Text("Silent ties resume, ever more rarely", "沉默的联系会恢复，越久越难"),
      new Text(
          "Pairs with acts on at least ten days: the mean gap between these days so far; how many that are silent for a multiple of it have acts again. A silence counts where the record goes on for as long again.",
          "至少在十个日子有行为的对子：取迄今这些日子的平均间隔，看沉默达其若干倍者是否再有行为。记录须再持续同样长的时间才计入。"),
      "Navarro et al. 2017"),
  /** New ties close triangles. */
  E11(
      new Text("New ties close triangles", "新联系闭合三角"),
      new Text(
          "Of all pairs connected to others but not to each other in 90 days, both with acts in the next 30: the odds of a common partner of pairs that find each other over those of pairs that do not (Mantel and Haenszel over all windows of all runs).",
          "在90天内各自有联系但彼此无联系、且在随后30天都有行为的所有对子：结成者与未结成者有共同对象的优势之比（对所有运行的所有窗口作Mantel–Haenszel合并）。"),
      "Leskovec et al. 2008"),
  /** Most members are silent. */
  E12(
      new Text("Most members are silent", "多数成员沉默"),
      new Text(
          "Members who joined and have not left, without a message for 84 days, every 30th day at height: the mean over these days, the median over runs.",
          "高位期每30天一次，已加入且未离开的成员中84天内无消息者的比例：先对各日取均值，再取各次运行的中位数。"),
      "Nonnecke and Preece 2000; van Mierlo 2014"),
  /** A hundredth writes much. */
  E13(
      new Text("A hundredth writes much", "百分之一的成员写得很多"),
      new Text(
          "Messages of the top 1 % of all members: those on the list, or without a list all seen in the last 84 days, at least 100; a part of a person counts in part.",
          "前1%成员的消息占比；成员指在册者，无名册时为最近84天出现过的所有人，至少100人；不足一人的部分按比例计。"),
      "van Mierlo 2014"),
  /** A tenth writes most. */
  E14(
      new Text("A tenth writes most", "十分之一的成员写了大部分"),
      new Text(
          "Messages of the top 10 % of all members: those on the list, or without a list all seen in the last 84 days, at least 10; a part of a person counts in part.",
          "前10%成员的消息占比；成员指在册者，无名册时为最近84天出现过的所有人，至少10人；不足一人的部分按比例计。"),
      "van Mierlo 2014"),
  /** Inequality grows with size. */
  E15(
      new Text("Inequality grows with size", "不平等随规模增大"),
      new Text(
          "Gini of messages among those who wrote, group by group and month by month, with at least five posters; all months of all runs and of other sizes together.",
          "逐群逐月计算发言者之间消息的基尼系数（至少五名发言者）；合并所有运行及不同规模的所有月份。"),
      "arXiv 2503.02661"),
  /** Members write in bursts. */
  E17(
      new Text("Members write in bursts", "成员的发言呈突发性"),
      new Text(
          "Gaps between a member's messages in slots of 20 minutes: B = (s − m)/(s + m), m their mean, s their standard deviation; members with at least 20 messages.",
          "以20分钟为单位的本人消息间隔：B =（s − m）/（s + m），m为均值，s为标准差；只计至少20条消息的成员。"),
      "Goh and Barabási 2008"),
  /** Most newcomers drop at once. */
  E18(
      new Text("Most newcomers drop at once", "多数新人一日即止"),
      new Text(
          "Newcomers are those whose first message comes in the fifth week of the record or later, and whose first 84 days it shows.",
          "新人指首条消息出现在记录第五周或以后、且其最初84天在记录之内的人。"),
      "Joyce and Kraut 2006"),
  /** A reply to the first message keeps some. */
  E19(
      new Text("A reply to the first message keeps some", "首条消息得到回应会留住一些人"),
      new Text(
          "Answered: somebody turns to the newcomer within 24 hours of the first message, before the newcomer writes again. Comes back: writes later than these 24 hours, within 84 days.",
          "得到回应：首条消息后24小时内、新人再次发言之前有人回应。回访：在这24小时之后、84天之内再次发言。"),
      "Joyce and Kraut 2006"),
  /** Leaving falls with tenure. */
  E20(
      new Text("Leaving falls with tenure", "离开的风险随资历下降"),
      new Text(
          "Weibull's distribution fitted by likelihood to posting lives of newcomers, from the first message to the last in slots of 20 minutes (one slot counting half), cut off where 84 days of silence are not seen.",
          "以极大似然对新人发言寿命（首末消息之间，以20分钟为单位，单一时段计一半）拟合威布尔分布；未见84天沉默者为删失。"),
      "Weibull 1951"),
  /** Some newcomers stay for long. */
  E21(
      new Text("Some newcomers stay for long", "部分新人长期留下"),
      new Text(
          "Kaplan and Meier's estimate of posting lives of newcomers in days, cut off where 84 days of silence are not seen.",
          "以天计的新人发言寿命的Kaplan–Meier估计；未见84天沉默者为删失。"),
      "Kaplan and Meier 1958"),
  /** A room has a ceiling. */
  E22(
      new Text("A room has a ceiling", "群聊有上限"),
      new Text(
          "Different posters in a group in slots of 20 minutes in which anybody writes, at least 1,000 of them, all groups of all runs and sizes together.",
          "各群每20分钟时段内的不同发言者数（只计有人发言的时段，至少1,000个），合并所有运行与规模。"),
      "Jones et al. 2008"),
  /** Volume grows slower than the room. */
  E23(
      new Text("Volume grows slower than the room", "消息量的增长慢于在场人数"),
      new Text(
          "Messages of a group on a day against its members who looked in on that day (at least 15), all days of all runs and sizes together; days without a message are left out.",
          "某群某日的消息数对当日来访成员数（至少15人），合并所有运行与规模的所有日子；无消息之日不计。"),
      "public logs of chat rooms, 49,383 room-days"),
  /** Messages grow faster than posters. */
  E24(
      new Text("Messages grow faster than posters", "消息量的增长快于发言人数"),
      new Text(
          "Line through logarithms of messages and posters of months of groups with at least five posters, all months of all runs and sizes together.",
          "至少五名发言者的群月，消息数与发言人数对数的直线，合并所有运行与规模的所有月份。"),
      "Wu and Zhang 2011"),
  /** Overload silences. */
  E25(
      new Text("Overload silences", "超载使人沉默"),
      new Text(
          "Days of the group with most days of at least 15 present, in five classes of messages of the seven days before: the share of those present who write, and messages per head.",
          "取至少15人在场之日最多的群，按此前七天的消息数分为五类：在场者中发言的比例及人均消息数。"),
      "Jones, Ravid and Rafaeli 2004"),
  /** Each of many answers less. */
  E26(
      new Text("Each of many answers less", "人越多，每个人越少回应"),
      new Text(
          "Openers that draw an answer within 12 hours, before their author writes again, by members of the group present on the day, in classes: −ln(share without an answer)/listeners falls as listeners to the power −a.",
          "开题消息在12小时内、作者再次发言之前得到回应的比例，按当日在场人数分类：−ln（未获回应的比例）/在场人数随人数的−a次幂下降。"),
      "Blair, Thompson and Wuensch 2005"),
  /** Groups live short or long. */
  E28(
      new Text("Groups live short or long", "群要么短命要么长寿"),
      new Text(
          "Days until the last message, whole record where one comes in its last 84 days, over foundings drawn at random; Sarle's coefficient, above 5/9 of two heaps.",
          "随机抽取的创建条件下至最后一条消息的天数（最后84天仍有消息者计整个记录期）；Sarle双峰系数高于5/9为两堆。"),
      "Qiu et al. 2016"),
  /** Fast rise, slow fall. */
  E29(
      new Text("Fast rise, slow fall", "快速上升，缓慢下降"),
      new Text(
          "Weekly posters smoothed over four weeks: weeks from 10 % of the peak to the peak over weeks from the peak to half of it, run by run.",
          "四周平滑的每周发言人数：逐次运行计算从峰值10%升至峰值的周数与从峰值降至一半的周数之比。"),
      "24 monthly curves of public logs"),
  /** Failure at birth is common. */
  E31(
      new Text("Failure at birth is common", "夭折很常见"),
      new Text(
          "Foundings drawn at random whose smoothed weekly posters peak in the first four weeks or never reach twice their level then.",
          "随机抽取的创建条件中，平滑后的每周发言人数在最初四周达到峰值或从未达到当时两倍者的比例。"),
      "four closed question-and-answer sites"),
  /** Group sizes are lognormal. */
  E32(
      new Text("Group sizes are lognormal", "群的规模呈对数正态分布"),
      new Text(
          "Posters in the largest month of every group, over foundings drawn at random; below the 5 % limit 0.895 the lognormal is not rejected. That joining needs exposure and benefit is a rule of the model and not measured.",
          "随机抽取的创建条件下各群最大月的发言人数；低于5%临界值0.895则不拒绝对数正态。加入需要接触与预期收益是模型规则，不作测量。"),
      "Foote et al. 2020; arXiv 2206.06732"),
  /** Size is contested. */
  E40(
      new Text("Size is contested", "规模的利弊有争议"),
      new Text(
          "Inflow is ten times as large for four weeks, under a quarter and under four times of the operators' hours. Recovered: who wrote before writes 180 days after the step at least nine tenths as much (posters a week, over four weeks) as with the same seeds without the step.",
          "在四分之一与四倍运营工时下，流入量四周内增至十倍。恢复：此前发言者在结束180天后的周发言人数（四周合计）不少于同种子无流入时的九成。"),
      "Dev et al. 2018; Lin et al. 2017"),
  /** Operators' time has diminishing returns. */
  E42(
      new Text("Operators' time has diminishing returns", "运营投入收益递减"),
      new Text(
          "Mean weekly posters over the whole run at none, once and four times the operators' hours, the same seeds in all.",
          "运营工时为0、1、4倍时整个运行期的平均周发言人数，各组种子相同。"),
      "Homburg, Ehm and Artz 2015"),
  /** Early growth is a power of time. */
  E44(
      new Text("Early growth is a power of time", "早期增长是时间的幂"),
      new Text(
          "All who ever joined (without a list, wrote a first message), day by day before weekly posters reach half of their peak: squared correlation in log-log over that in log-linear, run by run; at least 60 days.",
          "每周发言人数达到峰值一半之前逐日的累计加入人数（无名册时为首次发言人数）：逐次运行比较双对数与半对数的决定系数；至少60天。"),
      "Zang et al. 2016"),
  /** The later core differs from day one. */
  E45(
      new Text("The later core differs from day one", "日后的核心从第一天起就不同"),
      new Text(
          "Messages on the day of the first, of the tenth of newcomers who write most after that day over those of the others; all newcomers of all runs together.",
          "首条消息当日的消息数：此后发言最多的十分之一新人与其他新人之比；合并所有运行的新人。"),
      "Panciera et al. 2009; Hamilton et al. 2017");

  private static final Set<PatternName> CALIBRATED =
      EnumSet.of(E10, E12, E18, E19, E21, E23, E24, E29);

  private final Text title;
  private final Text how;
  private final String source;

  PatternName(Text title, Text how, String source) {
    this.title = title;
    this.how = how;
    this.source = source;
  }

  /**
   * Whether values of the model were chosen so that it comes out, so that it is no evidence for the
   * model; all others are held against it. Settled before any value was chosen: {@code
   * src/site/patterns.md}.
   */
  public boolean isCalibrated() {
    return CALIBRATED.contains(this);
  }

  /** What real communities show, in short. */
  public Text title() {
    return title;
  }

  /** How it is measured. */
  public Text how() {
    return how;
  }

  /** Where it is known from. */
  public String source() {
    return source;
  }
}
