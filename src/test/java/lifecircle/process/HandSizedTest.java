package lifecircle.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lifecircle.chance.Luck;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Duty;
import lifecircle.community.Members;
import lifecircle.community.Path;
import lifecircle.community.Person;
import lifecircle.community.Reason;
import lifecircle.community.Talk;
import lifecircle.quantity.Settings;
import org.junit.jupiter.api.Test;

/** One process at a time in a world of a few people, with the sum worked out beside it. */
class HandSizedTest {
  private static final Settings STANDARD = TinyWorld.settings();

  /**
   * 60 min a day at full energy: 12 to welcome, 18 to ferment, 6, 3 and 3 for events, inviting and
   * training, the other 18 to answer.
   */
  @Test
  void operatorsDivideTheirWorkingTime() {
    Community c = TinyWorld.of(2, 10, TinyWorld::plain, new int[] {1});
    TinyWorld.operatorsAct(STANDARD).act(c, TinyWorld.today(0));
    assertTrue(c.operators().has(0, Duty.WELCOMING, 12));
    assertFalse(c.operators().has(0, Duty.WELCOMING, 12.001));
    assertTrue(c.operators().has(0, Duty.FERMENTING, 17.999));
    assertTrue(c.operators().has(0, Duty.ANSWERING, 17.999));
    assertFalse(c.operators().has(0, Duty.ANSWERING, 18.001));
  }

  /**
   * After 30 of 60 minutes: 1 − 0.006·0.5 + 0.0015·0·0.5 = 0.997. The next day, idle: +
   * 0.0015·0.003.
   */
  @Test
  void workDrainsEnergyAndRestGivesSomeBack() {
    Community c = TinyWorld.of(2, 10, TinyWorld::plain, new int[] {1});
    Settings settings =
        TinyWorld.settings(
            List.of(
                OperatorsActParameters.DRAIN,
                OperatorsActParameters.INVITING_SHARE,
                OperatorsActParameters.TRAINING_SHARE),
            0.006,
            0,
            0);
    OperatorsAct act = TinyWorld.operatorsAct(settings);
    act.act(c, TinyWorld.today(0));
    c.operators().spend(0, Duty.ANSWERING, 22);
    c.operators().spend(0, Duty.WELCOMING, 8);
    act.act(c, TinyWorld.today(1));
    assertEquals(0.997, c.operators().energy(0), 1e-12);
    act.act(c, TinyWorld.today(2));
    assertEquals(0.997 + 0.0015 * 0.003, c.operators().energy(0), 1e-12);
  }

  /**
   * Promised 1·0.4, company 0.3·(1 − exp(−1/3)) = 0.085: 0.485 is enough for a threshold of 0.48,
   * not of 0.49.
   */
  @Test
  void aPersonJoinsWhoExpectsMoreThanTheThreshold() {
    for (double threshold : new double[] {0.48, 0.49}) {
      Community c = TinyWorld.acquainted(2, 10);
      TinyWorld.join(c, 0);
      c.members().visit(0, 0, 0);
      c.accounts().move(0, Reason.ANSWERED, 0.4, 1);
      Settings settings =
          TinyWorld.settings(
              List.of(ArriveParameters.ENTRY_THRESHOLD, ArriveParameters.WORD_OF_MOUTH),
              threshold,
              5);
      Arrive arrive = new Arrive(ArriveParameters.from(settings), GroupsParameters.from(settings));
      for (int day = 1; day < 8; day++) {
        arrive.arrive(c, TinyWorld.today(day));
      }
      assertEquals(threshold < 0.485, c.members().isMember(1));
      assertEquals(threshold < 0.485 ? 0 : Members.NOBODY, c.members().inviter(1));
    }
  }

