package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lifecircle.experiment.Pairs;
import lifecircle.experiment.Runs;
import lifecircle.quantity.Language;

/**
 * What stands around every figure of a comparison: the arms and their names, how many pairs there
 * are and which.
 *
 * @param arms the runs of each arm, the one that the others are compared with first
 * @param leftOut what the arms are called that are not drawn, for they have no pair
 * @param version the version of this program
 * @param backdrop an axis of time, without the stages of any run
 */
record ManyArms(List<Runs> arms, List<String> leftOut, String version, Backdrop backdrop) {
  /** With more other arms than these, a title counts them and the legend names them. */
  private static final int NAMED = 3;

  /** Keeps copies. */
  ManyArms {
    arms = List.copyOf(arms);
    leftOut = List.copyOf(leftOut);
  }

  /** What stands around the figures of these arms. */
  static ManyArms of(List<Runs> arms, String version, Language language, Lettering lettering) {
    Runs first = arms.get(0);
    FigureText text =
        new FigureText(title(arms, language), first.arm().name(), OptionalLong.empty(), version);
    return new ManyArms(
        arms, List.of(), version, ManyLives.behind(first, text, language, lettering));
  }

  /** The first and some of the others; the rest is left out. */
  ManyArms only(List<Integer> drawn) {
    List<Runs> some = new ArrayList<>(List.of(arms.get(0)));
    drawn.forEach(arm -> some.add(arms.get(arm)));
    List<String> rest =
        IntStream.range(1, arms.size())
            .filter(arm -> !drawn.contains(arm))
            .mapToObj(this::name)
            .toList();
    return new ManyArms(some, rest, version, backdrop);
  }

  /** The finding of a figure, and which arms are not in it. */
  String found(List<String> findings) {
    List<String> all = new ArrayList<>(findings);
    leftOut.forEach(name -> all.add(EnsemblePhrase.NOT_DRAWN.in(language(), name)));
    return join(all);
  }

  private static String title(List<Runs> arms, Language language) {
    if (arms.size() - 1 > NAMED) {
      return EnsemblePhrase.MANY_AGAINST.in(
          language, Numerals.count(arms.size() - 1), name(arms, 0, language));
    }
    String others =
        IntStream.range(1, arms.size())
            .mapToObj(arm -> name(arms, arm, language))
            .collect(Collectors.joining(FigurePhrase.LIST_COMMA.in(language)));
    return EnsemblePhrase.AGAINST.in(language, others, name(arms, 0, language));
  }

  /** The title of an arm, its name behind it where two titles are the same. */
  private static String name(List<Runs> arms, int at, Language language) {
    String title = arms.get(at).arm().title().in(language);
    long same = arms.stream().filter(arm -> arm.arm().title().in(language).equals(title)).count();
    return same == 1
        ? title
        : FigurePhrase.WITH_SHARE.in(language, title, arms.get(at).arm().name());
  }

  /** The language of every word. */
  Language language() {
    return backdrop.language();
  }

  /** What an arm is called. */
  String name(int arm) {
    return name(arms, arm, language());
  }

  /** How many pairs an arm makes with the first. */
  int pairs(int arm) {
    return Pairs.of(arms.get(0), arms.get(arm)).first().count();
  }

  /** The line at the foot. */
  RunsCaption caption() {
    int[] pairs = IntStream.range(1, arms.size()).map(this::pairs).sorted().toArray();
    String least = Numerals.count(pairs[0]);
    String most = Numerals.count(pairs[pairs.length - 1]);
    String counted =
        !least.equals(most)
            ? EnsemblePhrase.PAIRS_RANGE.in(language(), least, most)
            : (pairs[0] == 1 ? EnsemblePhrase.ONE_PAIR : EnsemblePhrase.PAIRS)
                .in(language(), least);
    return new RunsCaption(counted, arms, version, language());
  }

  /** What kind of picture it is, for whoever cannot see it. */
  String altHead(String title) {
    String length = backdrop.time().length(backdrop.curve().periods(), language());
    return EnsemblePhrase.ALT_MANY.in(language(), title, length, caption().seeds());
  }

  /** Sentences as the language joins them. */
  String join(List<String> sentences) {
    return String.join(language() == Language.EN ? " " : "", sentences);
  }
}
