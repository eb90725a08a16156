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
 * @param groups the groups with their themes, and who sits where
 * @param coreContent what the core settled and nobody fermented yet
 * @param organisers who can lead a group
 * @param operators the organisation circle at work
 * @param purse the money of the community
 * @param gatherings events in person and who has them in mind
 * @param media what media say to those outside
 * @param presence who visits today
 * @param contacts who turned to whom today
 * @param postings who wrote how much in the last 30 days
 * @param attachments who follows whom, one-way
 * @param rival what has gone to a rival community
 * @param contributions who contributed how much in the last 28 days
 * @param vigour energy and effort of members
 * @param impressions what visitors took from reading
 * @param invitations word of mouth under way
 * @param appointments when members visit, leave, and ties end
 * @param customers trust and purchases
 * @param advertisements advertising of the last days
 * @param book the book of the day
 * @param recorder who takes note of what people do, for those outside
 */
public record Community(
    Persons persons,
    Acquaintances acquaintances,
    Tastes tastes,
    Members members,
    Accounts accounts,
    Ties ties,
    Groups groups,
    CoreContent coreContent,
    Organisers organisers,
    Operators operators,
    Purse purse,
    Gatherings gatherings,
    Media media,
    Presence presence,
    Contacts contacts,
    Postings postings,
    Attachments attachments,
    Rival rival,
    Contributions contributions,
    Vigour vigour,
    Impressions impressions,
    Invitations invitations,
    Appointments appointments,
    Customers customers,
    Advertisements advertisements,
    Book book,
    EventRecorder recorder) {

  /** A community before its founding, without groups, to last at most so many days. */
  public static Community around(
      Persons persons, Acquaintances acquaintances, double tasteWidth, int[] operators, int days) {
    return around(persons, acquaintances, tasteWidth, operators, days, EventRecorder.NONE);
  }

  /** The same, with somebody who takes notes. */
  public static Community around(
      Persons persons,
      Acquaintances acquaintances,
      double tasteWidth,
      int[] operators,
      int days,
      EventRecorder recorder) {
    int size = persons.size();
    return new Community(
        persons,
        acquaintances,
        new Tastes(size, tasteWidth),
        new Members(size),
        new Accounts(size),
        new Ties(size),
        new Groups(size),
        new CoreContent(),
        new Organisers(size),
        new Operators(operators),
        new Purse(0),
        new Gatherings(size, persons.cities()),
        new Media(size),
        new Presence(size),
        new Contacts(size),
        new Postings(size),
        new Attachments(size),
        new Rival(size),
        new Contributions(size),
        new Vigour(size),
        new Impressions(size),
        new Invitations(size),
        new Appointments(size, days),
        new Customers(size),
        new Advertisements(),
        new Book(),
        recorder);
  }
}
