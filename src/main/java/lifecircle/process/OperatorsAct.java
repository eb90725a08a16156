package lifecircle.process;

import lifecircle.chance.Purpose;
import lifecircle.community.Community;
import lifecircle.community.Duty;
import lifecircle.community.Operators;

/**
 * Each morning the operators divide their working time among welcoming, fermenting and answering.
 * Work done yesterday has drained their energy, rest has given some back; who has little left gives
 * less time and may burn out.
 *
 * <p>Units: minutes of working time = working time × energy. Energy e ← e − drain·worked +
 * recovery·(1 − e)·(1 − worked), worked being yesterday's minutes as a share of a full day. Hazard
 * of burning out: burnout·(1 − e)². <em>Assumption</em>, after F1, F6, F16.
 */
public final class OperatorsAct {
  private final OperatorsActParameters parameters;

  /** Operators under these parameters. */
  public OperatorsAct(OperatorsActParameters parameters) {
    this.parameters = parameters;
  }

  /** Gives every working operator the minutes of the day. */
  public void act(Community c, Today today) {
    Operators operators = c.operators();
    for (int operator = 0; operator < operators.count(); operator++) {
      tire(c, today, operator);
      double minutes =
          operators.works(operator)
              ? parameters.workingTimeMinutesPerDay() * operators.energy(operator)
              : 0;
      double welcoming = minutes * parameters.welcomingShare().value();
      double fermenting = minutes * parameters.fermentingShare().value();
      operators.give(operator, Duty.WELCOMING, welcoming);
      operators.give(operator, Duty.FERMENTING, fermenting);
      operators.give(operator, Duty.ANSWERING, Math.max(0, minutes - welcoming - fermenting));
    }
    operators.beginDay();
  }

  private void tire(Community c, Today today, int operator) {
    Operators operators = c.operators();
    if (!operators.works(operator) || parameters.workingTimeMinutesPerDay() == 0) {
      return;
    }
    double worked =
        Math.min(1, operators.spentToday(operator) / parameters.workingTimeMinutesPerDay());
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
