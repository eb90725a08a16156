package lifecircle.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What has no part in a line, in series small enough to see why. */
class SetAsideTest {
  /** Weeks round 60. */
  private static long[] steady(int weeks) {
    long[] counts = new long[weeks];
    for (int t = 0; t < weeks; t++) {
      counts[t] = 54L + t * 7 % 13;
    }
    return counts;
  }

  private static SetAside aside(long... counts) {
    return SetAside.of(Lives.of(counts));
  }

  private static long[] followedBy(long[] counts, long... more) {
    return LongStream.concat(LongStream.of(counts), LongStream.of(more)).toArray();
  }

  @Test
  void aSteadyCommunityHasNothingSetAside() {
    SetAside aside = aside(steady(40));
    assertEquals(new SetAside(new EmptyEnds(0, 39, false), List.of(), List.of(), List.of()), aside);
  }

  @Test
  void emptyWeeksAfterALivelyCommunityAreSilence() {
    // Two weeks, in which 120 posters were missed, are no chance; a single one is none of our
    // business: it may be a week in which nobody counted.
    assertEquals(new EmptyEnds(0, 29, true), aside(followedBy(steady(30), 0, 0)).ends());
    assertFalse(aside(followedBy(steady(30), 0)).ends().fellSilent());
  }

  @Test
  void emptyWeeksAfterAnIntermittentTailMayBeChance() {
    // A poster every fourth week: in six weeks one or two were missed.
    long[] counts = new long[46];
    for (int t = 0; t < 40; t++) {
      counts[t] = t % 4 == 0 ? 1 : 0;
    }
    EmptyEnds ends = aside(counts).ends();
    assertFalse(ends.fellSilent());
    assertEquals(45, ends.last());
  }

  @Test
  void weeksBeforeAnybodyCameAreNoPartOfTheLine() {
    long[] counts = followedBy(new long[5], steady(30));
    assertEquals(5, aside(counts).ends().first());
  }

  @Test
  void aSpamWeekIsAnOutlierAndAPeakIsNone() {
    long[] spam = steady(40);
    spam[20] = 300;
    assertEquals(List.of(20), aside(spam).outliers());
    long[] two = steady(40);
    two[20] = 300;
    two[21] = 250;
    assertEquals(List.of(20, 21), aside(two).outliers());
    // Three weeks are no longer odd, nor is a rise to a level that is held.
    long[] three = steady(40);
    Arrays.fill(three, 20, 23, 300);
    assertEquals(List.of(), aside(three).outliers());
    long[] risen = steady(40);
    Arrays.fill(risen, 20, 40, 300);
    assertEquals(List.of(), aside(risen).outliers());
  }

  @Test
  void theHigherOfTwoOddWeeksDoesNotHideTheOther() {
    long[] counts = steady(40);
    counts[20] = 200;
    counts[21] = 420;
    assertEquals(Set.of(20, 21), Set.copyOf(aside(counts).outliers()));
  }

  @Test
  void aWeekFarBelowAllOthersIsAnOutlierTooAndAFallIsNone() {
    long[] outage = steady(40);
    outage[33] = 7;
    assertEquals(List.of(33), aside(outage).outliers());
    long[] fallen = steady(40);
    Arrays.fill(fallen, 33, 40, 7);
    assertEquals(List.of(), aside(fallen).outliers());
  }

  @Test
  void aFoundingCrowdBeforeAHeldLevelIsAnOutlierAndAnEbbingOneIsNot() {
    long[] crowd = steady(30);
    crowd[0] = 180;
    assertEquals(List.of(0), aside(crowd).outliers());
    assertEquals(
        List.of(), aside(180, 130, 95, 80, 62, 50, 41, 33, 30, 25, 20, 18, 15, 12).outliers());
  }

  @Test
  void anEmptyStretchBetweenHighCountsIsAHoleAndAQuietEndIsNot() {
    long[] holiday = steady(40);
    Arrays.fill(holiday, 18, 26, 0);
    holiday[21] = 1;
    assertEquals(List.of(18, 19, 20, 21, 22, 23, 24, 25), aside(holiday).holes());
    // People come back in a fifth of the number: that is a fall.
    long[] fallen = steady(40);
    Arrays.fill(fallen, 18, 26, 0);
    Arrays.fill(fallen, 26, 40, 10);
    assertEquals(List.of(), aside(fallen).holes());
  }

  @Test
  void aLastWeekFarBelowTheOthersIsUnfinishedUnlessItIsKept() {
    long[] cut = followedBy(steady(30), 15);
    assertEquals(List.of(30), aside(cut).unfinished());
    assertEquals(List.of(), SetAside.of(Lives.of(cut).keepingUnfinishedEnds()).unfinished());
    // In a fall the last week is low like those before.
    assertEquals(List.of(), aside(60, 61, 58, 52, 44, 37, 31, 26, 22, 18, 15, 12, 10).unfinished());
  }

  @Test
  void bothEndsOfARecordMayBeCut() {
    long[] cut = followedBy(steady(30), 14);
    cut[0] = 20;
    assertTrue(aside(cut).unfinished().containsAll(List.of(0, 30)));
  }
}
