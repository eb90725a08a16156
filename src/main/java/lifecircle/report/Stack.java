package lifecircle.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tracks piled on each other from zero, the largest innermost, so that their sum can be seen with
 * its parts. Neighbours differ in lightness and have an outline, and each is named where it ends:
 * grey tells them apart, too.
 *
 * @param tracks what is piled, all of one sign, innermost first
 * @param dark the tone of every other slice, the innermost included
 * @param light the tone of those between
 */
record Stack(List<Track> tracks, Color dark, Color light) {
  /** Piles the largest innermost. */
  Stack {
    tracks = tracks.stream().sorted(Comparator.comparing(Track::area).reversed()).toList();
  }

  /** The slices, outermost first, so that inner ones cover them. */
  List<Drawing> slices() {
    List<Drawing> slices = new ArrayList<>();
    for (int i = tracks.size() - 1; i >= 0; i--) {
      slices.add(new Drawing.Slice(tracks.get(i), upTo(i), i % 2 == 0 ? dark : light));
    }
    return slices;
  }

  /** The names, each at the middle of its slice where that ends. */
  List<Panel.Name> names() {
    List<Panel.Name> names = new ArrayList<>();
    for (int i = 0; i < tracks.size(); i++) {
      Track outer = upTo(i);
      if (outer.last() >= 0) {
        double middle = outer.at(outer.last()) - tracks.get(i).at(outer.last()) / 2;
        names.add(new Panel.Name(tracks.get(i).name(), middle, Optional.of(LineStyle.POINTER)));
      }
    }
    return names;
  }

  private Track upTo(int slice) {
    return Track.sum(tracks.get(slice).name(), tracks.subList(0, slice + 1));
  }
}
