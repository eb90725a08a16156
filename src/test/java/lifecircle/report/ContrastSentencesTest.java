package lifecircle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import lifecircle.experiment.CommonYear;
import lifecircle.experiment.Contrast;
import lifecircle.experiment.Effect;
import lifecircle.experiment.Effects;
import lifecircle.experiment.Headline;
import lifecircle.experiment.PairedEffect;
import lifecircle.experiment.Pairs;
import lifecircle.experiment.Runs;
import lifecircle.experiment.ToyRuns;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of two worlds, word by word. */
class ContrastSentencesTest {
  private static final double NONE = Double.NaN;

  @TempDir private Path out;

  private List<Runs> arms = List.of();

  @BeforeEach
  void liveTwoWorlds() throws Exception {
    arms = List.of(ToyRuns.tents(out, "plain", 2, 1), ToyRuns.tents(out, "buffer", 2, 2));
  }

  /**
   * The year of all pairs differs by these, the whole life by the same; lives scatter by 0 to 9.
   */
  private ContrastSentences told(Language language, double... differences) {
    double[] first = DoubleStream.iterate(0, v -> (v + 1) % 10).limit(differences.length).toArray();
    double[] arm = first.clone();
    for (int k = 0; k < arm.length; k++) {
      arm[k] += differences[k];
    }
    PairedEffect paired = PairedEffect.of(first, arm);
    List<Effect> all = new ArrayList<>();
    Text active = new Text("active members", "活跃成员");
    all.add(new Effect(CommonYear.NAME, "persons", active, paired, paired.p()));
    double[] life = new double[differences.length];
    Arrays.setAll(life, k -> Double.isNaN(arm[k]) ? first[k] + 2 + 0.1 * (k % 2) : arm[k]);
    PairedEffect whole = PairedEffect.of(first, life);
    all.add(new Effect("active_members_7d", "persons", active, whole, whole.p()));
    all.add(
        new Effect(
            "active_members_in_year_after_fall",
            "persons",
            active,
            PairedEffect.of(new double[0], new double[0]),
            NONE));
    Pairs pairs = Pairs.of(arms.get(0), arms.get(1));
    Effects effects = new Effects(arms.get(1).arm(), differences.length, all, Headline.USUAL);
    return new ContrastSentences(new Contrast(pairs, effects, OptionalInt.of(2)), language);
  }

  private static double[] around(double mean) {
    return DoubleStream.iterate(mean - 2, v -> v + 1).limit(5).toArray();
  }

  @Test
  void moreMembersAreToldWithTheirInterval() {
    // 32 to 36: mean 34, sd √2.5, t of 4 degrees 2.776: ± 1.96. The first has the variance 2.5, the
    // other (32, 34, … 40) 10, so that lives scatter by 2.5, and 34 / 2.5 is 13.6.
    assertEquals(
        "“Toy buffer” keeps 34.0 more members active than “Toy plain” in the year after “Toy plain” first falls:"
            + " 95 % interval 32.0 to 36.0 more, 5 paired runs; effect size 13.60; p < 0.001, not corrected.",
        told(Language.EN, around(34)).headline());
    assertEquals(
        "在 “玩具plain” 首次回落后的一年里，“玩具buffer” 的活跃成员比 “玩具plain” 多 34.0 人："
            + "95% 区间为多 32.0 至 36.0 人，5 对运行；效应量 13.60；p < 0.001（未校正）。",
        told(Language.ZH, around(34)).headline());
  }

  @Test
  void fewerMembersAreToldWithoutASign() {
    String words = told(Language.EN, around(-34)).headline();
    assertTrue(
        words.startsWith(
            "“Toy buffer” keeps 34.0 fewer members active than “Toy plain” in the year after “Toy plain” first falls:"
                + " 95 % interval 32.0 to 36.0 fewer, 5 paired runs; effect size −13.60; p < 0.001, not corrected."),
        words);
  }

  @Test
  void whatTheIntervalLeavesOpenIsNotToldAsADifference() {
    String words = told(Language.EN, around(1)).headline();
    assertTrue(
        words.startsWith(
            "No difference between “Toy buffer” and “Toy plain” is detected in the year after “Toy plain” first falls:"
                + " “Toy buffer” has 1.0 more active members, 95 % interval −1.0 to +3.0, 5 paired runs"),
        words);
    String chinese = told(Language.ZH, around(-1)).headline();
    assertTrue(chinese.contains("“玩具buffer” 的活跃成员少 1.0 人，95% 区间 −3.0 至 +1.0"), chinese);
  }

  @Test
  void oneMemberIsOneMember() {
    double[] many = DoubleStream.iterate(-19, v -> v + 0.4).limit(101).toArray();
    String words = told(Language.EN, many).headline();
    assertTrue(words.contains("has 1.0 more active members"), words);
    double[] wide = DoubleStream.iterate(-199, v -> v + 4).limit(101).toArray();
    words = told(Language.EN, wide).headline();
    assertTrue(words.contains("has 1 more active member, 95 % interval −22 to +24"), words);
  }

