package lifecircle.community;

/**
 * A place where members meet. It has a theme, a stock of novelty that talk wears down and fresh
 * content fills, the messages that may still draw an answer, and a record of what was talked about
 * in the last days.
 *
 * <p>Units: novelty in [0, 1], 1 = all is still to be said; the record in messages by bin of theme
 * space.
 */
public final class Group {
  /** Nobody leads the group. */
  public static final int NOBODY = -1;

  /** How many days of talk a returning member can look back on. */
  public static final int LOOK_BACK_DAYS = 7;

  private final int[][] messages = new int[LOOK_BACK_DAYS][Tastes.BINS];
  private final double[][] quality = new double[LOOK_BACK_DAYS][Tastes.BINS];
  private final int[] messagesOfDay = new int[LOOK_BACK_DAYS];
  private final Charter charter;
  private final Talk talk = new Talk();
  private final Attendance attendance = new Attendance();
  private final Care care = new Care();
  private final double[] topicSum = new double[LOOK_BACK_DAYS];
  private double theme;
  private int leader;
  private int leaderSince;
  private double novelty;

  /** A group founded under this charter. */
  public Group(Charter charter) {
    this.charter = charter;
    this.theme = charter.theme();
    this.leader = charter.leader();
    this.leaderSince = charter.day();
    this.novelty = charter.novelty();
  }

  /** What the group was founded with. */
  public Charter charter() {
    return charter;
  }

  /** Forgets the day that can no longer be looked back on, so that {@code day} can begin. */
  public void beginDay(int day) {
    int row = day % LOOK_BACK_DAYS;
    messages[row] = new int[Tastes.BINS];
    quality[row] = new double[Tastes.BINS];
    messagesOfDay[row] = 0;
    topicSum[row] = 0;
  }

  /** Something was said. */
  public void hear(int day, double topic, double messageQuality) {
    int row = day % LOOK_BACK_DAYS;
    int bin = Tastes.binOf(topic);
    messages[row][bin]++;
    quality[row][bin] += messageQuality;
    messagesOfDay[row]++;
    topicSum[row] += topic;
  }

  /** Messages of a day in one bin. */
  public int messages(int day, int bin) {
    return messages[day % LOOK_BACK_DAYS][bin];
  }

  /** Sum of the quality of the messages of a day in one bin. */
  public double qualitySum(int day, int bin) {
    return quality[day % LOOK_BACK_DAYS][bin];
  }

  /** All messages of a day. */
  public int messages(int day) {
    return messagesOfDay[day % LOOK_BACK_DAYS];
  }

  /** The messages that may still draw an answer. */
  public Talk talk() {
    return talk;
  }

  /** How many are there who may answer, slot by slot. */
  public Attendance attendance() {
    return attendance;
  }

  /** Who looks after the group today. */
  public Care care() {
    return care;
  }

  /**
   * What the messages of a day were about on average, answers included; the theme itself when
   * nothing was said.
   */
  public double meanTopic(int day) {
    int row = day % LOOK_BACK_DAYS;
    return messagesOfDay[row] == 0 ? theme : topicSum[row] / messagesOfDay[row];
  }

  /** The position of the theme. */
  public double theme() {
    return theme;
  }

  /** The theme is here from now on. */
  public void moveTheme(double newTheme) {
    theme = newTheme;
  }

  /** Whose voice leads the group, or {@link #NOBODY}. */
  public int leader() {
    return leader;
  }

  /** The day on which the leader began to lead. */
  public int leaderSince() {
    return leaderSince;
  }

  /** This person leads from this day on, or {@link #NOBODY}. */
  public void followLeader(int person, int day) {
    leader = person;
    leaderSince = day;
  }

  /** The stock of novelty. */
  public double novelty() {
    return novelty;
  }

  /** Talk takes a share of the novelty that is left. */
  public void wearOut(double share) {
    novelty -= novelty * share;
  }

  /** Fresh content fills a share of the novelty that is missing. */
  public void refresh(double share) {
    novelty += (1 - novelty) * share;
  }
}
