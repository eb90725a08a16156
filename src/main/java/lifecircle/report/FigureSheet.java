package lifecircle.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lifecircle.lifecycle.ActivityCurve;
import lifecircle.lifecycle.StageSpan;
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
  private static final double CAPTION = 22;
  private static final double TAB = 46;
  private static final double FLAG = 36;
  private static final double MESSAGES = 120;

  private final ActivityCurve curve;
  private final StageTable stages;
  private final FigureText text;
  private final Language language;
  private final Lettering lettering;
  private final TimeScale time;
  private final Graphics2D sheet;

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
    this.lettering = lettering;
    this.time = new TimeScale(curve);
    this.sheet = sheet;
  }

  /** Draws everything. */
  void draw() {
    sheet.setPaint(Color.WHITE);
    sheet.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    Marks members = Marks.counts(highestMembers(), 5);
    Marks messages = Marks.counts(highest(false), 2);
    double left = MARGIN + Math.max(widest(members), widest(messages)) + 24;
    double right = WIDTH - MARGIN;

    double y = title(MARGIN - 8);
    y = key(y, left, right);
    StageNames names = names(left, right);
    y = stageKey(names, y, left, right) + names.rows() * FLAG;

    double foot = caption();
    double axis = LABEL * 1.3 * 2 + 26;
    double lower = foot - axis - MESSAGES;
    double gap = LABEL * 1.3 + 22;
    Rectangle2D above = new Rectangle2D.Double(left, y + TAB, right - left, lower - gap - y - TAB);
    Rectangle2D below = new Rectangle2D.Double(left, lower, right - left, MESSAGES);

    Marks days = time.marks();
    java.awt.Font font = lettering.font(LABEL);
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
    tabs(names, y, left, right);
    sheet.setPaint(StageColours.INK);
    write(Phrase.MESSAGES_AXIS.in(language, time.each(language)), left, lower - 14, LABEL);
    String axisTitle = time.title(language);
    write(axisTitle, (left + right - width(axisTitle, LABEL)) / 2, foot - LABEL * 0.75, LABEL);
  }

  private double title(double top) {
    double wide = WIDTH - 2 * MARGIN;
    Paragraph title = Paragraph.set(text.title(), lettering.bold(), wide, 46, 34, 2);
    sheet.setPaint(StageColours.INK);
    double y = set(title, lettering.bold(), top);
    String verdict = stages.verdict().in(language);
    Paragraph below = Paragraph.set(verdict, lettering.regular(), wide, 30, 24, 2);
    sheet.setPaint(StageColours.FAINT_INK);
    return set(below, lettering.regular(), y + 4) + 14;
  }

  private double set(Paragraph paragraph, Typeface face, double top) {
    double y = top;
    for (String line : paragraph.lines()) {
      double baseline = y + paragraph.lineHeight() * 0.8;
      sheet.fill(face.outline(line, paragraph.size(), MARGIN, baseline));
      y += paragraph.lineHeight();
    }
    return y;
  }

  /** The title of the upper axis to the left, what points and lines are to the right. */
  private double key(double top, double left, double right) {
    String axis = Phrase.ACTIVE_AXIS.in(language, time.each(language));
    String counted = Phrase.COUNTED_KEY.in(language, time.each(language));
    String fitted = Phrase.FITTED_KEY.in(language);
    double sample = 56;
    double line = LABEL * 1.5;
    double baseline = top + LABEL;
    double fittedAt = right - width(fitted, LABEL);
    double countedAt = fittedAt - sample - 40 - width(counted, LABEL);
    sheet.setPaint(StageColours.INK);
    write(axis, left, baseline, LABEL);
    write(fitted, fittedAt, baseline, LABEL);
    write(counted, countedAt, baseline, LABEL);
    double middle = baseline - LABEL * Typeface.CAPITAL / 2;
    sheet.setPaint(StageColours.CURVE);
    sheet.setStroke(new BasicStroke(6));
    sheet.draw(new Line2D.Double(fittedAt - sample, middle, fittedAt - 12, middle));
    sheet.setPaint(StageColours.COUNTED);
    sheet.setStroke(new BasicStroke(1.5f));
    sheet.draw(new Line2D.Double(countedAt - sample, middle, countedAt - 12, middle));
    sheet.fill(new Ellipse2D.Double(countedAt - sample / 2 - 10, middle - 4, 8, 8));
    return top + line + 4;
  }

  private StageNames names(double left, double right) {
    double scale = (right - left) / time.days();
    return StageNames.place(
        stages.spans().stream()
            .map(
                span ->
                    new StageNames.Tab(
                        span.stage().term().in(language),
                        left + time.dayOf(span.firstPeriod()) * scale,
                        left + time.dayOf(span.endPeriod()) * scale))
            .toList(),
        left,
        right,
        name -> width(name, LABEL));
  }

  /** The key of numbered stages, where there are any. */
  private double stageKey(StageNames names, double top, double left, double right) {
    if (!names.numbered()) {
      return top;
    }
    String key =
        names.places().stream()
            .filter(place -> place.row() > 0)
            .map(
                place ->
                    place.words()
                        + "\u00A0"
                        + stages.spans().get(place.tab()).stage().term().in(language))
            .collect(Collectors.joining(" · "));
    Paragraph lines = Paragraph.set(key, lettering.regular(), right - left, LABEL, 20, 2);
    double y = top;
    sheet.setPaint(StageColours.INK);
    for (String line : lines.lines()) {
      write(line, left, y + lines.size(), lines.size());
      y += lines.lineHeight();
    }
    return y + 4;
  }

  private void tabs(StageNames names, double top, double left, double right) {
    double scale = (right - left) / time.days();
    for (StageSpan span : stages.spans()) {
      double from = left + time.dayOf(span.firstPeriod()) * scale;
      double to = left + time.dayOf(span.endPeriod()) * scale;
      sheet.setPaint(StageColours.tab(span.stage()));
      sheet.fill(new Rectangle2D.Double(from, top, to - from, TAB));
      sheet.setPaint(StageColours.FAINT_INK);
      sheet.setStroke(new BasicStroke(1.5f));
      if (span.firstPeriod() > 0) {
        sheet.draw(new Line2D.Double(from, top, from, top + TAB));
      }
    }
    for (StageNames.Place place : names.places()) {
      StageSpan span = stages.spans().get(place.tab());
      double middle =
          left + (time.dayOf(span.firstPeriod()) + time.dayOf(span.endPeriod())) / 2 * scale;
      double baseline = top + (TAB + LABEL * Typeface.CAPITAL) / 2 - place.row() * FLAG;
      sheet.setPaint(StageColours.INK);
      write(place.words(), place.left(), baseline - (place.row() > 0 ? 4 : 0), LABEL);
      if (place.row() > 0) {
        double foot = names.numbered() ? place.left() + place.width() / 2 : middle;
        sheet.setStroke(new BasicStroke(2));
        sheet.draw(new Line2D.Double(foot, baseline + 4, middle, top + TAB / 2));
        sheet.fill(new Ellipse2D.Double(middle - 4, top + TAB / 2 - 4, 8, 8));
      }
    }
  }

  private double caption() {
    Paragraph caption =
        Paragraph.set(
            text.caption(curve, language), lettering.regular(), WIDTH - 2 * MARGIN, CAPTION, 18, 2);
    double top = HEIGHT - 18 - caption.height();
    sheet.setPaint(StageColours.FAINT_INK);
    set(caption, lettering.regular(), top);
    return top - 8;
  }

  private long highestMembers() {
    double fitted =
        stages.fittedActiveMembers().stream()
            .filter(height -> !Double.isNaN(height))
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0);
    return Math.max(highest(true), (long) Math.ceil(fitted));
  }

  private long highest(boolean members) {
    return IntStream.range(0, curve.periods())
        .mapToLong(i -> members ? curve.activeMembers(i) : curve.messages(i))
        .max()
        .orElse(0);
  }

  private double widest(Marks marks) {
    return marks.at().stream().mapToDouble(mark -> width(mark.words(), LABEL)).max().orElse(0);
  }

  private double width(String words, double size) {
    return lettering.regular().width(words, size);
  }

  private void write(String words, double x, double baseline, double size) {
    sheet.fill(lettering.regular().outline(words, size, x, baseline));
  }
}
