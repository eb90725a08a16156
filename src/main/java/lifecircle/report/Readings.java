package lifecircle.report;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import lifecircle.quantity.Language;

/**
 * What the curves of a figure say in each period, and where on the sheet that is: for readers who
 * point at a place or walk along with arrow keys.
 *
 * <p>Units: pixels of the sheet; values in words, rounded as the figure rounds them.
 *
 * @param width how wide the sheet is
 * @param height how high it is
 * @param top where the uppermost panel begins
 * @param bottom where the lowest ends
 * @param left where the panels begin
 * @param right where they end
 * @param places where the middle of each period stands
 * @param times what each period is called
 * @param charts the panels that have curves
 */
record Readings(
    int width,
    int height,
    double top,
    double bottom,
    double left,
    double right,
    List<Double> places,
    List<String> times,
    List<Chart> charts) {
  /**
   * One panel.
   *
   * @param heading what stands above it, empty where that of the panel before holds
   * @param curves what can be read in it, lines before the bands around them
   */
  record Chart(String heading, List<Curve> curves) {
    /** Keeps a copy. */
    Chart {
      curves = List.copyOf(curves);
    }
  }

  /**
   * One curve.
   *
   * @param name what it is
   * @param values one for each period; no data where there is none
   */
  record Curve(String name, List<String> values) {
    /** Keeps a copy. */
    Curve {
      values = List.copyOf(values);
    }
  }

  /** Keeps copies. */
  Readings {
    places = List.copyOf(places);
    times = List.copyOf(times);
    charts = List.copyOf(charts);
  }

  /** What can be read on a sheet whose panels stand in these places. */
  static Readings of(Backdrop backdrop, List<Panel> panels, List<Rectangle2D> insides, int height) {
    Rectangle2D first = insides.get(0);
    TreeMap<Double, Double> middles = new TreeMap<>();
    panels.stream()
        .flatMap(Panel::tracks)
        .flatMap(track -> track.steps().stream())
        .forEach(step -> middles.put(step.from(), step.middle()));
    List<Double> places = new ArrayList<>();
    for (double middle : middles.values()) {
      double place = backdrop.time().place(middle, first.getMinX(), first.getMaxX());
      places.add(Math.rint(place * 10) / 10);
    }
    List<Double> days = List.copyOf(middles.keySet());
    return new Readings(
        Sheet.WIDTH,
        height,
        first.getMinY(),
        insides.get(insides.size() - 1).getMaxY(),
        first.getMinX(),
        first.getMaxX(),
        places,
        days.stream().map(backdrop::named).toList(),
        IntStream.range(0, panels.size())
            .mapToObj(i -> chart(panels, i, days, backdrop.language()))
            .toList());
  }

  private static Chart chart(List<Panel> panels, int at, List<Double> days, Language language) {
    Panel panel = panels.get(at);
    List<Panel> upwards = new ArrayList<>(panels.subList(0, at + 1));
    Collections.reverse(upwards);
    List<Curve> curves = new ArrayList<>();
    List<Curve> bands = new ArrayList<>();
    for (Drawing drawing : panel.drawings()) {
      Optional<String> explained =
          upwards.stream().flatMap(above -> above.legend().words(drawing).stream()).findFirst();
      List<Curve> drawn =
          drawing.tracks().stream()
              .filter(track -> !track.steps().isEmpty())
              .map(track -> curve(explained.orElse(track.name()), track, panel, days, language))
              .toList();
      if (drawing instanceof Drawing.Band) {
        bands.addAll(band(drawn, language));
      } else {
        curves.addAll(drawn);
      }
    }
    curves.addAll(bands);
    return new Chart(panel.heading(), curves.stream().distinct().toList());
  }

  /** A band is read from its low side to its high side. */
  private static List<Curve> band(List<Curve> sides, Language language) {
    if (sides.size() < 2) {
      return sides;
    }
    String none = Phrase.NO_DATA.in(language);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < sides.get(0).values().size(); i++) {
      String low = sides.get(0).values().get(i);
      String high = sides.get(1).values().get(i);
      boolean known = !low.equals(none) && !high.equals(none);
      values.add(known ? Phrase.RANGE.in(language, low, high) : none);
    }
    return List.of(new Curve(sides.get(0).name(), values));
  }

  private static Curve curve(
      String name, Track track, Panel panel, List<Double> days, Language language) {
    String[] values = new String[days.size()];
    Arrays.fill(values, Phrase.NO_DATA.in(language));
    Map<Double, Integer> at = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      at.put(days.get(i), i);
    }
    for (Track.Step step : track.steps()) {
      if (step.known()) {
        values[at.getOrDefault(step.from(), 0)] = panel.reading().words(step.value());
      }
    }
    return new Curve(name, Arrays.asList(values));
  }

  /** All of it for the script of a page; nothing in it can end the script. */
  String json() {
    JsonObject all = new JsonObject();
    all.addProperty("width", width);
    all.addProperty("height", height);
    all.addProperty("top", top);
    all.addProperty("bottom", bottom);
    all.addProperty("left", left);
    all.addProperty("right", right);
    JsonArray where = new JsonArray();
    places.forEach(where::add);
    all.add("places", where);
    all.add("times", words(times));
    JsonArray drawn = new JsonArray();
    for (Chart chart : charts) {
      JsonObject one = new JsonObject();
      one.addProperty("heading", chart.heading());
      JsonArray curves = new JsonArray();
      for (Curve curve : chart.curves()) {
        JsonObject line = new JsonObject();
        line.addProperty("name", curve.name());
        line.add("values", words(curve.values()));
        curves.add(line);
      }
      one.add("curves", curves);
      drawn.add(one);
    }
    all.add("charts", drawn);
    return new Gson().toJson(all);
  }

  private static JsonArray words(List<String> words) {
    JsonArray array = new JsonArray();
    words.forEach(array::add);
    return array;
  }
}