  @Test
  void whoIsNotCommittedTellsNobody() {
    Community c = TinyWorld.acquainted(2, 10);
    TinyWorld.join(c, 0);
    c.members().visit(0, 0, 0);
    c.accounts().move(0, Reason.OVERLOAD, -0.4, 1);
    Settings settings =
        TinyWorld.settings(
            List.of(ArriveParameters.ENTRY_THRESHOLD, ArriveParameters.WORD_OF_MOUTH), -5, 5);
    new Arrive(ArriveParameters.from(settings), GroupsParameters.from(settings))
        .arrive(c, TinyWorld.today(1));
    assertFalse(c.members().isMember(1));
  }

  /**
   * Two newcomers, 7 minutes for welcomes of 5: one is greeted, the other finds nobody at the door.
   */
  @Test
  void newcomersBeyondTheOperatorsMinutesGetNoWelcome() {
    Community c = TinyWorld.of(3, 10, TinyWorld::plain, new int[] {2});
    TinyWorld.join(c, 2, Circle.ORGANISATION);
    c.operators().give(0, Duty.WELCOMING, 7);
    c.media().await(0, 1e-9);
    c.media().await(1, 1e-9);
    Settings settings = TinyWorld.settings(List.of(ArriveParameters.ENTRY_THRESHOLD), -5);
    new Arrive(ArriveParameters.from(settings), GroupsParameters.from(settings))
        .arrive(c, TinyWorld.today(1));
    assertTrue(c.members().isMember(0) && c.members().isMember(1));
    assertEquals(1, c.members().answered(0) + c.members().answered(1));
    assertEquals(5, c.operators().spentOn(Duty.WELCOMING));
  }

  /**
   * Daily visits with half-life 1 d: habit 0.5, then 0.5·0.5 + 0.5 = 0.75; two days away: 0.75/4 +
   * 0.5 = 0.6875.
   */
  @Test
  void everyVisitFeedsHabitAndAbsenceLetsItFade() {
    Community c = TinyWorld.of(1, 10);
    TinyWorld.join(c, 0);
    Settings settings = TinyWorld.settings(List.of(VisitParameters.HABIT_HALF_LIFE), 1);
    Visit visit = new Visit(VisitParameters.from(settings));
    visit.visit(c, TinyWorld.today(0));
    assertEquals(0.5, c.members().habit(0), 1e-12);
    c.appointments().visitOn(0, 1);
    visit.visit(c, TinyWorld.today(1));
    assertEquals(0.75, c.members().habit(0), 1e-12);
    c.appointments().visitOn(0, 3);
    visit.visit(c, TinyWorld.today(3));
    assertEquals(0.6875, c.members().habit(0), 1e-12);
  }

  /**
   * p = 0.5, a = 0.3, b = 0.9: alone 0.9·(1 − exp(−0.5/0.9)) = 0.3836; for 10,000 listeners 0.9 in
   * all.
   */
  @Test
  void eachListenerAnswersLessInALargerCrowdButSomebodyAnswersMoreSurely() {
    ConverseParameters parameters = ConverseParameters.from(STANDARD);
    assertEquals(0.3836, Answering.chancePerListener(parameters, 1, 0.9), 1e-4);
    assertEquals(0.9, 10_000 * Answering.chancePerListener(parameters, 10_000, 0.9), 1e-6);
    double before = Answering.chancePerListener(parameters, 1, 0.9);
    for (int n = 2; n <= 500; n++) {
      double now = Answering.chancePerListener(parameters, n, 0.9);
      assertTrue(now < before, "each answers less: n = " + n);
      assertTrue(n * now <= 0.9 + 1e-12, "all together stay below the ceiling");
      before = now;
    }
  }

  /** Two friends on 1 and 2 days: w = 0.2, then 0.2 + 0.2·0.8 = 0.36 less a day of fading. */
  @Test
  void aReturnedContactOpensATieAndEachFurtherOneStrengthensIt() {
    Community c = TinyWorld.of(2, 40);
    TinyWorld.join(c, 0);
    TinyWorld.join(c, 1);
    BondParameters bonds = BondParameters.from(STANDARD);
    FadeParameters fading = FadeParameters.from(STANDARD).never();
    new Bonding(c, bonds, fading, Luck.of(1), 0).meet(0, 1, true, false);
    assertEquals(0, c.ties().tieCount(), "one-way is no tie");
    new Bonding(c, bonds, fading, Luck.of(1), 1).meet(0, 1, false, true);
    int edge = c.ties().between(0, 1);
    assertEquals(0.2, c.ties().strengthOn(edge, 1), 1e-12);
    new Bonding(c, bonds, fading, Luck.of(1), 2).meet(0, 1, true, false);
    assertEquals(0.36, c.ties().strengthOn(edge, 2), 1e-9);
  }

