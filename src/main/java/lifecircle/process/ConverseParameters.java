package lifecircle.process;

import java.util.List;
import lifecircle.quantity.Parameter;
import lifecircle.quantity.Settings;
import lifecircle.quantity.Share;
import lifecircle.quantity.Span;
import lifecircle.quantity.Text;
import lifecircle.quantity.Unit;

/**
 * How members open and answer, how much fits into a day, and what talk does to the theme.
 *
 * @param ownInterest how far a message follows the author rather than the theme
 * @param qualityNoise width of the band in which messages of one author vary in quality
 * @param questionShare part of the openers that ask something
 * @param moodOfAnswers how strongly recent answers move openers
 * @param moodOfCommitment how strongly commitment moves openers
 * @param moodOfEffort how strongly effort for a place in the core moves openers
 * @param moodOfNovelty how strongly the novelty of the theme moves openers
 * @param answerWindowMinutes how long a message can draw answers
 * @param attention messages a member considers answering in one session
 * @param answersToOpener answers an opener draws at most on average, from very many fitting
 *     listeners
 * @param branching answers an answer draws at most on average; below 100 %, so that talk ends
 * @param answerPropensity chance that a single fitting listener answers
 * @param listenersExponent a in n^-a: how the chance per listener falls with listeners
 * @param strangerWeight chance of answering a stranger of the same interest, relative to a tie
 * @param statementWeight chance of answering a statement, relative to a question
 * @param answerTimeMinutes operator time for one answer
 * @param fermentTimeMinutes operator time to carry one settled message into discussion
 * @param wear part of the novelty left that one opener wears out
 * @param settling part of the missing novelty that one perfect message of the core gives back
 * @param fermentation part of the missing novelty that fermenting one perfect message gives back
 * @param settledHalfLife time in which settled content that nobody ferments is half forgotten
 */
