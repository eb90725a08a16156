package lifecircle.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tracks one under the other in low panels of one scale, the largest first, each with its name to
 * the right: told apart by place, so that no colour and no dash is needed.
 *
 * @param heading what all of them show
 * @param reading how their numbers are read
 * @param tone the colour of all of them
 * @param most how many rows there may be
 */
record Rows(String heading, Reading reading, Color tone, int most) {
  /** Below this part of the largest a track cannot be seen in a low panel. */
  private static final double SEEN = 0.04;

  /** Rows of what happened in each period, each named with its sum; the rest is one row. */
  List<Panel> bars(List<Track> tracks, Backdrop backdrop) {
    Function<Track, String> name =
        track ->
            FigurePhrase.NAMED.in(backdrop.language(), track.name(), reading.words(track.total()));
    List<Track> seen = tracks.stream().filter(track -> track.reach() > 0).toList();
    List<Track> rows = joined(sorted(seen, Track::total), backdrop);
    double scale = rows.stream().mapToDouble(Track::reach).max().orElse(1);
    return rows(rows, heading, scale, name, track -> new Drawing.Bars(track, tone));
  }

  /**
   * Rows of what was there, named; what is too low to be seen is named in the heading.
   *
   * @param scale how far from zero every row reaches
   */
  List<Panel> areas(List<Track> tracks, double scale, Backdrop backdrop) {
    List<Track> seen = tracks.stream().filter(track -> track.reach() > SEEN * scale).toList();
    List<Track> low = tracks.stream().filter(track -> !seen.contains(track)).toList();
    String rest =
        low.stream()
            .map(Track::name)
            .collect(Collectors.joining(FigurePhrase.LIST_COMMA.in(backdrop.language())));
    String above =
        low.isEmpty() ? heading : FigurePhrase.NEARLY_NONE.in(backdrop.language(), heading, rest);
    return rows(
        sorted(seen, Track::reach),
        above,
        scale,
        Track::name,
        track -> new Drawing.Area(track, tone));
  }

  /** The largest, and if there are more than rows, the others in one. */
  private List<Track> joined(List<Track> tracks, Backdrop backdrop) {
    if (tracks.size() <= most) {
      return tracks;
    }
    List<Track> rows = new ArrayList<>(tracks.subList(0, most - 1));
    List<Track> others = tracks.subList(most - 1, tracks.size());
    rows.add(Track.sum(FigurePhrase.OTHERS.in(backdrop.language()), others));
    return rows;
  }

  private List<Panel> rows(
      List<Track> tracks,
      String above,
      double scale,
      Function<Track, String> name,
      Function<Track, Drawing> drawing) {
    List<Panel> rows = new ArrayList<>();
    for (Track track : tracks) {
      Panel row = Panel.of(rows.isEmpty() ? above : "", reading, 1, drawing.apply(track));
      boolean down = track.lowest() < 0;
      double from = down ? -scale * Panel.AIR : 0;
      double to = down ? 0 : scale * Panel.AIR;
      rows.add(
          row.between(from, to)
              .named(new Panel.Name(name.apply(track), (from + to) / 2, Optional.empty())));
    }
    return rows;
  }

  private static List<Track> sorted(List<Track> tracks, Function<Track, Double> size) {
    return tracks.stream().sorted(Comparator.comparing(size).reversed()).toList();
  }
}