  /** Room for one tie: the stronger comes, the weaker yields; a weaker one finds no place. */
  @Test
  void atCapacityTheWeakestTieYieldsToAStrongerOnly() {
    Community c =
        TinyWorld.of(
            3, 10, key -> new Person(key, 0, 1, 0.5, 0.5, 36, 9, 1, 1, 40, 1, 0, 0), new int[0]);
    for (int person = 0; person < 3; person++) {
      TinyWorld.join(c, person);
    }
    Bonding bonding =
        new Bonding(c, BondParameters.from(STANDARD), FadeParameters.from(STANDARD), Luck.of(1), 0);
    bonding.introduce(0, 1, 0.4);
    bonding.introduce(0, 2, 0.3);
    assertEquals(1, c.ties().tieCount(1));
    assertEquals(0, c.ties().tieCount(2));
    bonding.introduce(0, 2, 0.5);
    assertEquals(0, c.ties().tieCount(1));
    assertEquals(1, c.ties().tieCount(2));
    assertEquals(1, c.book().tiesYielded());
  }

  /**
   * Room for one close tie each. 0 would have 1, but 1 has a better one: 0 keeps the one it has.
   */
  @Test
  void aCloseTieYieldsOnlyWhenBothSidesGainOne() {
    Community c =
        TinyWorld.of(
            4, 10, key -> new Person(key, 0, 1, 0.5, 0.5, 36, 9, 9, 1, 40, 1, 0, 0), new int[0]);
    for (int person = 0; person < 4; person++) {
      TinyWorld.join(c, person);
    }
    Bonding bonding =
        new Bonding(c, BondParameters.from(STANDARD), FadeParameters.from(STANDARD), Luck.of(1), 0);
    bonding.introduce(0, 2, 0.6);
    bonding.introduce(1, 3, 0.9);
    bonding.introduce(0, 1, 0.8);
    assertTrue(c.ties().isClose(c.ties().between(0, 2)));
    assertTrue(c.ties().isClose(c.ties().between(1, 3)));
    assertFalse(c.ties().isClose(c.ties().between(0, 1)));
  }

  /**
   * w = 0.2 ends at 0.05: two half-lives of 2·30·(1 + 2·0.2) = 84 d; it is gone on day 169 and not
   * on day 168.
   */
  @Test
  void aTieThatIsNotUsedEndsOnTheDayItsStrengthSays() {
    Community c = TinyWorld.of(2, 400);
    TinyWorld.join(c, 0);
    TinyWorld.join(c, 1);
    BondParameters bonds = BondParameters.from(STANDARD);
    new Bonding(c, bonds, FadeParameters.from(STANDARD), Luck.of(1), 0).meet(0, 1, true, true);
    Fade fade = new Fade();
    int lastDay = 0;
    for (int day = 0; day < 400; day++) {
      fade.fade(c, TinyWorld.today(day));
      lastDay = c.ties().tieCount() > 0 ? day : lastDay;
    }
    assertEquals(168, lastDay);
    assertEquals(1, c.book().tiesFaded());
  }

  @Test
  void anOvertureThatIsNotReturnedIsForgotten() {
    Community c = TinyWorld.of(2, 100);
    TinyWorld.join(c, 0);
    TinyWorld.join(c, 1);
    BondParameters bonds = BondParameters.from(STANDARD);
    new Bonding(c, bonds, FadeParameters.from(STANDARD), Luck.of(1), 0).meet(0, 1, true, false);
    for (int day = 0; day < 31; day++) {
      assertEquals(1, c.ties().edgeCount(0), "day " + day);
      new Fade().fade(c, TinyWorld.today(day));
    }
    assertEquals(0, c.ties().edgeCount(0));
    assertEquals(0, c.book().tiesFaded(), "an overture is no tie");
  }

