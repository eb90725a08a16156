package lifecircle.report;

import java.util.List;
import java.util.Optional;
import lifecircle.observation.Chronicle;
import lifecircle.quantity.Language;

/**
 * How much is said, and how many say nothing.
 *
 * <p>Units: messages in each week; share of the members who did not post for 84 days, or never, on
 * its last evening.
 */
final class MessagesFigure {
  private MessagesFigure() {}

  static SheetFigure of(Backdrop backdrop, Chronicle chronicle) {
    Language language = backdrop.language();
    TimeScale time = backdrop.time();
    String heading = Phrase.MESSAGES_AXIS.in(language, time.each(language));
    Track messages =
        Track.of(heading, time, chronicle.weeks(), week -> chronicle.weekSum("messages", week));
    Track silent =
        Track.of(
            FigurePhrase.SILENT_PANEL.in(language),
            time,
            chronicle.weeks(),
            week -> chronicle.atWeekEnd("silent_share", week));
    Panel said =
        Panel.of(heading, Reading.COUNT, 1, new Drawing.Bars(messages, StageColours.MESSAGES));
    Panel unsaid =
        Panel.of(silent.name(), Reading.SHARE, 1, new Drawing.Line(silent, LineStyle.MAIN))
            .between(0, 1);
    return new SideFigure(
            "messages",
            FigurePhrase.MESSAGES,
            finding(backdrop, messages, silent),
            FigurePhrase.MESSAGES_SAMPLE.in(language, Reading.COUNT.words(messages.total())),
            List.of(said, silent.last() < 0 ? unsaid : unsaid.named(end(silent))))
        .before(backdrop);
  }

  private static Panel.Name end(Track silent) {
    double last = silent.at(silent.last());
    return new Panel.Name(Reading.SHARE.words(last), last, Optional.of(LineStyle.MAIN));
  }

  private static String finding(Backdrop backdrop, Track messages, Track silent) {
    int most = messages.strongest();
    if (messages.highest() == 0) {
      return FigurePhrase.NO_MESSAGES.in(backdrop.language());
    }
    return FigurePhrase.MESSAGES_FOUND.in(
        backdrop.language(),
        Reading.COUNT.words(messages.total()),
        backdrop.when(most),
        Reading.COUNT.words(messages.at(most)),
        backdrop.share(silent, most),
        backdrop.share(silent, silent.last()));
  }
}
