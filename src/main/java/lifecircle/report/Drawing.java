package lifecircle.report;

import java.awt.Color;
import java.util.List;

/** One thing drawn in a panel; later ones cover earlier ones. */
sealed interface Drawing {
  /** What changes in it, none for a height that never does. */
  List<Track> tracks();

  /** How high it reaches, at least 0. */
  default double highest() {
    return tracks().stream().mapToDouble(Track::highest).max().orElse(0);
  }

  /** How low it reaches, at most 0. */
  default double lowest() {
    return tracks().stream().mapToDouble(Track::lowest).min().orElse(0);
  }

  /**
   * A line through the middle of each period, broken where there is no data.
   *
   * @param track what is drawn
   * @param style how it looks
   */
  record Line(Track track, LineStyle style) implements Drawing {
    @Override
    public List<Track> tracks() {
      return List.of(track);
    }
  }

  /**
   * An open circle for each value: what was counted and left out of a line.
   *
   * @param track what is drawn
   */
  record Circles(Track track) implements Drawing {
    @Override
    public List<Track> tracks() {
      return List.of(track);
    }
  }

  /**
   * A bar from zero for each period: what happened in it.
   *
   * @param track what is drawn
   * @param tone the colour
   */
  record Bars(Track track, Color tone) implements Drawing {
    @Override
    public List<Track> tracks() {
      return List.of(track);
    }
  }

  /**
   * All between zero and the value: what was there.
   *
   * @param track what is drawn
   * @param tone the colour
   */
  record Area(Track track, Color tone) implements Drawing {
    @Override
    public List<Track> tracks() {
      return List.of(track);
    }
  }

  /**
   * One of several areas piled on each other, with an outline.
   *
   * @param track what it is
   * @param upTo how far from zero the pile reaches with it
   * @param tone the colour
   */
  record Slice(Track track, Track upTo, Color tone) implements Drawing {
    @Override
    public List<Track> tracks() {
      return List.of(track);
    }

    @Override
    public double highest() {
      return upTo.highest();
    }

    @Override
    public double lowest() {
      return upTo.lowest();
    }
  }

  /**
   * All between two tracks: where so many of many numbers lie. Not drawn where one has no data.
   *
   * @param low where it begins, named as the band is
   * @param high where it ends, step by step with the other
   * @param tone the colour
   */
  record Band(Track low, Track high, Color tone) implements Drawing {
    @Override
    public List<Track> tracks() {
      return List.of(low, high);
    }
  }

  /**
   * A day to look at, from foot to head.
   *
   * @param day which
   */
  record Moment(double day) implements Drawing {
    @Override
    public List<Track> tracks() {
      return List.of();
    }
  }

  /**
   * A height to compare with, all along.
   *
   * @param value the height
   */
  record Level(double value) implements Drawing {
    @Override
    public List<Track> tracks() {
      return List.of();
    }

    @Override
    public double highest() {
      return Math.max(0, value);
    }
  }
}
