package lifecircle.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lifecircle.community.Circle;
import lifecircle.lifecycle.Stage;
import lifecircle.observation.Portrait;
import lifecircle.quantity.Language;

/**
 * What is said of the networks of a life: what is found in them, how many are drawn, and the whole
 * for those who cannot see it.
 *
 * @param portraits the evenings shown, the earliest first
 * @param evenings which tells the stage of an evening
 * @param language the language of every word
 */
record NetworkWords(List<Portrait> portraits, NetworkEvenings evenings, Language language) {
  /** How the number of ties changed, and who held them at their height. */
  String finding() {
    List<Portrait> peopled = portraits.stream().filter(p -> p.members() > 0).toList();
    Optional<Portrait> height =
        peopled.stream()
            .max(
                Comparator.comparingDouble((Portrait p) -> p.meanTies())
                    .thenComparingInt(p -> -p.day()));
    return height
        .map(p -> change(peopled.get(0), p, peopled.get(peopled.size() - 1)))
        .orElseGet(() -> NetworkWord.NEVER_ANYBODY.in(language));
  }

  private String change(Portrait first, Portrait height, Portrait last) {
    if (first.day() == last.day()) {
      return NetworkWord.ONE_DAY.in(language, mean(first.meanTies()), day(first), circles(first));
    }
    double most = height.meanTies();
    boolean highAtFirst = near(first.meanTies(), most);
    boolean highAtLast = near(last.meanTies(), most);
    String then = NetworkWord.THEN.in(language, day(height), circles(height));
    if (highAtFirst && highAtLast) {
      return NetworkWord.STAY.in(language, mean(most), day(first), day(last)) + then;
    }
    if (highAtLast) {
      return NetworkWord.RISE.in(
              language, mean(first.meanTies()), day(first), mean(last.meanTies()), day(last))
          + then;
    }
    if (highAtFirst) {
      return NetworkWord.FALL.in(
              language, mean(first.meanTies()), day(first), mean(last.meanTies()), day(last))
          + then;
    }
    return NetworkWord.RISE_AND_FALL.in(
            language,
            mean(first.meanTies()),
            day(first),
            mean(most),
            day(height),
            mean(last.meanTies()),
            day(last))
        + then;
  }

  private String circles(Portrait portrait) {
    return Arrays.stream(Circle.values())
        .filter(circle -> portrait.members(circle) > 0)
        .map(
            circle ->
                NetworkWord.OF_CIRCLE.in(
                    language, circle.term().in(language), ties(portrait, circle)))
        .collect(Collectors.joining(comma()));
  }

  /** The head of a panel: its day and its stage. */
  String head(Portrait portrait) {
    return evenings
        .stage(portrait.day())
        .map(stage -> NetworkWord.HEAD.in(language, day(portrait), name(stage)))
        .orElseGet(() -> NetworkWord.HEAD_WITHOUT_STAGE.in(language, day(portrait)));
  }

  /** The head of a panel in two lines: its day, and its stage where it has one. */
  List<String> headInTwo(Portrait portrait) {
    String day = NetworkWord.HEAD_WITHOUT_STAGE.in(language, day(portrait));
    return evenings
        .stage(portrait.day())
        .map(stage -> List.of(day, name(stage)))
        .orElseGet(() -> List.of(day));
  }

  private String name(Stage stage) {
    return stage.term().in(language);
  }

  /** Between two things said in one line. */
  String comma() {
    return NetworkWord.AND.in(language);
  }

  /** How many of how many members are drawn. */
  String drawn(Portrait portrait) {
    int drawn = portrait.sitters().size();
    return drawn == portrait.members()
        ? NetworkWord.ALL_DRAWN.in(language, Numerals.count(drawn))
        : NetworkWord.DRAWN.in(language, Numerals.count(drawn), Numerals.count(portrait.members()));
  }

  /** How many ties are drawn. */
  String tiesDrawn(Portrait portrait) {
    int ties = portrait.ties().size();
    NetworkWord words = ties == 1 ? NetworkWord.ONE_TIE_DRAWN : NetworkWord.TIES_DRAWN;
    return words.in(language, Numerals.count(ties));
  }

  /** The same where there is little room. */
  String tiesInShort(Portrait portrait) {
    return NetworkWord.TIES_IN_SHORT.in(language, Numerals.count(portrait.ties().size()));
  }

  /** What is drawn, and every day in numbers, behind what is found. */
  String altText(String title) {
    String space = language == Language.EN ? " " : "";
    String what = NetworkWord.ALT_WHAT.in(language, title, Numerals.count(portraits.size()));
    String days = portraits.stream().map(this::altDay).collect(Collectors.joining(space));
    return String.join(space, what, finding(), days).strip();
  }

  private String altDay(Portrait portrait) {
    if (portrait.members() == 0) {
      return NetworkWord.ALT_NOBODY.in(language, capital(head(portrait)));
    }
    String circles =
        Arrays.stream(Circle.values())
            .filter(circle -> portrait.members(circle) > 0)
            .map(circle -> altCircle(portrait, circle))
            .collect(Collectors.joining(Phrase.LIST_SEMICOLON.in(language)));
    return NetworkWord.ALT_DAY.in(
        language,
        capital(head(portrait)),
        Numerals.count(portrait.sitters().size()),
        Numerals.count(portrait.members()),
        circles,
        Numerals.count(portrait.ties().size()),
        Numerals.count(portrait.ties().stream().filter(Portrait.Tie::close).count()));
  }

  private String altCircle(Portrait portrait, Circle circle) {
    long drawn = portrait.sitters().stream().filter(s -> s.circle() == circle).count();
    NetworkWord words =
        portrait.members(circle) == 1 ? NetworkWord.ALT_ALONE : NetworkWord.ALT_CIRCLE;
    return words.in(
        language,
        circle.term().in(language),
        Numerals.count(drawn),
        Numerals.count(portrait.members(circle)),
        NetworkWord.TIES.in(language, ties(portrait, circle)));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String day(Portrait portrait) {
    return Numerals.count(portrait.day());
  }

  /** A change of less than a twentieth is none. */
  private static boolean near(double ties, double most) {
    return ties >= 0.95 * most;
  }

  /** One member has a number of ties and no mean. */
  private static String ties(Portrait portrait, Circle circle) {
    return Numerals.decimal(portrait.meanTies(circle), portrait.members(circle) == 1 ? 0 : 1);
  }

  private static String mean(double ties) {
    return Numerals.decimal(ties, 1);
  }
}
