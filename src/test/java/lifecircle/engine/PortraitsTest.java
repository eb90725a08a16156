package lifecircle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lifecircle.chance.Luck;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Ties;
import lifecircle.observation.Evening;
import lifecircle.observation.Portrait;
import lifecircle.observation.Portraits;
import lifecircle.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The portraits of the tie network, taken of a small world that is lived for some weeks. */
class PortraitsTest {
  private static final int LIMIT = 120;

  private static Village town() {
    return new Village()
        .with("founding.pool", 1500)
        .with("founding.core", 60)
        .with("founding.seed_members", 300)
        .with("operators_act.operators", 4);
  }

  private static Portrait at(Portraits portraits, int day) {
    Portrait portrait = portraits.nearest(day).orElseThrow();
    assertEquals(day, portrait.day());
    return portrait;
  }

  private static Set<Integer> sitters(Portrait portrait, Circle circle) {
    return portrait.sitters().stream()
        .filter(sitter -> sitter.circle() == circle)
        .map(Portrait.Sitter::member)
        .collect(Collectors.toSet());
  }

  @Test
  void aPortraitNeverHoldsMoreThanFitOnASheetAndShowsEveryCircle() {
    Portraits portraits = new Run(town().scenario(21), 1, 1).live(evening -> {}).portraits();
    for (Portrait portrait : portraits.all()) {
      assertTrue(portrait.members() > LIMIT, "more members than seats");
      assertEquals(LIMIT, portrait.sitters().size());
      for (Circle circle : Circle.values()) {
        int seated = sitters(portrait, circle).size();
        int sure = Math.min(40, portrait.members(circle));
        assertTrue(sure > 0 && seated >= sure, circle + " has " + seated);
      }
    }
  }

  @Test
  void inASmallCommunityEverybodySits() {
    Portraits portraits = new Run(new Village().scenario(14), 1, 1).live(evening -> {}).portraits();
    Portrait portrait = at(portraits, 13);
    assertTrue(portrait.members() < LIMIT && portrait.members() > 0);
    assertEquals(portrait.members(), portrait.sitters().size());
  }

  @Test
  void theTiesOfAPortraitAreExactlyTheTiesOfTheCommunityAmongThoseWhoSit() {
    List<Integer> compared = new ArrayList<>();
    Portraits portraits = new Portraits(Luck.of(1), day -> true);
    Community lived =
        town()
            .live(
                Luck.of(1),
                21,
                c -> {
                  portraits.see(c, compared.size());
                  compared.add(assertSame(c, at(portraits, compared.size())));
                });
    assertTrue(compared.get(20) > 30, "there is something to compare");
    assertTrue(lived.ties().tieCount() > compared.get(20), "others have ties, too");
  }

  private static int assertSame(Community c, Portrait portrait) {
    Ties ties = c.ties();
    int[] sitters = portrait.sitters().stream().mapToInt(Portrait.Sitter::member).toArray();
    int among = 0;
    for (int i : sitters) {
      for (int j : sitters) {
        int edge = i < j ? ties.between(i, j) : Ties.NONE;
        among += edge != Ties.NONE && ties.isTie(edge) ? 1 : 0;
      }
    }
    assertEquals(among, portrait.ties().size());
    for (Portrait.Tie tie : portrait.ties()) {
      int edge = ties.between(tie.one(), tie.other());
      assertTrue(ties.isTie(edge));
      assertEquals(ties.isClose(edge), tie.close());
      assertEquals(ties.strengthOn(edge, portrait.day()), tie.strength());
    }
    for (Portrait.Sitter sitter : portrait.sitters()) {
      assertEquals(c.members().circle(sitter.member()), sitter.circle());
      assertEquals(ties.tieCount(sitter.member()), sitter.ties());
    }
    assertEquals(2.0 * ties.tieCount() / c.members().count(), portrait.meanTies(), 1e-12);
    return among;
  }

  @Test
  void takingAPortraitChangesNoEvening() {
    List<Evening> unseen = town().evenings(3, 40);
    List<Evening> seen = new ArrayList<>();
    Scenario everyDay = onDays(town().scenario(40), List.of(0, 1, 2, 30, 31, 32));
    Portraits portraits = new Run(everyDay, 3, 1).live(seen::add).portraits();
    assertEquals(unseen.toString(), seen.toString());
    assertEquals(
        List.of(0, 1, 2, 6, 13, 20, 27, 30, 31, 32, 34, 39),
        portraits.all().stream().map(Portrait::day).toList());
  }