public record ConverseParameters(
    Share ownInterest,
    Share qualityNoise,
    Share questionShare,
    double moodOfAnswers,
    double moodOfCommitment,
    double moodOfEffort,
    double moodOfNovelty,
    double answerWindowMinutes,
    int attention,
    double answersToOpener,
    Share branching,
    Share answerPropensity,
    double listenersExponent,
    Share strangerWeight,
    Share statementWeight,
    double answerTimeMinutes,
    double fermentTimeMinutes,
    double wear,
    double settling,
    double fermentation,
    Span settledHalfLife) {
  /** How far a message follows the author rather than the theme. */
  public static final Parameter OWN_INTEREST =
      new Parameter(
          "converse.own_interest",
          Unit.SHARE,
          0,
          1,
          0.5,
          new Text("how far a message follows the author rather than the theme", "消息偏向作者兴趣而非主题的程度"),
          "Assumption");

  /** Width of the band in which messages of one author vary in quality. */
  public static final Parameter QUALITY_NOISE =
      new Parameter(
          "converse.quality_noise",
          Unit.SHARE,
          0,
          1,
          0.2,
          new Text(
              "width of the band in which messages of one author vary in quality", "同一作者消息质量的波动幅度"),
          "Assumption");

  /** Part of the openers that ask something. */
  public static final Parameter QUESTION_SHARE =
      new Parameter(
          "converse.question_share",
          Unit.SHARE,
          0,
          1,
          0.25,
          new Text("part of the openers that ask something", "提问占发帖的比例"),
          "Assumption");

  /** How strongly recent answers move openers. */
  public static final Parameter MOOD_OF_ANSWERS =
      new Parameter(
          "converse.mood_of_answers",
          Unit.NUMBER,
          0,
          5,
          0.7,
          new Text("how strongly recent answers move openers", "近期回应对发帖的影响"),
          "Joyce & Kraut 2006");

  /** How strongly commitment moves openers. */
  public static final Parameter MOOD_OF_COMMITMENT =
      new Parameter(
          "converse.mood_of_commitment",
          Unit.NUMBER,
          0,
          5,
          1,
          new Text("how strongly commitment moves openers", "投入度对发帖的影响"),
          "Assumption");

  /** How strongly effort for a place in the core moves openers. */
  public static final Parameter MOOD_OF_EFFORT =
      new Parameter(
          "converse.mood_of_effort",
          Unit.NUMBER,
          0,
          5,
          0.5,
          new Text("how strongly effort for a place in the core moves openers", "争取核心席位的努力对发帖的影响"),
          "Assumption");

  /** How strongly the novelty of the theme moves openers. */
  public static final Parameter MOOD_OF_NOVELTY =
      new Parameter(
          "converse.mood_of_novelty",
          Unit.NUMBER,
          0,
          5,
          1.5,
          new Text("how strongly the novelty of the theme moves openers", "话题新鲜感对发帖的影响"),
          "Assumption");

  /** How long a message can draw answers. */
  public static final Parameter ANSWER_WINDOW =
      new Parameter(
          "converse.answer_window",
          Unit.MINUTES,
          20,
          720,
          180,
          new Text("how long a message can draw answers", "消息可获回应的时长"),
          "Assumption");

  /** Messages a member considers answering in one session. */
  public static final Parameter ATTENTION =
      new Parameter(
          "converse.attention",
          Unit.COUNT,
          0,
          1000,
          10,
          new Text("messages a member considers answering in one session", "一次登录中考虑回应的消息数"),
          "Assumption: bounded attention");

  /** Answers an opener draws at most on average, from very many fitting listeners. */
  public static final Parameter ANSWERS_TO_OPENER =
      new Parameter(
          "converse.answers_to_opener",
          Unit.NUMBER,
          0,
          100,
          4,
          new Text(
              "answers an opener draws at most on average, from very many fitting listeners",
              "话题平均最多引发的回应"),
          "Assumption: saturating, E26");

  /** Answers an answer draws at most on average; below 100 %, so that talk ends. */
  public static final Parameter BRANCHING =
      new Parameter(
          "converse.branching",
          Unit.SHARE,
          0,
          0.95,
          0.9,
          new Text(
              "answers an answer draws at most on average; below 100 %, so that talk ends",
              "每条回应平均最多再引发的回应"),
          "Assumption: branching below 1, so that talk ends");

  /** Chance that a single fitting listener answers. */
  public static final Parameter ANSWER_PROPENSITY =
      new Parameter(
          "converse.answer_propensity",
          Unit.SHARE,
          0,
          1,
          0.5,
          new Text("chance that a single fitting listener answers", "唯一合适听众回应的概率"),
          "Assumption");

  /** A in n^-a: how the chance per listener falls with listeners. */
  public static final Parameter LISTENERS_EXPONENT =
      new Parameter(
          "converse.listeners_exponent",
          Unit.NUMBER,
          0,
          1,
          0.3,
          new Text(
              "a in n^-a: how the chance per listener falls with listeners", "个人回应概率随听众人数下降的指数"),
          "E26; Blair et al. 2005");

  /** Chance of answering a stranger of the same interest, relative to a tie. */
  public static final Parameter STRANGER_WEIGHT =
      new Parameter(
          "converse.stranger_weight",
          Unit.SHARE,
          0,
          1,
          0.8,
          new Text(
              "chance of answering a stranger of the same interest, relative to a tie",
              "回应同好陌生人相对于好友的概率"),
          "Assumption: ties first");

  /** Chance of answering a statement, relative to a question. */
  public static final Parameter STATEMENT_WEIGHT =
      new Parameter(
          "converse.statement_weight",
          Unit.SHARE,
          0,
          1,
          0.8,
          new Text("chance of answering a statement, relative to a question", "回应陈述相对于提问的概率"),
          "Assumption");

  /** Operator time for one answer. */
  public static final Parameter ANSWER_TIME =
      new Parameter(
          "converse.answer_time",
          Unit.MINUTES,
          0.1,
          480,
          7.5,
          new Text("operator time for one answer", "运营者回答一次所需时间"),
          "F6: two answers in 15 minutes");

  /** Operator time to carry one settled message into discussion. */
  public static final Parameter FERMENT_TIME =
      new Parameter(
          "converse.ferment_time",
          Unit.MINUTES,
          0.1,
          480,
          10,
          new Text("operator time to carry one settled message into discussion", "运营者发酵一条沉淀内容所需时间"),
          "Assumption");

  /** Part of the novelty left that one opener wears out. */
  public static final Parameter WEAR =
      new Parameter(
          "converse.wear",
          Unit.NUMBER,
          0,
          1,
          0.0001,
          new Text("part of the novelty left that one opener wears out", "每条发帖磨损的剩余新鲜感比例"),
          "Assumption: the theme is a slow variable");

  /** Part of the missing novelty that one perfect message of the core gives back. */
  public static final Parameter SETTLING =
      new Parameter(
          "converse.settling",
          Unit.NUMBER,
          0,
          1,
          0.0008,
          new Text(
              "part of the missing novelty that one perfect message of the core gives back",
              "核心一条优质内容恢复的缺失新鲜感比例"),
          "Assumption (沉淀)");

  /** Part of the missing novelty that fermenting one perfect message gives back. */
  public static final Parameter FERMENTATION =
      new Parameter(
          "converse.fermentation",
          Unit.NUMBER,
          0,
          1,
          0.002,
          new Text(
              "part of the missing novelty that fermenting one perfect message gives back",
              "发酵一条优质内容恢复的缺失新鲜感比例"),
          "Assumption (发酵)");

  /** Time in which settled content that nobody ferments is half forgotten. */
  public static final Parameter SETTLED_HALF_LIFE =
      new Parameter(
          "converse.settled_half_life",
          Unit.DAYS,
          0.1,
          3650,
          14,
          new Text(
              "time in which settled content that nobody ferments is half forgotten",
              "未发酵的沉淀内容被遗忘一半的时间"),
          "Assumption");

  /** All parameters of the section, in the order in which a file lists them. */
  public static List<Parameter> all() {
    return List.of(
        OWN_INTEREST,
        QUALITY_NOISE,
        QUESTION_SHARE,
        MOOD_OF_ANSWERS,
        MOOD_OF_COMMITMENT,
        MOOD_OF_EFFORT,
        MOOD_OF_NOVELTY,
        ANSWER_WINDOW,
        ATTENTION,
        ANSWERS_TO_OPENER,
        BRANCHING,
        ANSWER_PROPENSITY,
        LISTENERS_EXPONENT,
        STRANGER_WEIGHT,
        STATEMENT_WEIGHT,
        ANSWER_TIME,
        FERMENT_TIME,
        WEAR,
        SETTLING,
        FERMENTATION,
        SETTLED_HALF_LIFE);
  }

  /** The parameters at the values of one world. */
  public static ConverseParameters from(Settings settings) {
    return new ConverseParameters(
        settings.share(OWN_INTEREST),
        settings.share(QUALITY_NOISE),
        settings.share(QUESTION_SHARE),
        settings.number(MOOD_OF_ANSWERS),
        settings.number(MOOD_OF_COMMITMENT),
        settings.number(MOOD_OF_EFFORT),
        settings.number(MOOD_OF_NOVELTY),
        settings.number(ANSWER_WINDOW),
        settings.count(ATTENTION),
        settings.number(ANSWERS_TO_OPENER),
        settings.share(BRANCHING),
        settings.share(ANSWER_PROPENSITY),
        settings.number(LISTENERS_EXPONENT),
        settings.share(STRANGER_WEIGHT),
        settings.share(STATEMENT_WEIGHT),
        settings.number(ANSWER_TIME),
        settings.number(FERMENT_TIME),
        settings.number(WEAR),
        settings.number(SETTLING),
        settings.number(FERMENTATION),
        settings.span(SETTLED_HALF_LIFE));
  }
}
