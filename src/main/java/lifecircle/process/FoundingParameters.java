package lifecircle.process;

import java.util.Arrays;
import java.util.List;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Share;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * What the people of a scenario are like: the spreads and medians from which {@code Found} draws
 * traits.
 *
 * @param pool how many persons exist who could ever join
 * @param acquaintancesNear acquaintances in the neighbourhood of each person
 * @param acquaintancesFar mean number of far acquaintances each person seeks out
 * @param interestSpread spread of interests around the founding theme, in units of theme space
 * @param openersMedian openers of the median person on a day of visiting
 * @param openersForm how openers are distributed over persons
 * @param openersSpread spread of openers over persons (sd of the logarithm)
 * @param openersTail tail index of openers where they are Pareto
 * @param talentSpread spread of talent over persons (sd of the logarithm)
 * @param standardBase quality that the least talented ask for
 * @param standardRise how much the asked-for quality rises from least to most talented
 * @param contactsMedian people the median person can answer or approach in a day
 * @param dunbarCapacity median number of ties a person can keep
 * @param closeCapacity median number of ties a person can follow closely
 * @param dunbarSpread spread of both capacities over persons (sd of the logarithm); 0 gives the
 *     textbook constant
 * @param readingBudget messages the median person reads in a day at most
 * @param readingSpread spread of reading budgets over persons (sd of the logarithm)
 * @param frailtyShape shape of the gamma distribution of frailty, mean 1
 * @param entryError spread of how persons misjudge the benefit before joining
 * @param core seed users who form the core circle
 * @param seedMembers further members on the first day
 * @param seedTieStrength strength of the ties among core and operators on the first day
 * @param cities cities the persons live in
 * @param purse money the founders put into the purse, in yuan
 */
