package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import lifecircle.experiment.Arm;
import lifecircle.experiment.CommonYear;
import lifecircle.experiment.Contrast;
import lifecircle.experiment.Effect;
import lifecircle.experiment.PairedEffect;
import lifecircle.experiment.Weekly;
import lifecircle.quantity.Language;

/**
 * One arm compared with the first, in sentences: the headline with its interval, what stands behind
 * it, and what the pairing was worth.
 *
 * @param contrast the arm and the first
 * @param language the language of the sentences
 */
public record ContrastSentences(Contrast contrast, Language language) {
  private static final String OWN_YEAR = "active_members_in_year_after_fall";
  private static final String WHOLE_RUN = "active_members_7d";

  /** How far the two are apart in the declared outcome; never that anything is proved. */
  public String headline() {
    Effect effect = contrast.effects().headline();
    PairedEffect paired = effect.paired();
    if (contrast.effects().pairs() == 0) {
      return ComparisonPhrase.NO_PAIR.in(language, arm(), first());
    }
    String title = effect.title().in(language);
    if (paired.pairs() < Math.min(2, contrast.effects().pairs())) {
      return ComparisonPhrase.TOO_FEW_HAVE.in(
          language,
          arm(),
          first(),
          Numerals.count(paired.pairs()),
          Numerals.count(contrast.effects().pairs()),
          title);
    }
    if (paired.pairs() == 1) {
      String apart = new Digits(paired).of(Math.abs(paired.difference()));
      return ComparisonPhrase.ONE_PAIR.in(language, arm(), first(), apart, title);
    }
    if (paired.moved() == 0) {
      return ComparisonPhrase.ALIKE.in(language, arm(), first(), title, pairs(paired));
    }
    boolean year = effect.name().equals(CommonYear.NAME);
    return year || effect.name().equals(WHOLE_RUN) ? members(paired, year) : declared(effect);
  }

  /** How far apart in an outcome that somebody declared. */
  private String declared(Effect effect) {
    PairedEffect paired = effect.paired();
    EffectWords words = new EffectWords(effect, language);
    boolean differs = paired.low() > 0 || paired.high() < 0;
    return (differs ? ComparisonPhrase.DECLARED : ComparisonPhrase.DECLARED_NOT_TOLD)
        .in(language, arm(), first(), effect.title().in(language), words.withUnit(), rest(paired));
  }

  /** How many pairs, how large the effect, and its own p. */
  private String rest(PairedEffect paired) {
    String p = EffectWords.p(paired.p());
    return paired.hasSize()
        ? ComparisonPhrase.PAIRS_AND_SIZE.in(
            language, pairs(paired), Numerals.decimal(paired.size(), 2).replace('-', '−'), p)
        : ComparisonPhrase.PAIRS_AND_P.in(language, pairs(paired), p);
  }

  private String members(PairedEffect paired, boolean year) {
    Digits digits = new Digits(paired);
    String rest = rest(paired);
    double amount = Math.abs(paired.difference());
    String number = digits.of(amount);
    String members =
        (number.equals("1") ? ComparisonPhrase.MEMBER : ComparisonPhrase.MEMBERS).in(language);
    if (paired.low() > 0 || paired.high() < 0) {
      boolean more = paired.low() > 0;
      String interval =
          more
              ? between(digits, paired.low(), paired.high())
              : between(digits, -paired.high(), -paired.low());
      ComparisonPhrase phrase =
          year
              ? more ? ComparisonPhrase.MORE_IN_YEAR : ComparisonPhrase.FEWER_IN_YEAR
              : more ? ComparisonPhrase.MORE_IN_LIFE : ComparisonPhrase.FEWER_IN_LIFE;
      return phrase.in(language, arm(), number, first(), interval, members, rest);
    }
    ComparisonPhrase by = paired.difference() < 0 ? ComparisonPhrase.FEWER : ComparisonPhrase.MORE;
    return (year ? ComparisonPhrase.NOT_TOLD_IN_YEAR : ComparisonPhrase.NOT_TOLD_IN_LIFE)
        .in(
            language,
            arm(),
            by.in(language, number),
            first(),
            signed(digits, paired.low(), paired.high()),
            members,
            rest);
  }

