package lifecircle.archive;

/**
 * What is to be said of one file of a stored result after the result was made again.
 *
 * @param file its name
 * @param kind what is the matter
 * @param words where the two differ, and how
 */
public record Finding(String file, Kind kind, String words) {
  /** What is the matter with a file. */
  public enum Kind {
    /** A picture in other bytes with the same pixels: nothing is the matter. */
    SAME_PIXELS,
    /** A packed table in other bytes with the same rows: nothing is the matter. */
    SAME_UNPACKED,
    /** A picture with other pixels. */
    OTHER_PIXELS,
    /** Other words or numbers. */
    OTHER_TEXT,
    /** Touched after it was made, missing, or more or less than there should be. */
    NOT_AS_MADE
  }

  /** Whether the result is not what it claims to be. */
  public boolean isMismatch() {
    return kind != Kind.SAME_PIXELS && kind != Kind.SAME_UNPACKED;
  }

  /** The line a person sees. */
  @Override
  public String toString() {
    return file + " " + words;
  }
}