  /**
   * One of two messages answered, weights 0.4 and 0.15: the first judgement takes them whole, 0.2 −
   * 0.075.
   */
  @Test
  void theFirstVisitIsJudgedWhole() {
    Community c = TinyWorld.of(1, 10);
    TinyWorld.join(c, 0);
    TinyWorld.present(c, 0, 0);
    c.members().wasAnswered(0);
    c.members().wasNotAnswered(0);
    Settings settings =
        TinyWorld.settings(
            List.of(WeighParameters.ANSWERED, WeighParameters.UNANSWERED), 0.4, 0.15);
    Weigh weigh = new Weigh(WeighParameters.from(settings));
    weigh.weigh(c, TinyWorld.today(0));
    assertEquals(0.2, c.accounts().of(0, Reason.ANSWERED), 1e-9);
    assertEquals(-0.075, c.accounts().of(0, Reason.UNANSWERED), 1e-9);
    assertEquals(0, c.accounts().of(0, Reason.WORN_OUT_THEME), 1e-9, "the theme is fresh");
    TinyWorld.present(c, 1, 0);
    c.members().wasNotAnswered(0);
    weigh.weigh(c, TinyWorld.today(1));
    // The second judgement has weight 1/2: 0.2 → 0.1, −0.075 → −0.1125.
    assertEquals(0.1, c.accounts().of(0, Reason.ANSWERED), 1e-9);
    assertEquals(-0.1125, c.accounts().of(0, Reason.UNANSWERED), 1e-9);
  }

  /**
   * Promised 0.6, found nothing: 0.1 of irrelevance times 0.6 on the first visit, nothing new on
   * the second, which counts half; where reading is off, nobody is disappointed by it.
   */
  @Test
  void whoWasPromisedMoreThanWasFoundHoldsItAgainstTheFirstVisit() {
    for (boolean reads : new boolean[] {true, false}) {
      Community c = TinyWorld.of(1, 10);
      Entry.enter(c, Luck.of(1), 0, Circle.DIFFUSION, 0, Path.MEDIA, 0, 0.6);
      for (int day = 0; day < 2; day++) {
        TinyWorld.present(c, day, 0);
        if (reads) {
          new Read(ReadParameters.from(STANDARD)).read(c, TinyWorld.today(day));
        }
        new Weigh(WeighParameters.from(STANDARD)).weigh(c, TinyWorld.today(day));
        double expected = reads ? -0.06 / (day + 1) : 0;
        assertEquals(expected, c.accounts().of(0, Reason.IRRELEVANCE), 1e-9);
      }
    }
  }

  /**
   * Ten messages on the reader's own theme, quality 0.5 as asked for: good = 1/2, so 5/25: 1 −
   * exp(−0.2·0.98).
   */
  @Test
  void readingIsWorthWhatIsRelevantAndGood() {
    Community c = TinyWorld.of(2, 10);
    TinyWorld.join(c, 0);
    TinyWorld.present(c, 0, 0);
    for (int k = 0; k < 10; k++) {
      c.groups().of(0).hear(0, 0, 0.5);
    }
    new Read(ReadParameters.from(STANDARD)).read(c, TinyWorld.today(0));
    // The bin around 0 has its middle 1/8 away: relevance exp(−(1/8)²/(2·0.8²)) = 0.98787.
    assertEquals(1 - Math.exp(-10 * 0.98787 * 0.5 / 25), c.impressions().benefit(0), 1e-4);
    assertEquals(0, c.impressions().overload(0), 1e-12);
    assertEquals(1 - 0.98787, c.impressions().irrelevance(0), 1e-4);
  }

