package lifecircle.report;

import java.util.List;
import java.util.Optional;
import lifecircle.engine.Episode;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.Grade;
import lifecircle.lifecycle.StageSpan;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;

/**
 * What stands behind every figure of one life: its time, its stages, the interventions, and the
 * words around it.
 *
 * @param curve the life seen from outside
 * @param time the axis of time
 * @param stages its stages
 * @param episodes which interventions were running when
 * @param text what is written around the pictures
 * @param language the language of every word
 * @param lettering the font
 */
record Backdrop(
    ActivityCurve curve,
    TimeScale time,
    StageTable stages,
    List<Episode> episodes,
    FigureText text,
    Language language,
    Lettering lettering) {
  /** Keeps a copy. */
  Backdrop {
    episodes = List.copyOf(episodes);
  }

  /** Behind a figure of the whole life. */
  Backdrop(
      ActivityCurve curve,
      StageTable stages,
      List<Episode> episodes,
      FigureText text,
      Language language,
      Lettering lettering) {
    this(curve, new TimeScale(curve), stages, episodes, text, language, lettering);
  }

  /** The same where only a part of the life is shown. */
  Backdrop between(double firstDay, double endDay) {
    TimeScale part = time.between(firstDay, endDay);
    return new Backdrop(curve, part, stages, episodes, text, language, lettering);
  }

  /** The stages of which something is shown. */
  List<StageSpan> spans() {
    return stages.spans().stream()
        .filter(span -> time.dayOf(span.firstPeriod()) < time.end())
        .filter(span -> time.dayOf(span.endPeriod()) > time.from())
        .toList();
  }

  /** How strong the evidence for the beginning of a stage is; empty for the first stage. */
  Optional<Grade> gradeOf(StageSpan span) {
    return stages.evidence().stream()
        .flatMap(evidence -> evidence.boundaries().stream())
        .filter(boundary -> boundary.period() == span.firstPeriod())
        .map(boundary -> boundary.evidence().grade())
        .findFirst();
  }

  /** The interventions of which something is shown. */
  List<Episode> shownEpisodes() {
    return episodes.stream()
        .filter(episode -> episode.firstDay() < time.end() && episode.lastDay() >= time.from())
        .toList();
  }

  /** The title of a figure that shows one side of the life. */
  String title(FigurePhrase side) {
    return FigurePhrase.TITLE.in(language, text.title(), side.in(language));
  }

  /** A period's name, where there is one. */
  String when(int period) {
    return period < 0 ? Phrase.NO_DATA.in(language) : time().from(period, language);
  }

  /** What the period is called that begins on a day; the day itself where none does. */
  String named(double day) {
    int nearest = 0;
    int beyond = curve.periods();
    while (beyond - nearest > 1) {
      int middle = (nearest + beyond) / 2;
      boolean later = time.dayOf(middle) > day;
      nearest = later ? nearest : middle;
      beyond = later ? middle : beyond;
    }
    return time.dayOf(nearest) == day
        ? time.from(nearest, language)
        : Phrase.DAY_NUMBER.in(language, Numerals.count(Math.round(day)));
  }

  /** A share that may be unknown. */
  String share(Track track, int period) {
    String share = period < 0 ? "" : Reading.SHARE.words(track.at(period));
    return share.isEmpty() ? Phrase.NO_DATA.in(language) : share;
  }

  /** A list of words as the language joins them. */
  String list(List<String> words) {
    return String.join(FigurePhrase.LIST_COMMA.in(language), words);
  }
}
