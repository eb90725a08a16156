package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageTable;
import lifecircle.quantity.Language;

/**
 * The sheet on which a life is drawn, from top to bottom: title, verdict, key, names of the stages,
 * active members, messages, axis of time, caption. Each thing takes its room before the next.
 *
 * <p>Units: pixels; the sheet is 1600 wide and 1000 high, for a lecture room; letters are large
 * enough to be read when it is printed one column wide.
 */
final class FigureSheet {
  static final int WIDTH = 1600;
  static final int HEIGHT = 1000;

  private static final double MARGIN = 40;
  private static final double LABEL = 27;
  private static final double LINE = LABEL * 1.3;
  private static final double CAPTION = 22;
  private static final double MESSAGES = 125;
  private static final int MOST_STEPS = 6;

  private final ActivityCurve curve;
  private final StageTable stages;
  private final FigureText text;
  private final Language language;
  private final TimeScale time;
  private final Lettering lettering;
  private final Graphics2D sheet;
  private final Pen pen;

  FigureSheet(
      ActivityCurve curve,
      StageTable stages,
      FigureText text,
      Language language,
      Lettering lettering,
      Graphics2D sheet) {
    this.curve = curve;
    this.stages = stages;
    this.text = text;
    this.language = language;
    this.time = new TimeScale(curve);
    this.lettering = lettering;
    this.sheet = sheet;
    this.pen = new Pen(sheet, lettering);
  }

  /** Draws everything. */
  void draw() {
    sheet.setPaint(Color.WHITE);
    sheet.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    Marks members = Marks.counts(highestMembers(), MOST_STEPS);
    Marks messages = Marks.counts(highestMessages(), 2);
    double left = Math.rint(MARGIN + Math.max(widest(members), widest(messages)) + 24);
    double right = WIDTH - MARGIN;

    double keyEnd = key(title(MARGIN - 8), left, right);
    double top =
        new StageStrip(stages, time, language, pen, LABEL, left, right).draw(Math.rint(keyEnd));
    double foot = caption();
    double lower = Math.rint(foot - 2 * LINE - 24) - MESSAGES;
    double bottom = Math.rint(lower - LINE - 22);
    int steps = (int) Math.max(2, Math.min(MOST_STEPS, (bottom - top) / (2 * LINE)));
    panels(
        Marks.counts(highestMembers(), steps),
        messages,
        new Rectangle2D.Double(left, top, right - left, bottom - top),
        new Rectangle2D.Double(left, lower, right - left, MESSAGES));
    pen.write(Phrase.MESSAGES_AXIS.in(language, time.each(language)), left, lower - 14, LABEL);
    String axis = time.title(language);
    pen.write(axis, (left + right - pen.width(axis, LABEL)) / 2, foot - LABEL * 0.7, LABEL);
  }

  private void panels(Marks members, Marks messages, Rectangle2D above, Rectangle2D below) {
    double scale = below.getWidth() / time.days();
    double room = (WIDTH - below.getX()) / scale;
    Marks days = time.marks().inside(room, words -> pen.width(words, LABEL) / scale);
    Font font = lettering.font(LABEL);
    Panel.members(
            curve,
            stages,
            MarkedAxis.silent(days, font),
            MarkedAxis.labelled(members, font),
            above.getWidth())
        .draw(sheet, above);
    Panel.messages(
            curve, stages, MarkedAxis.labelled(days, font), MarkedAxis.labelled(messages, font))
        .draw(sheet, below);
  }

  private double title(double top) {
    double wide = WIDTH - 2 * MARGIN;
    Paragraph title = Paragraph.set(text.title(), lettering.bold(), wide, 46, 34, 2);
    double y = pen.set(title, lettering.bold(), StageColours.INK, MARGIN, top);
    Typeface face = lettering.regular();
    Paragraph verdict = Paragraph.set(stages.verdict().in(language), face, wide, 30, 24, 2);
    return pen.set(verdict, face, StageColours.FAINT_INK, MARGIN, y + 4) + 14;
  }

  /** The title of the upper axis to the left, what points and lines are to the right. */
  private double key(double top, double left, double right) {
    boolean drawn = !Panel.trend(stages).isEmpty();
    String fitted = Phrase.FITTED_KEY.in(language);
    String counted = Phrase.COUNTED_KEY.in(language);
    double sample = 44;
    double gap = 12;
    double baseline = top + LABEL;
    double middle = baseline - LABEL * Typeface.CAPITAL / 2;
    double fittedAt = right - pen.width(fitted, LABEL);
    double end = drawn ? fittedAt - sample - 4 * gap : right;
    double countedAt = end - pen.width(counted, LABEL);
    pen.write(Phrase.ACTIVE_AXIS.in(language, time.each(language)), left, baseline, LABEL);
    pen.write(counted, countedAt, baseline, LABEL);
    if (drawn) {
      pen.write(fitted, fittedAt, baseline, LABEL);
      double start = fittedAt - gap - sample;
      sheet.setPaint(StageColours.CURVE);
      sheet.setStroke(new BasicStroke(6));
      sheet.draw(new Line2D.Double(start, middle, start + sample, middle));
    }
    double from = countedAt - gap - sample;
    sheet.setPaint(StageColours.COUNTED);
    sheet.setStroke(new BasicStroke(1.5f));
    sheet.draw(new Line2D.Double(from, middle, from + sample, middle));
    if (Panel.showsPoints(curve, right - left)) {
      sheet.fill(new Ellipse2D.Double(from + sample / 2 - 4, middle - 4, 8, 8));
    }
    return top + LABEL * 1.5 + 2;
  }

  private double caption() {
    Typeface face = lettering.regular();
    String words = text.caption(curve, language);
    Paragraph caption = Paragraph.set(words, face, WIDTH - 2 * MARGIN, CAPTION, 18, 2);
    double top = HEIGHT - 14 - caption.height();
    pen.set(caption, face, StageColours.FAINT_INK, MARGIN, top);
    return top - 8;
  }

  private long highestMembers() {
    double fitted =
        Panel.trend(stages).stream()
            .filter(height -> !Double.isNaN(height))
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0);
    long counted =
        IntStream.range(0, curve.periods()).mapToLong(curve::activeMembers).max().orElse(0);
    return Math.max(counted, (long) Math.ceil(fitted));
  }

  private long highestMessages() {
    return IntStream.range(0, curve.periods()).mapToLong(curve::messages).max().orElse(0);
  }

  private double widest(Marks marks) {
    return marks.at().stream().mapToDouble(mark -> pen.width(mark.words(), LABEL)).max().orElse(0);
  }
}
