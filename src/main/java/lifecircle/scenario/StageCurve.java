package lifecircle.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lifecircle.quantity.Text;

/**
 * Who is counted week by week in the curve from which the stages of a simulated community are read.
 * Observed communities are known by their posters; where few speak and many listen, as in a channel
 * or around a star, visitors or members show a life that posters do not.
 *
 * <p>Source: T2 for formats in which most only read. Assumption: a week for all three.
 */
public enum StageCurve {
  /** Distinct persons who posted in the week. */
  POSTERS(
      new Text("active members", "活跃成员"),
      new Text("distinct persons who posted in the week", "一周内发言的不同人数")),
  /** Distinct members who visited in the week, those who then left included. */
  VISITORS(
      new Text("visitors", "到访者"),
      new Text("distinct members who visited in the week", "一周内到访的不同成员数")),
  /** Members on the last evening of the week. */
  MEMBERS(
      new Text("members", "成员"), new Text("members on the last evening of the week", "一周最后一晚的成员数"));

  /** The key of a scenario file. */
  static final String KEY = "curve";

  static final String EXPECTED =
      "who is counted in the curve from which stages are read: posters, visitors or members";

  private final Text term;
  private final Text meaning;

  StageCurve(Text term, Text meaning) {
    this.term = term;
    this.meaning = meaning;
  }

  /** Who is counted, in both languages. */
  public Text term() {
    return term;
  }

  /** What exactly is counted, in both languages. */
  public Text meaning() {
    return meaning;
  }

  /** The word of scenario files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(StageCurve::code).toList();
  }

  /** What a file says; posters where it says nothing. */
  static StageCurve in(Entries top, Complaints complaints) {
    Optional<Entries.Entry> entry = top.get(KEY);
    Optional<String> written = entry.flatMap(e -> Written.words(e, KEY, EXPECTED, complaints));
    if (written.isEmpty()) {
      return POSTERS;
    }
    Optional<StageCurve> known = named(written.get());
    if (known.isEmpty()) {
      complaints.add(
          entry.get().valuePlace(),
          KEY + " is " + Quotation.of(written.get()),
          EXPECTED,
          NearestName.to(written.get(), codes()));
    }
    return known.orElse(POSTERS);
  }

  private static Optional<StageCurve> named(String word) {
    return Arrays.stream(values()).filter(curve -> curve.code().equals(word)).findFirst();
  }
}