public record FoundingParameters(
    int pool,
    int acquaintancesNear,
    double acquaintancesFar,
    double interestSpread,
    double openersMedian,
    OpenersForm openersForm,
    double openersSpread,
    double openersTail,
    double talentSpread,
    Share standardBase,
    Share standardRise,
    double contactsMedian,
    double dunbarCapacity,
    double closeCapacity,
    double dunbarSpread,
    double readingBudget,
    double readingSpread,
    double frailtyShape,
    double entryError,
    int core,
    int seedMembers,
    Share seedTieStrength,
    int cities,
    double purse) {
  /** How many persons exist who could ever join. */
  public static final Parameter POOL =
      new Parameter(
          "founding.pool",
          Unit.COUNT,
          1,
          5000000,
          5000,
          new Text("how many persons exist who could ever join", "可能加入的总人数"),
          "Assumption: the reachable pool is a slow variable of the scenario");

  /** Acquaintances in the neighbourhood of each person. */
  public static final Parameter ACQUAINTANCES_NEAR =
      new Parameter(
          "founding.acquaintances_near",
          Unit.COUNT,
          0,
          1000,
          20,
          new Text("acquaintances in the neighbourhood of each person", "每人身边的熟人数"),
          "Watts & Strogatz 1998, k");

  /** Mean number of far acquaintances each person seeks out. */
  public static final Parameter ACQUAINTANCES_FAR =
      new Parameter(
          "founding.acquaintances_far",
          Unit.NUMBER,
          0,
          500,
          6,
          new Text("mean number of far acquaintances each person seeks out", "每人主动结识的远方熟人均数"),
          "Watts & Strogatz 1998, shortcuts");

  /** Spread of interests around the founding theme, in units of theme space. */
  public static final Parameter INTEREST_SPREAD =
      new Parameter(
          "founding.interest_spread",
          Unit.NUMBER,
          0,
          3,
          1,
          new Text(
              "spread of interests around the founding theme, in units of theme space",
              "兴趣围绕初始主题的离散程度"),
          "Assumption: sets the unit of theme space");

  /** Openers of the median person on a day of visiting. */
  public static final Parameter OPENERS_MEDIAN =
      new Parameter(
          "founding.openers_median",
          Unit.NUMBER,
          0,
          20,
          0.015,
          new Text("openers of the median person on a day of visiting", "中位成员到访日的发帖数"),
          "Assumption, held against E12 and E14");

  /** Spread of openers over persons (sd of the logarithm). */
  public static final Parameter OPENERS_SPREAD =
      new Parameter(
          "founding.openers_spread",
          Unit.NUMBER,
          0,
          4,
          2.5,
          new Text("spread of openers over persons (sd of the logarithm)", "发帖数的个体差异（对数标准差）"),
          "Assumption: lognormal; held against E13 to E15");

  /** How openers are distributed over persons. */
  public static final Parameter OPENERS_FORM =
      Parameter.choice(
          "founding.openers_form",
          Arrays.stream(OpenersForm.values()).map(OpenersForm::code).toList(),
          OpenersForm.LOGNORMAL.code(),
          new Text("how openers are distributed over persons", "发帖数的分布形式"),
          "E17: heavy tails; Pareto is a variant");

  /** Tail index of openers where they are Pareto. */
  public static final Parameter OPENERS_TAIL =
      new Parameter(
          "founding.openers_tail",
          Unit.NUMBER,
          0.5,
          20,
          1.2,
          new Text(
              "tail index of openers where they are pareto; the smaller, the heavier the tail",
              "发帖数为帕累托分布时的尾指数，越小尾部越重"),
          "Assumption");

  /** Spread of talent over persons (sd of the logarithm). */
  public static final Parameter TALENT_SPREAD =
      new Parameter(
          "founding.talent_spread",
          Unit.NUMBER,
          0,
          3,
          0.8,
          new Text("spread of talent over persons (sd of the logarithm)", "才能的个体差异（对数标准差）"),
          "Assumption: heavy tail");

  /** Quality that the least talented ask for. */
  public static final Parameter STANDARD_BASE =
      new Parameter(
          "founding.standard_base",
          Unit.SHARE,
          0,
          1,
          0.15,
          new Text("quality that the least talented ask for", "才能最低者要求的内容质量"),
          "Assumption");

  /** How much the asked-for quality rises from least to most talented. */
  public static final Parameter STANDARD_RISE =
      new Parameter(
          "founding.standard_rise",
          Unit.SHARE,
          0,
          1,
          0.35,
          new Text(
              "how much the asked-for quality rises from least to most talented", "要求随才能上升的幅度"),
          "Assumption: own standard rises with talent");

  /** People the median person can answer or approach in a day. */
  public static final Parameter CONTACTS_MEDIAN =
      new Parameter(
          "founding.contacts_median",
          Unit.NUMBER,
          0,
          1000,
          12,
          new Text("people the median person can answer or approach in a day", "中位成员每天可联系的人数"),
          "Assumption");

  /** Median number of ties a person can keep. */
  public static final Parameter DUNBAR_CAPACITY =
      new Parameter(
          "founding.dunbar_capacity",
          Unit.NUMBER,
          0,
          10000,
          150,
          new Text("median number of ties a person can keep", "可维持关系数的中位数"),
          "Dunbar 1992; F2");

  /** Median number of ties a person can follow closely. */
  public static final Parameter CLOSE_CAPACITY =
      new Parameter(
          "founding.close_capacity",
          Unit.NUMBER,
          0,
          1000,
          20,
          new Text("median number of ties a person can follow closely", "可密切关注关系数的中位数"),
          "F2");

  /**
   * Spread of both capacities over persons (sd of the logarithm); 0 gives the textbook constant.
   */
  public static final Parameter DUNBAR_SPREAD =
      new Parameter(
          "founding.dunbar_spread",
          Unit.NUMBER,
          0,
          2,
          0.25,
          new Text(
              "spread of both capacities over persons (sd of the logarithm); 0 gives the textbook constant",
              "两种容量的个体差异（对数标准差）"),
          "Assumption");

  /** Messages the median person reads in a day at most. */
  public static final Parameter READING_BUDGET =
      new Parameter(
          "founding.reading_budget",
          Unit.NUMBER,
          1,
          10000,
          40,
          new Text("messages the median person reads in a day at most", "中位成员每天最多阅读的消息数"),
          "Ren & Kraut 2014");

  /** Spread of reading budgets over persons (sd of the logarithm). */
  public static final Parameter READING_SPREAD =
      new Parameter(
          "founding.reading_spread",
          Unit.NUMBER,
          0,
          2,
          0.5,
          new Text(
              "spread of reading budgets over persons (sd of the logarithm)", "阅读量的个体差异（对数标准差）"),
          "Assumption");

  /** Shape of the gamma distribution of frailty, mean 1. */
  public static final Parameter FRAILTY_SHAPE =
      new Parameter(
          "founding.frailty_shape",
          Unit.NUMBER,
          0.05,
          100,
          0.3,
          new Text("shape of the gamma distribution of frailty, mean 1", "脆弱性伽马分布的形状参数"),
          "E20; measured on observed newcomers");

  /** Spread of how persons misjudge the benefit before joining. */
  public static final Parameter ENTRY_ERROR =
      new Parameter(
          "founding.entry_error",
          Unit.NUMBER,
          0,
          2,
          0.15,
          new Text("spread of how persons misjudge the benefit before joining", "加入前对收益误判的离散程度"),
          "Assumption");

  /** Seed users who form the core circle. */
  public static final Parameter CORE =
      new Parameter(
          "founding.core",
          Unit.COUNT,
          0,
          10000,
          4,
          new Text("seed users who form the core circle", "组成核心圈层的种子用户数"),
          "F5, F11 at the scale of the scenario");

  /** Further members on the first day. */
  public static final Parameter SEED_MEMBERS =
      new Parameter(
          "founding.seed_members",
          Unit.COUNT,
          0,
          100000,
          0,
          new Text("further members on the first day", "首日其他成员数"),
          "Assumption");

  /** Strength of the ties among core and operators on the first day. */
  public static final Parameter SEED_TIE_STRENGTH =
      new Parameter(
          "founding.seed_tie_strength",
          Unit.SHARE,
          0,
          1,
          0.5,
          new Text(
              "strength of the ties among core and operators on the first day", "首日核心与运营者之间的关系强度"),
          "Assumption");

  /** Cities the persons live in. */
  public static final Parameter CITIES =
      new Parameter(
          "founding.cities",
          Unit.COUNT,
          1,
          1000,
          20,
          new Text(
              "cities the persons live in, the k-th with a share in proportion to 1/k",
              "人们所在的城市数（第k大城市人数与1/k成正比）"),
          "Assumption: Zipf 1949, exponent 1");

  /** Money the founders put into the purse. */
  public static final Parameter PURSE =
      new Parameter(
          "founding.purse",
          Unit.YUAN,
          0,
          1e9,
          500,
          new Text("money the founders put into the purse", "创始资金"),
          "Assumption");

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(
        POOL,
        ACQUAINTANCES_NEAR,
        ACQUAINTANCES_FAR,
        INTEREST_SPREAD,
        OPENERS_MEDIAN,
        OPENERS_FORM,
        OPENERS_SPREAD,
        OPENERS_TAIL,
        TALENT_SPREAD,
        STANDARD_BASE,
        STANDARD_RISE,
        CONTACTS_MEDIAN,
        DUNBAR_CAPACITY,
        CLOSE_CAPACITY,
        DUNBAR_SPREAD,
        READING_BUDGET,
        READING_SPREAD,
        FRAILTY_SHAPE,
        ENTRY_ERROR,
        CORE,
        SEED_MEMBERS,
        SEED_TIE_STRENGTH,
        CITIES,
        PURSE);
  }

  /** The parameters at the values of one world. */
  public static FoundingParameters from(Settings settings) {
    return new FoundingParameters(
        settings.count(POOL),
        settings.count(ACQUAINTANCES_NEAR),
        settings.number(ACQUAINTANCES_FAR),
        settings.number(INTEREST_SPREAD),
        settings.number(OPENERS_MEDIAN),
        OpenersForm.values()[settings.count(OPENERS_FORM)],
        settings.number(OPENERS_SPREAD),
        settings.number(OPENERS_TAIL),
        settings.number(TALENT_SPREAD),
        settings.share(STANDARD_BASE),
        settings.share(STANDARD_RISE),
        settings.number(CONTACTS_MEDIAN),
        settings.number(DUNBAR_CAPACITY),
        settings.number(CLOSE_CAPACITY),
        settings.number(DUNBAR_SPREAD),
        settings.number(READING_BUDGET),
        settings.number(READING_SPREAD),
        settings.number(FRAILTY_SHAPE),
        settings.number(ENTRY_ERROR),
        settings.count(CORE),
        settings.count(SEED_MEMBERS),
        settings.share(SEED_TIE_STRENGTH),
        settings.count(CITIES),
        settings.number(PURSE));
  }
}
