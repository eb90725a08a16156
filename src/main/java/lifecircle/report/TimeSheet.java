package lifecircle.report;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sheet whose panels share one axis of time. From top to bottom: title, finding, stages,
 * interventions, panels each under its heading and with its names to the right, axis of time,
 * caption. Each thing takes its room before the next; the panels share what is left.
 *
 * <p>Units: pixels.
 *
 * @param backdrop what stands behind every panel
 * @param frame what is written around them
 * @param overhead what is drawn above the panels, along the same time
 * @param panels the panels, top first
 * @param height how high the sheet is
 */
record TimeSheet(Backdrop backdrop, Frame frame, Overhead overhead, List<Panel> panels, int height)
    implements Sheet {
  private static final int MOST_STEPS = 6;
  private static final double LOW = 2.4 * LINE;
  private static final double GAP = 14;
  private static final double NAMES_APART = LABEL * 1.15;
  private static final double LEAD = 44;
  private static final double AIR = 10;
  private static final double EDGE = 20;

  /** Keeps a copy; refuses a sheet without a panel. */
  TimeSheet {
    panels = List.copyOf(panels);
    if (panels.isEmpty()) {
      throw new IllegalArgumentException(frame.title() + ": no panel");
    }
  }

  /** A sheet with stages and interventions above its panels. */
  TimeSheet(Backdrop backdrop, Frame frame, List<Panel> panels, int height) {
    this(backdrop, frame, Overhead.of(backdrop), panels, height);
  }

  @Override
  public void draw(Pen pen) {
    List<Rectangle2D> places = around(pen);
    for (int i = 0; i < panels.size(); i++) {
      panel(pen, i, places.get(i));
    }
    time(pen, places.get(panels.size() - 1));
  }

  @Override
  public Optional<Readings> readings(Pen pen) {
    return Optional.of(Readings.of(backdrop, panels, around(pen), height))
        .filter(read -> !read.times().isEmpty());
  }

  /** Draws what stands around the panels; returns where their insides are. */
  private List<Rectangle2D> around(Pen pen) {
    double left = Math.rint(MARGIN + widestMark(pen) + MarkedAxis.MARK + AIR);
    double right = Math.rint(rightOfPanels(pen, left));
    double head = frame.head(pen);
    double top = overhead.draw(pen, left, right, head);
    double foot = frame.foot(pen, height) - 2 * LINE - 8;
    return places(pen, left, right, top, foot);
  }

  /** Where the insides of the panels are, the room for headings above each left out. */
  List<Rectangle2D> places(Pen pen, double left, double right, double top, double foot) {
    double free = foot - top;
    double shares = 0;
    for (Panel panel : panels) {
      free -= above(pen, panel, left);
      shares += panel.share();
    }
    List<Rectangle2D> places = new ArrayList<>();
    double y = top;
    for (Panel panel : panels) {
      double from = Math.rint(y + above(pen, panel, left));
      y += above(pen, panel, left) + free * panel.share() / shares;
      places.add(new Rectangle2D.Double(left, from, right - left, Math.rint(y) - from));
    }
    return places;
  }

  private double above(Pen pen, Panel panel, double left) {
    double legend = panel.legend().height(pen, WIDTH - MARGIN - left);
    double heading = GAP / 2 + heading(pen, panel, left).height() + 6;
    return legend + (panel.heading().isEmpty() ? GAP : heading);
  }

  private Paragraph heading(Pen pen, Panel panel, double left) {
    double wide = WIDTH - MARGIN - left - keyWidth(pen, panel);
    return Paragraph.set(panel.heading(), pen.lettering().regular(), wide, LABEL, LABEL, 3);
  }

  private void panel(Pen pen, int at, Rectangle2D place) {
    Panel panel = panels.get(at);
    Paragraph heading = heading(pen, panel, place.getX());
    double wide = WIDTH - MARGIN - place.getX();
    double legend = place.getY() - panel.legend().height(pen, wide);
    double top = legend - heading.height() - 6;
    panel.legend().draw(pen, place.getX(), legend - 6, wide);
    pen.set(heading, pen.lettering().regular(), StageColours.INK, place.getX(), top);
    key(pen, panel, top + LINE * 0.8, place.getWidth());
    Marks days = backdrop.time().marks();
    MarkedAxis axis = at == panels.size() - 1 ? MarkedAxis.drawn(days) : MarkedAxis.unseen(days);
    boolean tight = at + 1 < panels.size() && panels.get(at + 1).heading().isEmpty();
    Marks values = marks(panel, place.getHeight(), tight);
    PanelPlot.draw(panel, backdrop, axis, values, pen, place);
    double period = place.getWidth() / Math.max(1, backdrop.curve().periods());
    OpenCircles.of(pen, period).draw(panel, backdrop.time(), place);
    double right = place.getX() - MarkedAxis.MARK - AIR;
    for (Marks.Mark mark : values.at()) {
      double x = right - pen.width(mark.words(), LABEL);
      pen.label(mark.words(), x, panel.heightOf(mark.value(), place));
    }
    names(pen, panel, place);
    inscriptions(pen, panel, place);
  }

  private void inscriptions(Pen pen, Panel panel, Rectangle2D place) {
    for (Panel.Inscription sign : panel.inscriptions()) {
      double top = panel.heightOf(sign.to(), place);
      double foot = panel.heightOf(sign.from(), place);
      double half = pen.width(sign.words(), LABEL) / 2;
      double x = backdrop.time().place(sign.day(), place.getMinX(), place.getMaxX());
      if (foot - top >= LABEL) {
        double left =
            Math.min(place.getMaxX() - half - AIR, Math.max(x, place.getMinX() + half + AIR));
        pen.label(sign.words(), left - half, (top + foot) / 2);
      }
    }
  }

  /** A panel that is low or stands close to the next has one mark only: two would touch others. */
  private static Marks marks(Panel panel, double high, boolean tight) {
    if (high < LOW || tight) {
      return panel.reading().mark(panel.from(), panel.to());
    }
    double part = high * Math.max(panel.to(), -panel.from()) / (panel.to() - panel.from());
    int steps = (int) Math.min(MOST_STEPS, part / (1.3 * LINE));
    return panel.reading().marks(panel.from(), panel.to(), steps);
  }

  private void names(Pen pen, Panel panel, Rectangle2D place) {
    double half = LABEL * Typeface.CAPITAL / 2;
    List<Double> wanted =
        panel.names().stream().map(name -> panel.heightOf(name.at(), place)).toList();
    List<Double> heights =
        NamePlaces.place(wanted, NAMES_APART, place.getMinY() + half, place.getMaxY() - half);
    for (int i = 0; i < heights.size(); i++) {
      Panel.Name name = panel.names().get(i);
      double x = place.getMaxX();
      Line2D lead = new Line2D.Double(x + 6, wanted.get(i), x + LEAD - AIR, heights.get(i));
      name.lead().ifPresent(style -> draw(pen, lead, style));
      pen.label(name.words(), x + lead(name), heights.get(i));
    }
  }

  private static void draw(Pen pen, Line2D line, LineStyle style) {
    pen.sheet().setPaint(style.colour());
    pen.sheet().setStroke(style.stroke());
    pen.sheet().draw(line);
  }

  private static double lead(Panel.Name name) {
    return name.lead().isPresent() ? LEAD : GAP;
  }

  private double namesWidth(Pen pen) {
    return panels.stream()
        .flatMap(panel -> panel.names().stream())
        .mapToDouble(name -> pen.width(name.words(), LABEL) + lead(name))
        .max()
        .orElse(0);
  }

  /** Leaves room for the names, and for half of what is written at marks near the end. */
  private double rightOfPanels(Pen pen, double left) {
    double right = WIDTH - MARGIN - namesWidth(pen);
    for (Marks.Mark mark : backdrop.time().marks().at()) {
      double half = pen.width(mark.words(), LABEL) / 2;
      double share = backdrop.time().place(mark.value(), 0, 1);
      if (share > 0.5) {
        right = Math.min(right, left + (WIDTH - EDGE - half - left) / share);
      }
    }
    return right;
  }

  private double keyWidth(Pen pen, Panel panel) {
    return panel.key().stream()
        .mapToDouble(entry -> pen.width(entry.words(), LABEL) + LEAD + 4 * AIR)
        .sum();
  }

  private void key(Pen pen, Panel panel, double baseline, double wide) {
    double x = WIDTH - MARGIN - keyWidth(pen, panel);
    double middle = baseline - LABEL * Typeface.CAPITAL / 2;
    for (Panel.Key entry : panel.key()) {
      x += 3 * AIR;
      if (entry.style() == LineStyle.LEFT_OUT) {
        OpenCircles.of(pen, LEAD).at(x + LEAD / 2, middle);
      } else {
        draw(pen, new Line2D.Double(x, middle, x + LEAD, middle), entry.style());
      }
      if (entry.style().pointed() && PanelPlot.showsPoints(backdrop.curve().periods(), wide)) {
        pen.sheet().fill(new Ellipse2D.Double(x + LEAD / 2 - 4, middle - 4, 8, 8));
      }
      pen.write(entry.words(), x + LEAD + AIR, baseline, LABEL);
      x += LEAD + AIR + pen.width(entry.words(), LABEL);
    }
  }

  private void time(Pen pen, Rectangle2D lowest) {
    double scale = lowest.getWidth() / backdrop.time().days();
    Marks marks =
        backdrop.time().marks().apart(2 * AIR / scale, words -> pen.width(words, LABEL) / scale);
    double middle = lowest.getMaxY() + MarkedAxis.MARK + LINE / 2;
    for (Marks.Mark mark : marks.at()) {
      double half = pen.width(mark.words(), LABEL) / 2;
      double at = backdrop.time().place(mark.value(), lowest.getMinX(), lowest.getMaxX());
      pen.label(mark.words(), at - half, middle);
    }
    String title = backdrop.time().title(backdrop.language());
    double x = lowest.getCenterX() - pen.width(title, LABEL) / 2;
    pen.label(title, x, middle + LINE);
  }

  private double widestMark(Pen pen) {
    return panels.stream()
        .flatMap(panel -> panel.reading().marks(panel.from(), panel.to(), MOST_STEPS).at().stream())
        .mapToDouble(mark -> pen.width(mark.words(), LABEL))
        .max()
        .orElse(0);
  }
}
