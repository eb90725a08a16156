package lifecircle.process;

import lifecircle.chance.Purpose;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Group;

/**
 * Whose voice leads the group: the member of the core who said most of quality within a week. They
 * lead for a week, then it is asked again; sooner when they leave or are no longer of the core.
 *
 * <p>Score: messages of the last 7 days × quality of the author. Units: perfect messages in 7 days.
 * <em>Assumption.</em>
 */
final class Leadership {
  private Leadership() {}

  /**
   * Settles who leads a group today. Whom it was founded around leads as long as they are a member;
   * else the voice of its core.
   */
  static void renew(Community c, Today today, int number) {
    Group group = c.groups().of(number);
    int founder = group.charter().leader();
    if (founder != Group.NOBODY && c.members().isMember(founder)) {
      return;
    }
    int leader = group.leader();
    boolean leads = leader != Group.NOBODY && isOfCore(c, leader, number);
    if (!leads || today.day() - group.leaderSince() >= Group.LOOK_BACK_DAYS) {
      group.followLeader(loudest(c, today, number), today.day());
    }
  }

  private static boolean isOfCore(Community c, int person, int group) {
    return c.members().isMember(person)
        && c.members().circle(person) == Circle.CORE
        && c.groups().home(person) == group;
  }

  private static int loudest(Community c, Today today, int group) {
    int best = Group.NOBODY;
    double highest = 0;
    for (int then = firstDay(today); then <= today.day(); then++) {
      for (int k = 0; k < c.postings().postersOn(then); k++) {
        int author = c.postings().poster(then, k);
        double score = isOfCore(c, author, group) ? score(c, today, author) : 0;
        boolean winsTie =
            score == highest && score > 0 && turn(c, today, author) > turn(c, today, best);
        if (score > highest || winsTie) {
          highest = score;
          best = author;
        }
      }
    }
    return best;
  }

  private static double score(Community c, Today today, int author) {
    int messages = 0;
    for (int then = firstDay(today); then <= today.day(); then++) {
      messages += c.postings().on(author, then);
    }
    return messages * c.persons().quality(author);
  }

  private static int firstDay(Today today) {
    return Math.max(0, today.day() - Group.LOOK_BACK_DAYS + 1);
  }

  private static double turn(Community c, Today today, int person) {
    return today.luck().uniform(Purpose.LEADER, c.persons().key(person), today.day(), 0);
  }
}
