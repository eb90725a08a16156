package lifecircle.process;

import lifecircle.community.Attachments;
import lifecircle.community.Community;
import lifecircle.community.Group;

/**
 * Visitors who read what the leader of the group writes become attached to them, one-way and
 * whether or not the leader notices. Attachment fades while the leader is quiet; when another
 * leads, the old one keeps fading until the new one would be stronger.
 *
 * <p>a ← a + r·(1 − a)·g, g = quality × relevance of the leader's messages × (1 − exp(−n)), n being
 * how many of them the visitor read: what was written since the last visit, times the share that
 * was not too much. <em>Assumption</em> (C13).
 *
 * <p>Units: a, r and g in [0, 1]; half-life in days; messages are counts.
 */
public final class Follow {
  private final FollowParameters parameters;

  /** Following under these parameters. */
  public Follow(FollowParameters parameters) {
    this.parameters = parameters;
  }

  /** Lets every visitor take to the leader. */
  public void follow(Community c, Today today) {
    for (int group = 0; group < c.groups().count(); group++) {
      if (c.groups().isHome(group)) {
        Leadership.renew(c, today, group);
      }
    }
    for (int k = 0; k < c.presence().count(); k++) {
      int visitor = c.presence().visitor(k);
      int leader = c.groups().homeOf(visitor).leader();
      if (leader != Group.NOBODY && visitor != leader) {
        follow(c, today.day(), visitor, leader);
      }
    }
  }

  private void follow(Community c, int day, int visitor, int leader) {
    Attachments attachments = c.attachments();
    double fed = parameters.rate().value() * taken(c, day, visitor, leader);
    double before = attachments.strengthOn(visitor, day);
    boolean same = attachments.towards(visitor) == leader;
    double after = same ? before + fed * (1 - before) : fed;
    if (fed > 0 && after > before) {
      attachments.feed(visitor, leader, after, parameters.halfLife().days(), day);
    }
  }

  /** g of the class comment. */
  private static double taken(Community c, int day, int visitor, int leader) {
    int written = 0;
    for (int then = Read.firstDay(c, day, visitor); then <= day; then++) {
      written += c.postings().on(leader, then);
    }
    double read = written * (1 - c.impressions().overload(visitor));
    return c.persons().quality(leader)
        * Read.relevanceOf(c, leader, visitor)
        * (1 - StrictMath.exp(-read));
  }
}