  /**
   * Fifty messages of one's own and one by somebody else: one message was read, of relevance 1 at
   * most, so the benefit is at most 1 − exp(−1/25).
   */
  @Test
  void ownMessagesAreNothingToRead() {
    Community c = TinyWorld.of(2, 10);
    TinyWorld.join(c, 0);
    TinyWorld.present(c, 0, 0);
    for (int k = 0; k < 50; k++) {
      c.groups().of(0).hear(0, 0, 0.5);
      c.postings().enter(0, 0);
    }
    c.groups().of(0).hear(0, 0, 0.5);
    c.postings().enter(1, 0);
    new Read(ReadParameters.from(STANDARD)).read(c, TinyWorld.today(0));
    assertTrue(c.impressions().benefit(0) > 0);
    assertTrue(c.impressions().benefit(0) <= 1 - Math.exp(-1 / 25.0));
  }

  /** 160 messages in a day against a budget of 40: three quarters are too much. */
  @Test
  void whatExceedsTheReadingBudgetIsOverload() {
    Community c = TinyWorld.of(1, 10);
    TinyWorld.join(c, 0);
    TinyWorld.present(c, 0, 0);
    for (int k = 0; k < 160; k++) {
      c.groups().of(0).hear(0, 0, 0.5);
    }
    new Read(ReadParameters.from(STANDARD)).read(c, TinyWorld.today(0));
    assertEquals(0.75, c.impressions().overload(0), 1e-12);
  }

  @Test
  void theCommittedComeBackSoonerThanTheDisappointed() {
    long sumCommitted = 0;
    long sumDisappointed = 0;
    for (int person = 0; person < 200; person++) {
      sumCommitted += daysToNextVisit(person, 0.4);
      sumDisappointed += daysToNextVisit(person, -0.4);
    }
    assertTrue(sumCommitted * 5 < sumDisappointed, sumCommitted + " and " + sumDisappointed);
  }

  private static int daysToNextVisit(int key, double commitment) {
    Community c = TinyWorld.of(1, 20_000, i -> TinyWorld.plain(key), new int[0]);
    TinyWorld.join(c, 0);
    TinyWorld.present(c, 0, 0);
    Reason reason = commitment > 0 ? Reason.ANSWERED : Reason.OVERLOAD;
    c.accounts().move(0, reason, commitment, 1);
    new Drift(DriftParameters.from(STANDARD)).drift(c, TinyWorld.today(0));
    int day = 1;
    while (day < 19_999 && c.appointments().visitorsOf(day).length == 0) {
      day++;
    }
    return day;
  }

  @Test
  void whoLeavesIsBookedUnderTheReasonThatRepelsMostAndMissedByFriends() {
    Community c = TinyWorld.of(2, 4_000);
    TinyWorld.join(c, 0);
    TinyWorld.join(c, 1);
    new Bonding(
            c, BondParameters.from(STANDARD), FadeParameters.from(STANDARD).never(), Luck.of(1), 0)
        .introduce(0, 1, 0.6);
    c.accounts().move(0, Reason.OVERLOAD, -0.1, 1);
    c.accounts().move(0, Reason.IRRELEVANCE, -0.05, 1);
    Leave leave = new Leave(LeaveParameters.from(STANDARD), RivalsParameters.from(STANDARD));
    TinyWorld.present(c, 0, 0);
    leave.leave(c, TinyWorld.today(0));
    int day = 0;
    while (c.members().isMember(0)) {
      day++;
      TinyWorld.present(c, day);
      leave.leave(c, TinyWorld.today(day));
    }
    assertEquals(1, c.book().left(Reason.OVERLOAD, Circle.DIFFUSION));
    assertEquals(0, c.ties().tieCount());
    assertEquals(0.6, c.members().strengthLost(1), 1e-9);
    assertEquals(0, c.accounts().commitment(0), "a leaver's accounts are closed");
  }

