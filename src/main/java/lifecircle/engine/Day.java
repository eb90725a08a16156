package lifecircle.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import lifecircle.community.Community;
import lifecircle.process.Advertise;
import lifecircle.process.AdvertiseParameters;
import lifecircle.process.Arrive;
import lifecircle.process.ArriveParameters;
import lifecircle.process.Bond;
import lifecircle.process.BondParameters;
import lifecircle.process.Campaign;
import lifecircle.process.CampaignParameters;
import lifecircle.process.Converse;
import lifecircle.process.ConverseParameters;
import lifecircle.process.Drift;
import lifecircle.process.DriftParameters;
import lifecircle.process.EventsParameters;
import lifecircle.process.Fade;
import lifecircle.process.FadeParameters;
import lifecircle.process.Follow;
import lifecircle.process.FollowParameters;
import lifecircle.process.GroupsParameters;
import lifecircle.process.HoldEvents;
import lifecircle.process.Leave;
import lifecircle.process.LeaveParameters;
import lifecircle.process.Mechanism;
import lifecircle.process.Move;
import lifecircle.process.MoveParameters;
import lifecircle.process.OperatorsAct;
import lifecircle.process.OperatorsActParameters;
import lifecircle.process.Read;
import lifecircle.process.ReadParameters;
import lifecircle.process.RivalsParameters;
import lifecircle.process.Shift;
import lifecircle.process.ShiftParameters;
import lifecircle.process.Split;
import lifecircle.process.SplitParameters;
import lifecircle.process.Today;
import lifecircle.process.Trade;
import lifecircle.process.TradeParameters;
import lifecircle.process.Visit;
import lifecircle.process.VisitParameters;
import lifecircle.process.Weigh;
import lifecircle.process.WeighParameters;
import lifecircle.quantity.Parameter;

/**
 * One day in the life of a community. The order of its processes is a modelling decision and is
 * stated here and nowhere else.
 */
final class Day {
  private final List<Step> steps;
  private final Set<Mechanism> off;

  /**
   * A process of the day: its name, whether the off switch leaves it out, its verb and the
   * parameters it is given, its own first. Drifting is never left out: it appoints the next visit
   * even where its pulls are switched off. Nor are the operators: groups need their upkeep even
   * where operators have no time.
   */
  record Step(
      Mechanism name,
      boolean canBeLeftOut,
      BiConsumer<Community, Today> verb,
      List<List<Parameter>> given) {
    @SafeVarargs
    static Step of(Mechanism name, BiConsumer<Community, Today> verb, List<Parameter>... given) {
      return new Step(name, true, verb, list(given));
    }

    @SafeVarargs
    static Step always(
        Mechanism name, BiConsumer<Community, Today> verb, List<Parameter>... given) {
      return new Step(name, false, verb, list(given));
    }

    @SafeVarargs
    private static List<List<Parameter>> list(List<Parameter>... given) {
      List<List<Parameter>> list = new ArrayList<>();
      for (List<Parameter> one : given) {
        list.add(one);
      }
      return List.copyOf(list);
    }
  }

  Day(Rules rules, Set<Mechanism> off) {
    this.off = off;
    double openersMedian = rules.founding().openersMedian();
    steps =
        List.of(
            Step.always(
                Mechanism.OPERATORS_ACT,
                new OperatorsAct(
                        rules.operators(), rules.campaigns(), rules.groups(), rules.moving())
                    ::act,
                OperatorsActParameters.all(),
                CampaignParameters.all(),
                GroupsParameters.all(),
                MoveParameters.all()),
            Step.of(Mechanism.EVENTS, new HoldEvents(rules.events())::hold, EventsParameters.all()),
            Step.of(
                Mechanism.CAMPAIGNS,
                new Campaign(rules.campaigns())::campaign,
                CampaignParameters.all()),
            Step.of(
                Mechanism.ARRIVE,
                new Arrive(rules.arrival(), rules.groups())::arrive,
                ArriveParameters.all(),
                GroupsParameters.all()),
            Step.of(Mechanism.VISIT, new Visit(rules.visiting())::visit, VisitParameters.all()),
            Step.of(
                Mechanism.CONVERSE,
                new Converse(rules.conversation(), rules.weighing(), rules.groups(), openersMedian)
                    ::converse,
                ConverseParameters.all(),
                WeighParameters.all(),
                GroupsParameters.all()),
            Step.of(
                Mechanism.ADVERTISING,
                new Advertise(rules.advertising())::advertise,
                AdvertiseParameters.all()),
            Step.of(Mechanism.READ, new Read(rules.reading())::read, ReadParameters.all()),
            Step.of(
                Mechanism.FOLLOW, new Follow(rules.following())::follow, FollowParameters.all()),
            Step.of(
                Mechanism.BOND,
                new Bond(rules.bonds(), rules.fading())::bond,
                BondParameters.all(),
                FadeParameters.all()),
            Step.of(Mechanism.FADE, new Fade()::fade),
            Step.of(Mechanism.WEIGH, new Weigh(rules.weighing())::weigh, WeighParameters.all()),
            Step.always(Mechanism.DRIFT, new Drift(rules.drifting())::drift, DriftParameters.all()),
            Step.of(
                Mechanism.LEAVE,
                new Leave(rules.leaving(), rules.rivals())::leave,
                LeaveParameters.all(),
                RivalsParameters.all()),
            Step.of(
                Mechanism.MOVE,
                new Move(rules.moving(), rules.bonds(), rules.fading())::move,
                MoveParameters.all(),
                BondParameters.all(),
                FadeParameters.all()),
            Step.of(Mechanism.SHIFT, new Shift(rules.shifting())::shift, ShiftParameters.all()),
            Step.of(Mechanism.FISSION, new Split(rules.splitting())::split, SplitParameters.all()),
            Step.of(Mechanism.TRADE, new Trade(rules.trading())::trade, TradeParameters.all()));
  }

  /** The processes of the day in their order. */
  List<Step> steps() {
    return steps;
  }

  /** Lives through one day. */
  void live(Community c, Today today) {
    c.contacts().beginDay();
    c.purse().beginDay();
    c.postings().beginDay(today.day());
    c.groups().beginDay(today.day());
    for (Step step : steps) {
      if (!step.canBeLeftOut() || !off.contains(step.name())) {
        step.verb().accept(c, today);
      }
    }
  }
}