  @Test
  void worldsThatAreAlikeAreSaidToBeExactlySo() {
    assertEquals(
        "“Toy buffer” and “Toy plain” are exactly alike in active members, in every one of 5 paired runs.",
        told(Language.EN, 0, 0, 0, 0, 0).headline());
  }

  @Test
  void oneOrNoPairTellsNothing() {
    assertEquals(
        "One pair of runs shows no difference: “Toy buffer” and “Toy plain” are 3.0 apart in active members, and"
            + " how far other pairs would be is not known.",
        told(Language.EN, -3).headline());
    assertTrue(told(Language.EN).headline().startsWith("No seed came to its end in both"));
  }

  @Test
  void theWholeLifeIsToldWhereFewPairsShowTheYear() {
    ContrastSentences told = told(Language.EN, 5, NONE, NONE, NONE, NONE, 6, 7);
    assertTrue(told.headline().contains("active in a week than “Toy plain”, over the whole run"));
    assertEquals(
        "Fewer than half of the pairs show the year after the fall of “Toy plain” (3 of 7), so the whole"
            + " run is reported first, as declared.",
        told.behind().get(0));
    ContrastSentences half = told(Language.EN, 5, NONE, NONE, 6, 7, NONE);
    assertTrue(half.headline().contains("in the year after “Toy plain” first falls"));
    assertTrue(half.behind().get(1).startsWith("3 of 6 pairs show that year"), half.behind() + "");
  }

  @Test
  void theAreaIsToldInPersonDays() {
    // 34 persons over 364 days.
    assertTrue(
        told(Language.EN, around(34))
            .behind()
            .get(0)
            .contains("in that year differs by +12,376 person-days"));
  }

  @Test
  void pairingThatGainsNothingIsCalledSo() {
    double[] against = DoubleStream.iterate(20, v -> v - 2).limit(10).toArray();
    List<String> words = told(Language.EN, against).pairing();
    assertTrue(words.get(0).startsWith("The same seeds in both arms cost here"), words.get(0));
    double[] along = DoubleStream.iterate(1, v -> 3 - v).limit(20).toArray();
    words = told(Language.EN, along).pairing();
    assertTrue(words.get(0).startsWith("The same seeds in both arms save 9"), words.get(0));
    words = told(Language.EN, 1, 5, 2).pairing();
    assertEquals(
        "Pairing: 3 paired runs are too few to judge whether the same seeds gain anything; it takes"
            + " four or more.",
        words.get(0));
    words = told(Language.EN, 9, 0, 9, 0, 9, 0).pairing();
    assertTrue(
        words.get(0).contains("no detectable gain from the same seeds in 6 paired runs (corr"));
    words = told(Language.EN, 4, 3, 2, 1, 0).pairing();
    assertTrue(words.get(0).startsWith("Only one of the two scenarios scatters"), words.get(0));
  }

  @Test
  void whatDiffersByNearlyTheSameIsNotToldInRuns() {
    List<String> words = told(Language.EN, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1).pairing();
    assertEquals(
        "The same seeds in both arms save practically all of the variance: all 6 pairs differ by"
            + " nearly the same.",
        words.get(0));
    words = told(Language.EN, 7, 7, 7, 7 + 1e-5, 7, 7, 7).pairing();
    assertTrue(words.get(0).contains("practically all"), words.get(0));
  }

  @Test
  void withoutAPairNothingIsSaidOfThem() {
    ContrastSentences none = told(Language.EN);
    assertEquals(List.of(), none.behind());
    assertEquals(List.of(), none.pairing());
    assertEquals(List.of(), none.byChance(1));
  }

  @Test
  void severalHeadlinesHoldEachByItself() {
    ContrastSentences told = told(Language.EN, around(3));
    assertTrue(told.byChance(1).get(1).endsWith("its p is its own, not corrected."));
    assertTrue(
        told.byChance(3)
            .get(1)
            .endsWith("each of the 3 headlines holds at 95 % by itself, not all together."));
  }

  @Test
  void nothingIsEverProved() {
    for (ComparisonPhrase phrase : ComparisonPhrase.values()) {
      String words = phrase.in(Language.EN, "0", "1", "2", "3", "4", "5").toLowerCase(Locale.ROOT);
      assertFalse(words.contains("prove"), words);
      assertFalse(phrase.in(Language.ZH, "0", "1", "2", "3", "4", "5").contains("证明"), words);
    }
  }

  @Test
  void noEndOfAnIntervalThatIsNotZeroLooksLikeIt() {
    // ± 12 around 12.3: the interval is 0.3 to 24.3, and not 0 to 24.
    PairedEffect near =
        new PairedEffect(30, 30, 0, 12.3, 12.3, 12, 0.3, 24.3, 1, 1, 0.5, 0.5, 0.04, false);
    assertEquals("0.3", new Digits(near).of(near.low()));
    PairedEffect far =
        new PairedEffect(30, 30, 0, 1200, 1200, 120, 1080, 1320, 1, 1, 0.5, 0.5, 0.04, false);
    assertEquals("+1,080", new Digits(far).signed(far.low()));
  }
}
