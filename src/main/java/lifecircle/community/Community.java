package lifecircle.community;

/**
 * One community and the people around it: everything that a day may change, and nothing else.
 *
 * @param persons everybody who exists, with fixed traits
 * @param acquaintances who knows whom outside
 * @param tastes how relevant each topic is to each member
 * @param members who has joined, in which circle
 * @param accounts commitment by reason
 * @param ties ties and overtures
 * @param group the group with its theme
 * @param operators the organisation circle at work
 * @param presence who visits today
 * @param talk the messages that may still draw an answer
 * @param contacts who turned to whom today
 * @param postings who wrote how much in the last 30 days
 * @param contributions who contributed how much in the last 28 days
 * @param vigour energy and effort of members
 * @param impressions what visitors took from reading
 * @param invitations word of mouth under way
 * @param appointments when members visit, leave, and ties end
 * @param book the book of the day
 */
public record Community(
    Persons persons,
    Acquaintances acquaintances,
    Tastes tastes,
    Members members,
    Accounts accounts,
    Ties ties,
    Group group,
    Operators operators,
    Presence presence,
    Talk talk,
    Contacts contacts,
    Postings postings,
    Contributions contributions,
    Vigour vigour,
    Impressions impressions,
    Invitations invitations,
    Appointments appointments,
    Book book) {

  /** A community before its founding, to last at most so many days. */
  public static Community around(
      Persons persons, Acquaintances acquaintances, double tasteWidth, int[] operators, int days) {
    int size = persons.size();
    return new Community(
        persons,
        acquaintances,
        new Tastes(size, tasteWidth),
        new Members(size),
        new Accounts(size),
        new Ties(size),
        new Group(0),
        new Operators(operators),
        new Presence(size),
        new Talk(),
        new Contacts(size),
        new Postings(size),
        new Contributions(size),
        new Vigour(size),
        new Impressions(size),
        new Invitations(size),
        new Appointments(size, days),
        new Book());
  }
}
