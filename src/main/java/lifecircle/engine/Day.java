package lifecircle.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import lifecircle.community.Community;
import lifecircle.process.Advertise;
import lifecircle.process.Arrive;
import lifecircle.process.Bond;
import lifecircle.process.Campaign;
import lifecircle.process.Converse;
import lifecircle.process.Drift;
import lifecircle.process.Fade;
import lifecircle.process.Follow;
import lifecircle.process.HoldEvents;
import lifecircle.process.Leave;
import lifecircle.process.Mechanism;
import lifecircle.process.Move;
import lifecircle.process.OperatorsAct;
import lifecircle.process.Read;
import lifecircle.process.Shift;
import lifecircle.process.Split;
import lifecircle.process.Today;
import lifecircle.process.Trade;
import lifecircle.process.Visit;
import lifecircle.process.Weigh;

/**
 * One day in the life of a community. The order of its processes is a modelling decision and is
 * stated here and nowhere else.
 */
final class Day {
  private final List<Step> steps;
  private final Set<Mechanism> off;

  /**
   * A process of the day: its name for the off switch and its verb. Drifting has no name here: it
   * appoints the next visit even where its pulls are switched off. Nor have the operators: groups
   * need their upkeep even where operators have no time.
   */
  private record Step(Optional<Mechanism> name, BiConsumer<Community, Today> verb) {
    static Step of(Mechanism mechanism, BiConsumer<Community, Today> verb) {
      return new Step(Optional.of(mechanism), verb);
    }

    static Step always(BiConsumer<Community, Today> verb) {
      return new Step(Optional.empty(), verb);
    }
  }

  Day(Rules rules, Set<Mechanism> off) {
    this.off = off;
    double openersMedian = rules.founding().openersMedian();
    steps =
        List.of(
            Step.always(
                new OperatorsAct(
                        rules.operators(), rules.campaigns(), rules.groups(), rules.moving())
                    ::act),
            Step.of(Mechanism.EVENTS, new HoldEvents(rules.events())::hold),
            Step.of(Mechanism.CAMPAIGNS, new Campaign(rules.campaigns())::campaign),
            Step.of(Mechanism.ARRIVE, new Arrive(rules.arrival(), rules.groups())::arrive),
            Step.of(Mechanism.VISIT, new Visit(rules.visiting())::visit),
            Step.of(
                Mechanism.CONVERSE,
                new Converse(rules.conversation(), rules.weighing(), rules.groups(), openersMedian)
                    ::converse),
            Step.of(Mechanism.ADVERTISING, new Advertise(rules.advertising())::advertise),
            Step.of(Mechanism.READ, new Read(rules.reading())::read),
            Step.of(Mechanism.FOLLOW, new Follow(rules.following())::follow),
            Step.of(Mechanism.BOND, new Bond(rules.bonds(), rules.fading())::bond),
            Step.of(Mechanism.FADE, new Fade()::fade),
            Step.of(Mechanism.WEIGH, new Weigh(rules.weighing())::weigh),
            Step.always(new Drift(rules.drifting())::drift),
            Step.of(Mechanism.LEAVE, new Leave(rules.leaving(), rules.rivals())::leave),
            Step.of(Mechanism.MOVE, new Move(rules.moving(), rules.bonds(), rules.fading())::move),
            Step.of(Mechanism.SHIFT, new Shift(rules.shifting())::shift),
            Step.of(Mechanism.FISSION, new Split(rules.splitting())::split),
            Step.of(Mechanism.TRADE, new Trade(rules.trading())::trade));
  }

  /** Lives through one day. */
  void live(Community c, Today today) {
    c.contacts().beginDay();
    c.purse().beginDay();
    c.postings().beginDay(today.day());
    c.groups().beginDay(today.day());
    for (Step step : steps) {
      if (step.name().filter(off::contains).isEmpty()) {
        step.verb().accept(c, today);
      }
    }
  }
}
