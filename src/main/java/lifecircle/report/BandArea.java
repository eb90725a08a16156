package lifecircle.report;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A band as the areas it covers, one for each stretch in which both its edges have data.
 *
 * <p>Units: days to the right, the panel's numbers upwards.
 */
final class BandArea {
  private BandArea() {}

  /** The areas of a band. */
  static List<Path2D> of(Drawing.Band band) {
    List<Path2D> areas = new ArrayList<>();
    int from = 0;
    for (int step = 0; step <= steps(band); step++) {
      if (step == steps(band) || !isKnown(band, step)) {
        if (from < step) {
          areas.add(area(band, from, step));
        }
        from = step + 1;
      }
    }
    return areas;
  }

  private static int steps(Drawing.Band band) {
    return Math.min(band.low().steps().size(), band.high().steps().size());
  }

  private static boolean isKnown(Drawing.Band band, int step) {
    return band.low().steps().get(step).known() && band.high().steps().get(step).known();
  }

  /** Along the upper edge and back along the lower; a single step is as wide as its period. */
  private static Path2D area(Drawing.Band band, int from, int end) {
    List<Track.Step> high = band.high().steps().subList(from, end);
    List<Track.Step> low = band.low().steps().subList(from, end);
    int last = high.size() - 1;
    Path2D.Double area = new Path2D.Double();
    if (last == 0) {
      Track.Step one = high.get(0);
      area.moveTo(one.from(), one.value());
      area.lineTo(one.to(), one.value());
      area.lineTo(one.to(), low.get(0).value());
      area.lineTo(one.from(), low.get(0).value());
    } else {
      area.moveTo(high.get(0).middle(), high.get(0).value());
      high.forEach(step -> area.lineTo(step.middle(), step.value()));
      IntStream.rangeClosed(0, last)
          .mapToObj(back -> low.get(last - back))
          .forEach(step -> area.lineTo(step.middle(), step.value()));
    }
    area.closePath();
    return area;
  }
}
