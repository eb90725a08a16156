package lifecircle.cli;

import java.util.List;
import lifecircle.archive.Identity;
import lifecircle.archive.Question;
import lifecircle.archive.ResultFolder;
import lifecircle.archive.RunStore;
import lifecircle.archive.UnwrittenResult;
import lifecircle.observation.EventList;
import lifecircle.pattern.Case;
import lifecircle.pattern.Cases;
import lifecircle.pattern.PatternDesign;
import lifecircle.pattern.PatternFinding;
import lifecircle.pattern.Patterns;
import lifecircle.quantity.Language;
import lifecircle.report.PatternsCsv;
import lifecircle.report.PatternsSummary;
import lifecircle.scenario.ObservedEvents;

/**
 * The event log of a community from which patterns are measured.
 *
 * @param log the log
 * @param language the language of the summary
 */
record LogPatterns(ObservedEvents log, Language language) implements Making.Work {
  private static final int PART = 1 << 15;

  /** What determines the result: the log itself is known by its fingerprint only. */
  Identity identity() {
    return new Identity(
        log.name(),
        new Question.LogPatterns(),
        List.of("events " + log.events().count() + "\nsha256 " + fingerprint() + "\n"),
        Release.version(),
        language);
  }

  private String fingerprint() {
    EventList events = log.events();
    String hash = "";
    for (int from = 0; from < events.count(); from += PART) {
      StringBuilder part = new StringBuilder();
      for (int e = from; e < Math.min(events.count(), from + PART); e++) {
        part.append(events.moment(e)).append(' ').append(events.slot(e)).append(' ');
        part.append(events.author(e)).append(' ').append(events.kind(e).code()).append(' ');
        part.append(events.target(e)).append(' ').append(events.group(e)).append('\n');
      }
      hash = RunStore.address(hash, part.toString());
    }
    return hash;
  }

  @Override
  public Told into(ResultFolder folder) throws UnwrittenResult {
    EventList events = log.events();
    Cases cases = new Cases(List.of(new Case(PatternDesign.GIVEN, 1, Patterns.observe(events))));
    List<PatternFinding> findings = Patterns.judge(cases, Patterns.unmet(events));
    PatternsSummary summary =
        new PatternsSummary(
            log.name(),
            counted(events),
            findings,
            log.notes().stream().map(note -> note.text().in(language)).toList(),
            command(),
            language);
    folder.write("patterns.csv", new PatternsCsv(findings)::write);
    folder.write("summary.md", summary.markdown());
    return Told.of(summary.terminal(), List.of());
  }

  private String counted(EventList events) {
    return language == Language.EN
        ? events.count()
            + " events of "
            + events.persons()
            + " persons in "
            + events.days()
            + " days"
        : events.days() + "天内" + events.persons() + "人的" + events.count() + "个事件";
  }

  private String command() {
    String words = log.readWith().words();
    return "lifecircle patterns "
        + log.source()
        + (words.isEmpty() ? "" : " " + words)
        + " --lang "
        + language.code();
  }
}
