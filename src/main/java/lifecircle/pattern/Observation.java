package lifecircle.pattern;

import java.util.function.Function;

/** What is kept of one record for the patterns: numbers that many records are pooled from. */
public enum Observation {
  /** {@link PartnersInMonth}. */
  PARTNERS(PartnersInMonth::of),
  /** {@link Layers}. */
  LAYERS(Layers::of),
  /** {@link InnerCircle}. */
  INNER_CIRCLE(InnerCircle::of),
  /** {@link TieSurvival}. */
  TIE_SURVIVAL(TieSurvival::of),
  /** {@link TieSilence}. */
  TIE_SILENCE(TieSilence::of),
  /** {@link Triangles}. */
  TRIANGLES(Triangles::of),
  /** {@link SilentMembers}. */
  SILENT_MEMBERS(SilentMembers::of),
  /** {@link Ranks}. */
  RANKS(Ranks::of),
  /** {@link OwnGaps}. */
  OWN_GAPS(OwnGaps::of),
  /** {@link OneDayOnly}. */
  ONE_DAY_ONLY(OneDayOnly::of),
  /** {@link FirstReply}. */
  FIRST_REPLY(FirstReply::of),
  /** {@link PostingLives}. */
  POSTING_LIVES(PostingLives::of),
  /** {@link FirstDayOfTheCore}. */
  FIRST_DAY(FirstDayOfTheCore::of),
  /** {@link PostersInSlot}. */
  POSTERS_IN_SLOT(PostersInSlot::of),
  /** {@link RoomDays}. */
  ROOM_DAYS(RoomDays::of),
  /** {@link GroupMonths}. */
  GROUP_MONTHS(GroupMonths::of),
  /** {@link Overload}. */
  OVERLOAD(Overload::of),
  /** {@link AnswersByListeners}. */
  ANSWERS(AnswersByListeners::of),
  /** {@link RiseAndFall}. */
  RISE_AND_FALL(RiseAndFall::of),
  /** {@link EarlyGrowth}. */
  EARLY_GROWTH(EarlyGrowth::of),
  /** {@link WholeLife}. */
  WHOLE_LIFE(WholeLife::of),
  /** {@link GroupSizes}. */
  GROUP_SIZES(GroupSizes::of),
  /** {@link OldHands}. */
  OLD_HANDS(OldHands::of);

  private final Function<History, double[]> formula;

  Observation(Function<History, double[]> formula) {
    this.formula = formula;
  }

  /** The numbers of one record. */
  public double[] of(History history) {
    return formula.apply(history);
  }
}
