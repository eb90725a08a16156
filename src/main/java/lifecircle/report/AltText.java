package lifecircle.report;

import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.Grade;
import lifecircle.lifecycle.StageSpan;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;

/** The figure of the lifecycle in words, for whoever cannot see it. */
final class AltText {
  private final Backdrop backdrop;
  private final String title;
  private final ActivityCurve curve;
  private final StageTable stages;
  private final Language language;
  private final TimeScale time;

  AltText(Backdrop backdrop) {
    this.backdrop = backdrop;
    this.title = backdrop.text().title();
    this.curve = backdrop.curve();
    this.stages = backdrop.stages();
    this.language = backdrop.language();
    this.time = backdrop.time();
  }

  /** What is drawn, the highest point, the stages, and the verdict. */
  String words() {
    String space = language == Language.EN ? " " : "";
    AltPhrase picture = curve.hasMessages() ? AltPhrase.WHAT : AltPhrase.WHAT_MEMBERS;
    String kind =
        picture.in(
            language,
            title,
            time.each(language),
            time.length(curve.periods(), language),
            backdrop.text().axis(time, language));
    String interventions = String.join("", PanelsInWords.interventions(backdrop));
    return Stream.of(kind, gaps(), leftOut(), peak(), spans(), evidence(), interventions, verdict())
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(space));
  }

  private String gaps() {
    int gaps = curve.periods() - curve.countedPeriods();
    AltPhrase words = gaps == 1 ? AltPhrase.ONE_GAP : AltPhrase.GAPS;
    return gaps == 0 ? "" : words.in(language, time.length(gaps, language));
  }

  private String peak() {
    int members = highest(curve::activeMembers);
    int messages = highest(curve::messages);
    if (members < 0 || curve.activeMembers(members) + curve.messages(messages) == 0) {
      return AltPhrase.NOTHING.in(language);
    }
    if (!curve.hasMessages()) {
      return AltPhrase.PEAK_MEMBERS.in(
          language,
          Numerals.count(curve.activeMembers(members)),
          time.from(members, language),
          counted());
    }
    return AltPhrase.PEAK.in(
        language,
        Numerals.count(curve.activeMembers(members)),
        time.from(members, language),
        Numerals.count(curve.messages(messages)),
        time.from(messages, language),
        counted());
  }

  private String counted() {
    return backdrop.text().counted().term().in(language);
  }

  private int highest(IntToLongFunction series) {
    return IntStream.range(0, curve.periods())
        .reduce((a, b) -> series.applyAsLong(b) > series.applyAsLong(a) ? b : a)
        .orElse(-1);
  }

  private String leftOut() {
    long periods = LeftOut.of(backdrop).count();
    AltPhrase words = periods == 1 ? AltPhrase.ONE_LEFT_OUT : AltPhrase.LEFT_OUT;
    return periods == 0 ? "" : words.in(language, time.length((int) periods, language));
  }

  /** How strong the evidence for each boundary is; that for the whole stands in the verdict. */
  private String evidence() {
    String boundaries =
        stages.spans().stream()
            .flatMap(span -> backdrop.gradeOf(span).stream().map(grade -> graded(span, grade)))
            .collect(Collectors.joining(Phrase.LIST_SEMICOLON.in(language)));
    return boundaries.isEmpty() ? "" : AltPhrase.EVIDENCE.in(language, boundaries);
  }

  private String graded(StageSpan span, Grade grade) {
    return AltPhrase.GRADED.in(
        language, span.stage().term().in(language), grade.term().in(language));
  }

  private String spans() {
    if (stages.spans().isEmpty()) {
      return AltPhrase.NO_STAGES.in(language);
    }
    String semicolon = Phrase.LIST_SEMICOLON.in(language);
    return AltPhrase.STAGES.in(
        language, stages.spans().stream().map(this::span).collect(Collectors.joining(semicolon)));
  }

  private String span(StageSpan span) {
    return AltPhrase.STAGE.in(
        language,
        span.stage().term().in(language),
        time.from(span.firstPeriod(), language),
        time.until(span.endPeriod(), language));
  }

  private String verdict() {
    String verdict = stages.verdict().in(language).strip();
    boolean ended = verdict.endsWith(".") || verdict.endsWith("。");
    return ended ? verdict : verdict + (language == Language.EN ? "." : "。");
  }
}
