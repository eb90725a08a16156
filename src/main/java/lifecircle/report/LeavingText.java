package lifecircle.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import lifecircle.community.Circle;
import lifecircle.community.Reason;
import lifecircle.quantity.Language;

/**
 * Who left, and why: one row for each reason that drove anybody away, one column for each circle.
 *
 * <p>Units: members who left for good.
 */
public final class LeavingText {
  private final TextTable table;

  /**
   * The table of all who left, in a language.
   *
   * @param left how many of a circle left for a reason that repels; reasons that bind are not asked
   */
  public LeavingText(ToLongBiFunction<Reason, Circle> left, Language language) {
    List<Circle> circles = List.of(Circle.values());
    List<Reason> reasons = Arrays.stream(Reason.values()).filter(r -> !r.binding()).toList();
    List<String> headings = new ArrayList<>(List.of(Phrase.REASON.in(language)));
    circles.forEach(circle -> headings.add(circle.term().in(language)));
    headings.add(Phrase.TOTAL.in(language));

    List<List<String>> rows = new ArrayList<>();
    for (Reason reason : reasons) {
      ToLongFunction<Circle> ofCircle = circle -> left.applyAsLong(reason, circle);
      if (circles.stream().mapToLong(ofCircle).anyMatch(number -> number != 0)) {
        rows.add(row(reason.term().in(language), circles, ofCircle));
      }
    }
    ToLongFunction<Circle> all =
        circle -> reasons.stream().mapToLong(reason -> left.applyAsLong(reason, circle)).sum();
    rows.add(row(Phrase.TOTAL.in(language), circles, all));
    this.table = new TextTable(headings, List.of(false, true, true, true, true), rows);
  }

  /** For a terminal. */
  public String terminal() {
    return table.terminal();
  }

  /** For a Markdown page. */
  public String markdown() {
    return table.markdown();
  }

  /** Its cells. */
  TextTable table() {
    return table;
  }

  private static List<String> row(
      String name, List<Circle> circles, ToLongFunction<Circle> number) {
    long sum = circles.stream().mapToLong(number).sum();
    return Stream.of(
            Stream.of(name),
            circles.stream().mapToLong(number).mapToObj(Numerals::count),
            Stream.of(Numerals.count(sum)))
        .flatMap(cells -> cells)
        .toList();
  }
}
