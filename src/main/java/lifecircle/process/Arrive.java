package lifecircle.process;

import static lifecircle.community.EventRecorder.NOTHING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lifecircle.chance.Purpose;
import lifecircle.community.Circle;
import lifecircle.community.Community;
import lifecircle.community.Duty;
import lifecircle.community.EventRecorder.Kind;
import lifecircle.community.Groups;
import lifecircle.community.Members;
import lifecircle.community.Path;

/**
 * Persons outside hear of the community, from acquaintances who are active members, from media or
 * on its open platform, and join if they expect enough of it and find a seat. Newcomers beyond what
 * the operators can welcome find nobody at the door.
 *
 * <p>A member tells each acquaintance with hazard wom·c⁺ a day, c⁺ being commitment above 0; each
 * pair has one Exp(1) threshold and so one invitation. Media and platform are one hazard: media +
 * reach·(yesterday's messages on the platform)/persons. Expected benefit = interest match × c⁺ of
 * the inviter + w·(1 − exp(−acquaintances inside/scale)) + personal error; the newcomer joins when
 * it exceeds the entry threshold. Telling, forwarding and inviting are one act here (口碑, 二次传播).
 *
 * <p>Source: hazards as in Bass 1969; exposure and benefit Foote et al. 2020 (E32).
 *
 * <p>Units: hazards a day; expected benefit, threshold and error on one scale without unit, on
 * which a perfect match with a fully committed inviter is 1; welcomes in minutes.
 */
public final class Arrive {
  private final ArriveParameters parameters;
  private final GroupsParameters groups;

  /** Arrival under these parameters. */
  public Arrive(ArriveParameters parameters, GroupsParameters groups) {
    this.parameters = parameters;
    this.groups = groups;
  }

  /** Lets the day's newcomers in and welcomes as many as there is time for. */
  public void arrive(Community c, Today today) {
    Map<Integer, Offer> offers = new TreeMap<>();
    tell(c, today, offers);
    publish(c, today, offers);
    double threshold = parameters.entryThreshold();
    offers.values().removeIf(offer -> !(offer.expected() > threshold));
    List<Offer> inTurn = new ArrayList<>(offers.values());
    inTurn.sort(Comparator.comparingDouble(offer -> turn(c, today, offer.person())));
    Homes homes = new Homes(c, groups, today.day());
    inTurn.removeIf(offer -> !letIn(c, today, offer, homes));
    welcome(c, today.day(), inTurn);
  }

  /** Whether a seat was found. */
  private static boolean letIn(Community c, Today today, Offer offer, Homes homes) {
    int home = homes.of(offer.person(), offer.group());
    if (home == Groups.NONE) {
      c.book().turnAway();
      return false;
    }
    Entry.enter(
        c,
        today.luck(),
        offer.person(),
        Circle.DIFFUSION,
        home,
        offer.path(),
        today.day(),
        Math.max(0, Math.min(1, offer.promised())));
    c.members().invitedBy(offer.person(), offer.inviter());
    return true;
  }

  /** What a person outside has heard today; the more convincing of two counts. */
  private record Offer(
      int person, int inviter, int group, Path path, double promised, double expected) {}

  private void tell(Community c, Today today, Map<Integer, Offer> offers) {
    Members members = c.members();
    int since = today.day() - parameters.activeWindow().wholeDays();
    for (int member : members.activeSince(since)) {
      double committed = Math.max(0, c.accounts().commitment(member));
      c.invitations().tell(member, parameters.wordOfMouth().perDay() * committed);
      while (c.invitations().hasNextHearer(member)) {
        consider(
            c,
            c.invitations().nextHearer(member),
            member,
            c.groups().home(member),
            Path.WORD_OF_MOUTH,
            committed,
            offers);
      }
    }
  }

  private void publish(Community c, Today today, Map<Integer, Offer> offers) {
    c.media().say(parameters.media().perDay() + seenOnPlatform(c, today));
    while (c.media().hasNextHearer()) {
      int person = c.media().nextHearer();
      if (c.members().isOutside(person)) {
        consider(
            c,
            person,
            Members.NOBODY,
            Homes.nearest(c, person),
            Path.MEDIA,
            parameters.mediaPromise().value(),
            offers);
        MediaExposure.awaitNext(c, today.luck(), person);
      }
    }
  }

  /** Hazard of coming across yesterday's messages on the open platform (F8). */
  private double seenOnPlatform(Community c, Today today) {
    int platform = c.groups().platform();
    return platform == Groups.NONE || today.day() == 0
        ? 0
        : groups.platformReach()
            * c.groups().of(platform).messages(today.day() - 1)
            / c.persons().size();
  }

  private void consider(
      Community c,
      int person,
      int inviter,
      int group,
      Path path,
      double commitment,
      Map<Integer, Offer> offers) {
    if (!c.members().isOutside(person)) {
      return;
    }
    double distance = c.persons().interest(person) - c.groups().of(group).theme();
    double promised = c.tastes().relevance(distance) * commitment;
    double company =
        1
            - StrictMath.exp(
                -c.invitations().acquaintancesInside(person) / parameters.acquaintancesScale());
    double expected =
        promised + parameters.acquaintancesWeight() * company + c.persons().entryError(person);
    Offer offer = new Offer(person, inviter, group, path, promised, expected);
    offers.merge(person, offer, (known, heard) -> heard.expected > known.expected ? heard : known);
  }

  /** A welcome is an act towards the newcomer, and feels like an answer before one has spoken. */
  private void welcome(Community c, int day, List<Offer> newcomers) {
    double minutes = c.operators().minutesFor(parameters.welcomeTimeMinutes());
    for (Offer offer : newcomers) {
      int operator = c.operators().freest(Duty.WELCOMING, minutes, offer.person());
      if (operator < 0) {
        return;
      }
      c.operators().spend(operator, Duty.WELCOMING, minutes);
      c.contacts().enter(c.operators().member(operator), offer.person());
      c.recorder()
          .record(
              day, NOTHING, c.operators().member(operator), Kind.CONTACT, offer.person(), NOTHING);
      c.members().wasAnswered(offer.person());
    }
  }

  private static double turn(Community c, Today today, int person) {
    return today.luck().uniform(Purpose.WELCOME, c.persons().key(person), today.day(), 0);
  }
}
