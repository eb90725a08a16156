package lifecircle.report;

import java.awt.Color;

/** One entry of a legend: a piece of what is drawn, and what it is. */
sealed interface Swatch {
  /** What it is. */
  String words();

  /**
   * A piece of an area.
   *
   * @param words what it is
   * @param tone its colour
   * @param sign what is written on it, so that colour is not needed; may be empty
   */
  record Tone(String words, Color tone, String sign) implements Swatch {}

  /**
   * A piece of a line.
   *
   * @param words what it is
   * @param style how it looks
   */
  record Stroke(String words, LineStyle style) implements Swatch {}

  /**
   * A line across a row.
   *
   * @param words what it is
   */
  record Tick(String words) implements Swatch {}

  /**
   * One of many dots.
   *
   * @param words what it is
   */
  record Dot(String words) implements Swatch {}

  /**
   * One of many rings.
   *
   * @param words what it is
   */
  record Ring(String words) implements Swatch {}
}