  /**
   * Two perfect-ish core messages wait; 21 minutes of fermenting at 10 each carry both, and no
   * third.
   */
  @Test
  void operatorsFermentWhatTheCoreSettled() {
    Community c = TinyWorld.of(2, 10, TinyWorld::plain, new int[] {1});
    TinyWorld.join(c, 1, Circle.ORGANISATION);
    TinyWorld.present(c, 0, 1);
    Settings settings = TinyWorld.settings(List.of(OperatorsActParameters.FERMENTING_SHARE), 0.35);
    TinyWorld.operatorsAct(settings).act(c, TinyWorld.today(0));
    for (int k = 0; k < 3; k++) {
      c.coreContent().settle(0.8);
    }
    ConverseParameters talk = ConverseParameters.from(STANDARD);
    OrganisationTalk organisation =
        new OrganisationTalk(c, TinyWorld.today(0), talk, new Desk(c, TinyWorld.today(0), talk));
    Floor floor = new Floor(c, 0, GroupsParameters.from(STANDARD));
    organisation.ferment(new Floor[] {floor}, new int[] {0}, 36);
    assertEquals(1, c.coreContent().settled(), 1e-12);
    assertEquals(2, c.book().openers(), "both stand in the group");
    assertEquals(20, c.operators().spentOn(Duty.FERMENTING), 1e-12);
  }

  /**
   * Where everything possible happens (all luck 0): an operator answers a message of three hours
   * ago in slot 10; 0 is there in that slot and in the next, and answers the answer once.
   */
  @Test
  void nobodyAnswersAMessageTwice() {
    Community c = TinyWorld.of(3, 10, TinyWorld::plain, new int[] {2});
    TinyWorld.join(c, 0);
    TinyWorld.join(c, 1);
    TinyWorld.join(c, 2, Circle.ORGANISATION);
    c.groups().of(0).talk().add(1, 0, Talk.key(1, 0, 0), 0, false, true);
    c.operators().give(0, Duty.ANSWERING, 60);
    c.presence().begin(new int[] {0}, new int[][] {{10, 11}});
    Luck eager = (purpose, who, when, which) -> 0;
    new Converse(
            ConverseParameters.from(STANDARD),
            WeighParameters.from(STANDARD),
            GroupsParameters.from(STANDARD),
            0.05)
        .converse(c, TinyWorld.today(0, eager));
    assertEquals(1, c.contacts().madeBy(2), "the operator answered");
    assertEquals(1, c.contacts().madeBy(0));
  }

  /** With half the skill an answer of 7.5 min takes 15. */
  @Test
  void theUnskilledTakeLonger() {
    Community c = TinyWorld.of(2, 10, TinyWorld::plain, new int[] {1});
    c.operators().setSkill(0.5);
    assertEquals(15, c.operators().minutesFor(7.5), 1e-12);
  }

  /** The operator with most minutes asks; the other one, with fewer, answers. */
  @Test
  void operatorsAnswerEachOther() {
    Community c = TinyWorld.of(2, 10, TinyWorld::plain, new int[] {0, 1});
    TinyWorld.join(c, 0, Circle.ORGANISATION);
    TinyWorld.join(c, 1, Circle.ORGANISATION);
    c.operators().give(0, Duty.ANSWERING, 60);
    c.operators().give(1, Duty.ANSWERING, 30);
    c.groups().of(0).talk().add(0, 0, Talk.key(0, 0, 0), 0, true, true);
    ConverseParameters talk = ConverseParameters.from(STANDARD);
    Desk desk = new Desk(c, TinyWorld.today(0), talk);
    Floor floor = new Floor(c, 0, GroupsParameters.from(STANDARD));
    new OrganisationTalk(c, TinyWorld.today(0), talk, desk).closeOld(floor, 20);
    assertTrue(c.groups().of(0).talk().isAnswered(0));
    assertEquals(1, c.contacts().madeBy(1));
  }

  @Test
  void talkWearsTheThemeOutAndFreshContentGivesSomeBack() {
    Community c = TinyWorld.of(1, 10);
    c.groups().of(0).wearOut(0.5);
    assertEquals(0.5, c.groups().of(0).novelty(), 1e-12);
    c.groups().of(0).refresh(0.2);
    assertEquals(0.6, c.groups().of(0).novelty(), 1e-12);
  }
}
