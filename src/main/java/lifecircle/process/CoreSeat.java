package lifecircle.process;

import lifecircle.community.Cause;
import lifecircle.community.Circle;
import lifecircle.community.Community;

/** Entering and leaving the core: the circle, the seat in its room, and the entry in the book. */
final class CoreSeat {
  private CoreSeat() {}

  /** A member of the diffusion circle becomes core. */
  static void take(Community c, int member, Cause cause) {
    c.members().moveTo(member, Circle.CORE);
    c.book().move(Circle.DIFFUSION, Circle.CORE, cause);
    c.groups().sitToo(member, c.groups().coreRoom());
  }

  /** A member of the core goes back to the diffusion circle. */
  static void giveUp(Community c, int member, Cause cause) {
    c.members().moveTo(member, Circle.DIFFUSION);
    c.book().move(Circle.CORE, Circle.DIFFUSION, cause);
    c.groups().rise(member, c.groups().coreRoom());
  }
}