  private static Scenario onDays(Scenario life, List<Integer> days) {
    return new Scenario(
        life.name(),
        life.title(),
        life.watch(),
        life.durationDays(),
        life.seed(),
        life.settings(),
        life.off(),
        life.interventions(),
        life.sources(),
        days,
        life.observed(),
        life.variants(),
        life.curve());
  }

  @Test
  void oneThreadAndEightTakeTheSamePortraits() {
    assertEquals(told(1), told(8));
  }

  private static List<String> told(int threads) {
    return new Run(town().scenario(14), 5, threads)
        .live(evening -> {}).portraits().all().stream()
            .map(p -> p.day() + " " + p.sitters() + " " + p.ties() + " " + p.meanTies())
            .toList();
  }

  @Test
  void whoSatSitsAgainAsLongAsTheCircleDoesNotGrow() {
    Portraits portraits =
        new Run(town().with("arrive.word_of_mouth", 0).with("arrive.media", 0).scenario(70), 1, 1)
            .live(evening -> {})
            .portraits();
    Portrait before = at(portraits, 6);
    for (int day = 13; day < 70; day += 7) {
      Portrait now = at(portraits, day);
      Set<Integer> stayed = new HashSet<>(sitters(now, Circle.DIFFUSION));
      int dropped = 0;
      for (int member : sitters(before, Circle.DIFFUSION)) {
        dropped += stayed.contains(member) ? 0 : 1;
      }
      int gone = before.members() - now.members();
      int moved = Math.abs(before.members(Circle.CORE) - now.members(Circle.CORE)) + 10;
      assertTrue(dropped <= gone + moved, dropped + " dropped, " + gone + " gone, day " + day);
      before = now;
    }
  }

  @Test
  void aLowNumberIsNoBetterTicketThanAHighOne() {
    int low = 0;
    int drawn = 0;
    double lowAmongMembers = 0;
    for (long seed = 1; seed <= 12; seed++) {
      Portraits portraits = new Portraits(Luck.of(seed), day -> true);
      Community c = town().live(Luck.of(seed), 1, community -> portraits.see(community, 0));
      int half = c.members().persons() / 2;
      Set<Integer> seated = sitters(at(portraits, 0), Circle.DIFFUSION);
      low += (int) seated.stream().filter(member -> member < half).count();
      drawn += seated.size();
      int[] there =
          IntStream.range(0, c.members().persons())
              .filter(p -> c.members().isMember(p) && c.members().circle(p) == Circle.DIFFUSION)
              .toArray();
      lowAmongMembers +=
          seated.size()
              * (double) Arrays.stream(there).filter(p -> p < half).count()
              / there.length;
    }
    // Binomial with about 600 draws: a deviation of 4 standard deviations is about 50.
    assertTrue(drawn > 400, drawn + " drawn");
    assertEquals(lowAmongMembers, low, 4 * Math.sqrt(drawn / 4.0));
  }

  @Test
  void theNearestPortraitIsTheEarlierOfTwo() {
    Portraits portraits = new Portraits(Luck.of(1), Set.of(0, 10)::contains);
    assertEquals(Optional.empty(), portraits.nearest(5));
    new Village().live(Luck.of(1), 1, c -> List.of(0, 10).forEach(day -> portraits.see(c, day)));
    Map<Integer, Integer> expected = Map.of(0, 0, 5, 0, 6, 10, 99, 10);
    expected.forEach((day, found) -> assertEquals(found, at(portraits, found).day()));
    expected.forEach(
        (day, found) -> assertEquals(found, portraits.nearest(day).orElseThrow().day()));
  }

  @Test
  void anEmptyCommunityHasAPortraitOfNobody() {
    Village empty =
        new Village()
            .with("founding.core", 0)
            .with("founding.seed_members", 0)
            .with("operators_act.operators", 0)
            .with("arrive.media", 0);
    Portrait portrait = at(new Run(empty.scenario(1), 1, 1).live(evening -> {}).portraits(), 0);
    assertEquals(0, portrait.members());
    assertEquals(List.of(), portrait.sitters());
    assertTrue(Double.isNaN(portrait.meanTies()) && Double.isNaN(portrait.closeShare()));
    assertFalse(portrait.ties().iterator().hasNext());
  }
}
