package lifecircle.process;

import java.util.List;
import lifecircle.chance.Purpose;
import lifecircle.community.Community;
import lifecircle.community.Duty;
import lifecircle.community.Operators;

/**
 * Each morning the operators divide their working time: rules that change, order in the groups and
 * campaigns come off the top, fixed shares go to welcoming, fermenting, events, inviting and
 * training, the rest to answering. What is meant for inviting and training is banked until it
 * suffices. Work done yesterday has drained their energy, rest has given some back; who has little
 * left gives less time and may burn out.
 *
 * <p>Units: minutes of working time = working time × energy. Energy e ← e − drain·worked +
 * recovery·(1 − e)·(1 − worked), worked being yesterday's minutes as a share of a full day. Hazard
 * of burning out: burnout·(1 − e)². <em>Assumption</em>, after F1, F6, F16.
 */
public final class OperatorsAct {
  /** Nobody prepares further ahead than a working week of forty hours. Assumption. */
  private static final double MOST_PREPARED_MINUTES = 2400;

  private static final List<Duty> DIVIDED =
      List.of(Duty.WELCOMING, Duty.FERMENTING, Duty.EVENTS, Duty.INVITING, Duty.TRAINING);

  private final OperatorsActParameters parameters;
  private final CampaignParameters campaign;
  private final Upkeep upkeep;

  /** Operators under these parameters. */
  public OperatorsAct(
      OperatorsActParameters parameters,
      CampaignParameters campaign,
      GroupsParameters groups,
      MoveParameters moving) {
    this.parameters = parameters;
    this.campaign = campaign;
    this.upkeep = new Upkeep(groups, moving);
  }

  /** Gives every working operator the minutes of the day. */
  public void act(Community c, Today today) {
    Operators operators = c.operators();
    for (int operator = 0; operator < operators.count(); operator++) {
      tire(c, today, operator);
    }
    operators.beginDay();
    operators.setSkill(parameters.skill().value());
    spendOffTheTop(operators, Duty.RULES, today.orders().changes() * parameters.ruleTimeMinutes());
    double missing = upkeep.byOrganisers(c, today.day());
    spendOffTheTop(operators, Duty.UPKEEP, missing);
    upkeep.keepOrder(c, missing);
    double campaigning = shareOf(operators, campaign.timeAskedMinutes());
    for (int operator = 0; operator < operators.count(); operator++) {
      divide(operators, operator, campaigning);
    }
    operators.prepare(Duty.INVITING, MOST_PREPARED_MINUTES);
    operators.prepare(Duty.TRAINING, MOST_PREPARED_MINUTES);
  }

  /**
   * What must be done before anything else takes its time from everybody, as far as there is any.
   */
  private void spendOffTheTop(Operators operators, Duty duty, double minutes) {
    double share = shareOf(operators, minutes);
    for (int operator = 0; operator < operators.count(); operator++) {
      operators.give(operator, duty, share * free(operators, operator));
    }
    operators.spendTogether(duty, operators.left(duty));
  }

  /** The share of everybody's free minutes that so many minutes take. */
  private double shareOf(Operators operators, double minutes) {
    double all = 0;
    for (int operator = 0; operator < operators.count(); operator++) {
      all += free(operators, operator);
    }
    return all == 0 ? 0 : Math.min(1, minutes / all);
  }

  private double free(Operators operators, int operator) {
    double minutes = parameters.workingTimeMinutesPerDay() * operators.energy(operator);
    return operators.works(operator) ? Math.max(0, minutes - operators.spentToday(operator)) : 0;
  }

  private void divide(Operators operators, int operator, double campaigning) {
    double minutes = free(operators, operator);
    operators.give(operator, Duty.CAMPAIGNING, minutes * campaigning);
    double rest = minutes * (1 - campaigning);
    double given = 0;
    for (Duty duty : DIVIDED) {
      double part = rest * parameters.share(duty).value();
      operators.give(operator, duty, part);
      given += part;
    }
    operators.give(operator, Duty.ANSWERING, Math.max(0, rest - given));
  }

  private void tire(Community c, Today today, int operator) {
    Operators operators = c.operators();
    if (!operators.works(operator)) {
      return;
    }
    double spent = operators.spentToday(operator);
    double worked = spent == 0 ? 0 : Math.min(1, spent / parameters.workingTimeMinutesPerDay());
    double energy = operators.energy(operator);
    double rested = parameters.recovery().perDay() * (1 - energy) * (1 - worked);
    double left = energy - parameters.drain().perDay() * worked + rested;
    operators.setEnergy(operator, Math.max(0, Math.min(1, left)));
    double missing = 1 - operators.energy(operator);
    double hazard =
        operators.addBurnoutHazard(operator, parameters.burnout().perDay() * missing * missing);
    long key = c.persons().key(operators.member(operator));
    if (hazard > today.luck().threshold(Purpose.BURNOUT, key, 0, 0)) {
      operators.burnOut(operator);
    }
  }
}
