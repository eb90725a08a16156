package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import lifecircle.lifecycle.Overlay;
import lifecircle.lifecycle.PairedCounts;
import lifecircle.quantity.Language;

/**
 * An overlay in words, for whoever cannot see it: what is drawn, how near the curves are, and where
 * each of them is highest.
 *
 * @param overlay what is drawn
 * @param time the time of the observed curve
 * @param language the language of every word
 */
record OverlayInWords(Overlay overlay, TimeScale time, Language language) {
  /** All of it, below a title and beside a finding. */
  String of(String title, String finding) {
    boolean told = overlay.series().hasMessages();
    OverlayPhrase kind = told ? OverlayPhrase.ALT_WHAT : OverlayPhrase.ALT_WHAT_MEMBERS;
    List<String> sentences = new ArrayList<>();
    sentences.add(kind.in(language, title, time.each(language)));
    sentences.add(finding);
    if (overlay.comparedPeriods() > 0) {
      sentences.add(peaks(OverlayPhrase.ALT_MEMBERS, overlay.activeMembers()));
    }
    if (overlay.comparedPeriods() > 0 && told) {
      sentences.add(peaks(OverlayPhrase.ALT_MESSAGES, overlay.messages()));
    }
    return String.join(language == Language.EN ? " " : "", sentences);
  }

  private String peaks(OverlayPhrase phrase, PairedCounts counts) {
    int real = highest(counts, counts.observed());
    int simulated = highest(counts, counts.simulated());
    return phrase.in(
        language,
        Numerals.count(counts.observed().get(real)),
        day(real),
        Numerals.count(counts.simulated().get(simulated)),
        day(simulated));
  }

  private String day(int period) {
    return Phrase.DAY_NUMBER.in(language, Numerals.count(overlay.firstDay(period)));
  }

  private static int highest(PairedCounts compared, List<Long> counts) {
    return compared.counted().reduce((a, b) -> counts.get(b) > counts.get(a) ? b : a).orElse(0);
  }
}
