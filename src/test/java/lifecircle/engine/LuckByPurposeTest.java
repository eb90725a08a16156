package lifecircle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Persons;
import lifecircle.community.Reason;
import lifecircle.observation.Evening;
import lifecircle.process.Found;
import lifecircle.process.Populate;
import org.junit.jupiter.api.Test;

/** One person more or one parameter changed never changes the luck of those it does not concern. */
class LuckByPurposeTest {
  private static final int DAYS = 200;

  private record Question(Purpose purpose, long who, long when, long which) {}

  /** Luck that writes down every question with its answer. */
  private static Luck writtenDown(Luck luck, Map<Question, Long> answers) {
    return (purpose, who, when, which) -> {
      long bits = luck.bits(purpose, who, when, which);
      answers.put(new Question(purpose, who, when, which), bits);
      return bits;
    };
  }

  @Test
  void everyQuestionAskedInTwoArmsHasTheSameAnswerInBoth() {
    Map<Question, Long> small = new HashMap<>();
    Map<Question, Long> large = new HashMap<>();
    new Village().live(writtenDown(Luck.of(5), small), DAYS, c -> {});
    new Village()
        .with("founding.pool", 500)
        .with("arrive.word_of_mouth", 0.01)
        .live(writtenDown(Luck.of(5), large), DAYS, c -> {});
    for (Map.Entry<Question, Long> asked : small.entrySet()) {
      Long there = large.get(asked.getKey());
      // A larger pool appends persons: whoever lives in the small one lives in the large one, too.
      boolean isTrait = asked.getKey().purpose().name().startsWith("TRAIT_");
      assertTrue(there != null || !isTrait, asked.getKey().toString());
      if (there != null) {
        assertEquals(asked.getValue(), there, asked.getKey().toString());
      }
    }
    assertFalse(small.keySet().equals(large.keySet()), "the arms do differ");
  }

  /**
   * Quality is drawn once for each message: a question asked twice is two messages with one key.
   */
  @Test
  void noTwoMessagesShareTheirLuck() {
    Set<Question> asked = new HashSet<>();
    Luck luck = Luck.of(5);
    Luck listening =
        (purpose, who, when, which) -> {
          boolean first = asked.add(new Question(purpose, who, when, which));
          assertTrue(first || purpose != Purpose.QUALITY, "message " + Long.toHexString(who));
          return luck.bits(purpose, who, when, which);
        };
    new Village().live(listening, DAYS, c -> {});
  }

  /**
   * A column that depends on nobody's place in any list: one line of everything a person has, in
   * the evening.
   */
  private static String lines(Community c, int except) {
    StringBuilder lines = new StringBuilder();
    for (int person = 0; person < c.persons().size(); person++) {
      if (person != except) {
        lines.append(c.persons().key(person)).append(' ');
        lines.append(c.members().isMember(person)).append(' ');
        lines.append(c.members().circle(person)).append(' ');
        lines.append(c.vigour().energy(person)).append(' ');
        lines.append(c.vigour().effort(person)).append(' ');
        lines.append(c.members().lastVisitDay(person)).append(' ');
        lines.append(c.members().lastPostDay(person)).append(' ');
        lines.append(c.ties().tieCount(person)).append(' ').append(c.ties().closeCount(person));
        lines.append(' ').append(c.customers().trust(person));
        lines.append(' ').append(c.customers().purchases(person));
        lines.append(' ').append(c.tastes().interest(person));
        lines.append(' ').append(c.attachments().strengthOn(person, DAYS));
        for (Reason reason : Reason.values()) {
          lines.append(' ').append(c.accounts().ledgerUnits(person, reason));
        }
        lines.append('\n');
      }
    }
    return lines.toString();
  }

  /**
   * The extra member has joined, never visits and knows nobody; operators move one number up
   * because of it.
   */
  @Test
  void anInertExtraMemberLeavesEveryOtherLineAsItWas() {
    anInertExtraMemberLeavesEveryOtherLineAsItWas(new Village());
    anInertExtraMemberLeavesEveryOtherLineAsItWas(
        new Village().with("move.promotion_contribution", 5).with("founding.core", 20));
  }

  private static void anInertExtraMemberLeavesEveryOtherLineAsItWas(Village village) {
    Rules rules = village.rules(DAYS);
    Luck luck = Luck.of(5);
    List<String> without = new ArrayList<>();
    village.live(luck, DAYS, c -> without.add(lines(c, -1)));

    int pool = rules.founding().pool();
    int operators = rules.operators().operators();
    Populate populate = new Populate(rules.founding(), luck);
    Persons persons =
        new Persons(
            pool + 1 + operators,
            i ->
                populate.person(
                    i < pool
                        ? i
                        : i == pool ? Populate.RESERVE - 1 : Populate.RESERVE + i - pool - 1));
    Community crowded =
        Community.around(
            persons,
            populate.acquaintances(persons),
            rules.reading().interestWidth(),
            IntStream.range(pool + 1, pool + 1 + operators).toArray(),
            DAYS);
    new Found(rules.founding(), rules.groups(), rules.bonds(), rules.fading()).found(crowded, luck);
    crowded.members().join(pool, Circle.DIFFUSION, 0, 0);
    List<String> with = new ArrayList<>();
    village.live(crowded, rules, luck, DAYS, c -> with.add(lines(c, pool)));

    for (int day = 0; day < DAYS; day++) {
      assertEquals(without.get(day), with.get(day), "day " + day);
    }
  }

  @Test
  void oneTwoAndEightThreadsGiveTheSameEvenings() {
    // 3,000 persons and many visitors, so that loops are really dealt out.
    Village crowd =
        new Village()
            .with("founding.pool", 3000)
            .with("founding.seed_members", 1500)
            .with("drift.visit_rate", 1);
    List<Evening> one = crowd.evenings(3, 40, 1);
    assertTrue(one.get(20).value("present") > 512, "enough visitors to share the work");
    assertEquals(one, crowd.evenings(3, 40, 2));
    assertEquals(one, crowd.evenings(3, 40, 8));
  }

  /**
   * Media speak more often in the second arm; nobody can notice before the first exposure that
   * comes earlier there.
   */
  @Test
  void armsAreTheSameUntilTheirFirstDifference() {
    double few = 0.0001;
    double more = 0.00011;
    int firstEarlier = DAYS;
    for (int person = 0; person < 400; person++) {
      double threshold = Luck.of(8).threshold(Purpose.MEDIA, person, 0, 0);
      int here = (int) Math.ceil(threshold / few) - 1;
      int there = (int) Math.ceil(threshold / more) - 1;
      firstEarlier = there < here ? Math.min(firstEarlier, there) : firstEarlier;
    }
    List<Evening> one = new Village().with("arrive.media", few).evenings(8, DAYS);
    List<Evening> other = new Village().with("arrive.media", more).evenings(8, DAYS);
    assertTrue(firstEarlier > 0 && firstEarlier < DAYS, "an exposure comes earlier within the run");
    assertEquals(one.subList(0, firstEarlier), other.subList(0, firstEarlier));
    assertFalse(one.equals(other));
  }

  @Test
  void anotherSeedIsAnotherLife() {
    assertFalse(new Village().evenings(1, 60).equals(new Village().evenings(2, 60)));
    assertFalse(
        new Village().evenings(1, 60).equals(new Village().evenings(1 + (1L << 33), 60)),
        "all 64 bits of the seed count");
  }
}