  /** What stands behind the headline: its size in person-days, its pairs, its variant. */
  public List<String> behind() {
    Effect headline = contrast.effects().headline();
    PairedEffect year = contrast.effects().of(CommonYear.NAME).paired();
    PairedEffect own = contrast.effects().of(OWN_YEAR).paired();
    List<String> lines = new ArrayList<>();
    if (contrast.effects().pairs() == 0) {
      return lines;
    }
    String seen = Numerals.count(year.pairs());
    String all = Numerals.count(contrast.effects().pairs());
    if (headline.name().equals(CommonYear.NAME)) {
      if (year.pairs() > 1) {
        lines.add(
            ComparisonPhrase.PERSON_DAYS.in(
                language,
                days(year.difference()),
                ComparisonPhrase.BETWEEN.in(language, days(year.low()), days(year.high()))));
      }
      if (year.pairs() < contrast.effects().pairs()) {
        lines.add(ComparisonPhrase.SHOW_YEAR.in(language, seen, all, first()));
      }
    } else if (contrast.effects().declared().isUsual()) {
      lines.add(ComparisonPhrase.WHY_LIFE.in(language, first(), seen, all));
    }
    if (own.pairs() > 1) {
      Digits digits = new Digits(own);
      lines.add(
          ComparisonPhrase.OWN_YEAR.in(
              language,
              digits.signed(own.difference()),
              signed(digits, own.low(), own.high()),
              pairs(own)));
    }
    lines.add(parting());
    return lines;
  }

  private String parting() {
    if (contrast.parting().isEmpty()) {
      return ComparisonPhrase.NEVER_PARTED.in(language);
    }
    int week = contrast.parting().getAsInt();
    int last = Weekly.lastDay(week);
    return week == 0
        ? ComparisonPhrase.PARTED_AT_ONCE.in(language)
        : ComparisonPhrase.PARTED.in(
            language,
            Integer.toString(Weekly.number(week)),
            Integer.toString(Weekly.lastDay(week - 1) + 1),
            Integer.toString(last));
  }

  /** What the same seeds in both arms were worth. */
  public List<String> pairing() {
    return new PairingSentences(contrast.effects(), language).sentences();
  }

  /**
   * How many other outcomes differ, how many of those may by chance, and why the headline is not
   * corrected; nothing where there is no comparison.
   *
   * @param headlines how many arms are compared with the first
   */
  public List<String> byChance(int headlines) {
    if (contrast.effects().compared() == 0) {
      return List.of();
    }
    String outcome = contrast.effects().headline().title().in(language);
    return List.of(
        byChance(),
        headlines > 1
            ? ComparisonPhrase.BY_A_RULE_EACH.in(language, outcome, Numerals.count(headlines))
            : ComparisonPhrase.BY_A_RULE.in(language, outcome));
  }

  private String byChance() {
    List<Effect> all = contrast.effects().all();
    long compared = contrast.effects().compared();
    long plain =
        all.stream()
            .filter(effect -> !Double.isNaN(effect.holm()))
            .filter(effect -> effect.paired().p() <= Effect.ALARM)
            .count();
    return ComparisonPhrase.BY_CHANCE.in(
        language,
        Numerals.count(all.stream().filter(Effect::differs).count()),
        Numerals.count(compared),
        Numerals.count(plain),
        Numerals.count(Math.min(plain, Math.round(Effect.ALARM * compared))));
  }

  /** What the arm is called, as figures call it. */
  String arm() {
    return called(contrast.arm());
  }

  /** What the first is called. */
  String first() {
    return called(contrast.first());
  }

  /** Titles are different in each arm, and in quotation marks, for they may be whole phrases. */
  private String called(Arm arm) {
    return "“" + arm.title().in(language) + "”";
  }

  private String pairs(PairedEffect paired) {
    return PairingSentences.pairs(paired, language);
  }

  private String between(Digits digits, double low, double high) {
    return ComparisonPhrase.BETWEEN.in(language, digits.of(low), digits.of(high));
  }

  private String signed(Digits digits, double low, double high) {
    return ComparisonPhrase.BETWEEN.in(language, digits.signed(low), digits.signed(high));
  }

  private static String days(double persons) {
    long days = Math.round(persons * CommonYear.DAYS);
    return (days > 0 ? "+" : "") + Numerals.count(days).replace('-', '−');
  }
}
