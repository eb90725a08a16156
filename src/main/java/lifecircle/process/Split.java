package lifecircle.process;

import java.util.Arrays;
import java.util.stream.IntStream;
import lifecircle.chance.Luck;
import lifecircle.chance.Purpose;
import lifecircle.community.Charter;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Group;
import lifecircle.community.Ties;

/**
 * Home groups split (裂变): one that is nearly full, or one that holds a sub-group which is led,
 * dense and distant from the theme, if somebody can lead it. Operators look once a week.
 *
 * <p>A leader is a member of the core, or trained by the operators, with enough ties in the group;
 * the one with most of them founds. Dense: share of possible ties among those tied to the leader.
 * Distant: their mean interest from the theme. A member follows with chance s + (1 − s)·pull·k, s
 * the strength of the tie to the founder, k the relevance of the new theme to them. The new theme
 * lies between the old one and the founder's interest; of what is worn out in the old one, the part
 * that is relevant to the new one is worn out there, too.
 *
 * <p>Units: ties, persons; positions in spreads of interest. Source: F13, F15; conditions and forms
 * are <em>Assumptions</em>.
 */
public final class Split {
  private static final int REVIEW_DAYS = 7;

  private final SplitParameters parameters;

  /** Splitting under these parameters. */
  public Split(SplitParameters parameters) {
    this.parameters = parameters;
  }

  /** Looks at every home group; each splits at most once a week. */
  public void split(Community c, Today today) {
    if (today.day() % REVIEW_DAYS != REVIEW_DAYS - 1) {
      return;
    }
    new Training(c, today, parameters.trainingTimeMinutes()).train();
    int before = c.groups().count();
    for (int group = 0; group < before; group++) {
      if (c.groups().isHome(group)
          && c.groups().size(group) >= parameters.smallest()
          && c.groups().homes() < parameters.mostGroups()) {
        review(c, today, group);
      }
    }
  }

  private void review(Community c, Today today, int group) {
    int[] residents =
        IntStream.range(0, c.members().persons())
            .filter(person -> c.groups().livesIn(person, group))
            .toArray();
    boolean full =
        c.groups().size(group)
            >= parameters.fullness().value() * c.groups().of(group).charter().cap();
    int[] leaders =
        Arrays.stream(residents)
            .filter(person -> canLead(c, group, person))
            .filter(person -> full || isApart(c, group, person))
            .toArray();
    if (leaders.length > 0) {
      found(c, today, group, first(c, today, group, leaders), residents);
    }
  }

  private boolean canLead(Community c, int group, int person) {
    boolean chosen = c.members().circle(person) == Circle.CORE || c.organisers().isTrained(person);
    return chosen
        && !c.organisers().leads(person)
        && c.groups().of(group).charter().leader() != person
        && followers(c, group, person).length >= parameters.leastFollowers();
  }

  /** Those who live in the group and are tied to the person. */
  private static int[] followers(Community c, int group, int person) {
    Ties ties = c.ties();
    return IntStream.range(0, ties.edgeCount(person))
        .filter(k -> ties.isTie(ties.edgeOf(person, k)))
        .map(k -> ties.partnerOf(person, k))
        .filter(other -> c.groups().livesIn(other, group))
        .toArray();
  }

  /** Whether the sub-group around the person is dense and distant from the theme. */
  private boolean isApart(Community c, int group, int person) {
    int[] followers = followers(c, group, person);
    double sum = 0;
    int tied = 0;
    for (int i = 0; i < followers.length; i++) {
      sum += c.tastes().interest(followers[i]);
      for (int j = 0; j < i; j++) {
        int edge = c.ties().between(followers[i], followers[j]);
        tied += edge != Ties.NONE && c.ties().isTie(edge) ? 1 : 0;
      }
    }
    double possible = followers.length * (followers.length - 1) / 2.0;
    double distance = Math.abs(sum / followers.length - c.groups().of(group).theme());
    return tied >= parameters.density().value() * possible && distance >= parameters.distance();
  }

  /** The leader with most followers; of equals, by a drawn turn. */
  private static int first(Community c, Today today, int group, int[] leaders) {
    int best = leaders[0];
    for (int leader : leaders) {
      int more = followers(c, group, leader).length - followers(c, group, best).length;
      if (more > 0 || (more == 0 && turn(c, today, leader) < turn(c, today, best))) {
        best = leader;
      }
    }
    return best;
  }

  private static double turn(Community c, Today today, int leader) {
    return today.luck().uniform(Purpose.SPLIT_TURN, c.persons().key(leader), today.day(), 0);
  }

  private void found(Community c, Today today, int parent, int founder, int[] residents) {
    Group old = c.groups().of(parent);
    double own = parameters.themeShare().value();
    double theme = (1 - own) * old.theme() + own * c.tastes().interest(founder);
    double shared = c.tastes().relevance(theme - old.theme());
    Charter charter = old.charter();
    long founderKey = c.persons().key(founder);
    int spinOff =
        c.groups()
            .found(
                new Charter(
                    Luck.ordered(charter.key() & Integer.MAX_VALUE, founderKey),
                    Charter.Kind.HOME,
                    charter.cap(),
                    theme,
                    1 - (1 - old.novelty()) * shared,
                    charter.stickiness(),
                    founder,
                    today.day()));
    c.organisers().lead(founder);
    c.groups().moveHome(founder, spinOff);
    c.groups().sitToo(founder, parent);
    for (int resident : residents) {
      boolean free = resident != founder && !c.organisers().leads(resident);
      boolean staff = c.members().circle(resident) == Circle.ORGANISATION;
      if (staff && c.groups().hasRoom(spinOff)) {
        c.groups().sit(resident, spinOff);
      } else if (free && !staff && follows(c, today, old, spinOff, founder, resident)) {
        c.groups().moveHome(resident, spinOff);
      }
    }
    c.book().split();
  }

  private boolean follows(
      Community c, Today today, Group old, int spinOff, int founder, int resident) {
    int edge = c.ties().between(resident, founder);
    double strength =
        edge != Ties.NONE && c.ties().isTie(edge) ? c.ties().strengthOn(edge, today.day()) : 0;
    double relevance =
        c.tastes().relevance(c.tastes().interest(resident) - c.groups().of(spinOff).theme());
    double chance = strength + (1 - strength) * parameters.pull().value() * relevance;
    return c.groups().hasRoom(spinOff)
        && today
            .luck()
            .happens(
                chance,
                Purpose.SPLIT_FOLLOW,
                c.persons().key(resident),
                old.charter().key(),
                c.persons().key(founder));
  }
}
