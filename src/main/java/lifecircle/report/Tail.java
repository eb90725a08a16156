package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import lifecircle.quantity.Language;

/** How every page ends: how it was made, what it does not claim, how to make it again. */
final class Tail {
  private Tail() {}

  /** These sections, in their order. */
  static List<Section> of(
      Method method, List<String> notClaimed, Origin origin, Language language) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section(
            "method",
            PagePhrase.METHOD.in(language),
            List.of(new Block.Words(method.words())),
            method.sections()));
    sections.add(
        new Section(
            "not-claimed",
            Phrase.NOT_CLAIMED.in(language),
            List.of(new Block.Points(notClaimed, false))));
    sections.addAll(origin.sections(language));
    return sections;
  }
}
