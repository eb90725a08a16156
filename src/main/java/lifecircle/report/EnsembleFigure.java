package lifecircle.report;

import java.util.ArrayList;
import java.util.List;
import lifecircle.experiment.Proportion;
import lifecircle.experiment.Sample;
import lifecircle.experiment.StageShares;
import lifecircle.quantity.Language;

/**
 * The picture of many runs: active members and messages as they scatter over them, where stages
 * begin, and which share of the runs is in which stage.
 */
final class EnsembleFigure {
  private static final int HEIGHT = 1200;

  private final ManyLives lives;
  private final Language language;

  private EnsembleFigure(ManyLives lives) {
    this.lives = lives;
    this.language = lives.language();
  }

  static SheetFigure of(ManyLives lives) {
    return new EnsembleFigure(lives).figure();
  }

  private SheetFigure figure() {
    Spread members =
        lives.spread(
            Phrase.ACTIVE_AXIS.in(language, lives.time().each(language)), "active_members_7d");
    Spread messages = lives.spread(EnsemblePhrase.MESSAGES_PANEL.in(language), "messages");
    StagePile pile = new StagePile(lives);
    StageBeginnings beginnings = new StageBeginnings(lives);
    List<Panel> panels =
        List.of(
            fromZero(lives.panel(members, Reading.COUNT, 5))
                .explained(Spread.legend(lives.runs().count(), language)),
            pile.panel(3),
            fromZero(lives.panel(messages, Reading.COUNT, 2)));
    String finding = finding();
    Frame frame = lives.frame(EnsemblePhrase.LIVES, finding);
    List<String> words = new ArrayList<>();
    words.add(lives.altHead(frame.title()));
    words.add(finding);
    words.add(members.words(Reading.COUNT, language));
    words.addAll(beginnings.words());
    words.addAll(pile.words());
    words.add(messages.words(Reading.COUNT, language));
    return lives.figure(
        "ensemble",
        frame,
        lives.join(words),
        new TimeSheet(lives.backdrop(), frame, beginnings, panels, HEIGHT + beginnings.height()));
  }

  /** An interval of few runs may reach below zero, where nothing is. */
  private static Panel fromZero(Panel panel) {
    return panel.between(0, panel.to());
  }

  private String finding() {
    Sample peak = Sample.of(lives.runs().measure("peak_active_members"));
    StageShares shares = StageShares.of(lives.runs());
    if (!(peak.quantile(1) > 0)) {
      return EnsemblePhrase.NOBODY.in(language);
    }
    List<String> parts = new ArrayList<>();
    parts.add(
        EnsemblePhrase.FOUND.in(
            language,
            Reading.COUNT.words(peak.median()),
            Reading.COUNT.words(peak.quantile(0.1)),
            Reading.COUNT.words(peak.quantile(0.9))));
    Proportion never = shares.neverTookOff();
    if (never.all() > 0) {
      parts.add(
          EnsemblePhrase.NEVER_TOOK_OFF.in(
              language, Numerals.count(never.of()), Numerals.count(never.all())));
    }
    Proportion small = shares.didNotGrow();
    if (small.all() > 0) {
      parts.add(
          EnsemblePhrase.DID_NOT_GROW.in(
              language, Numerals.count(small.of()), Numerals.count(small.all())));
    }
    if (!shares.mostFrequent().isEmpty()) {
      parts.add(EnsembleWords.MOST.in(language, EnsembleText.mostFrequent(shares, language)));
    }
    return lives.join(parts);
  }
}
