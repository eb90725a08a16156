package lifecircle.scenario;

/**
 * What a series is called, and where it comes from.
 *
 * @param name the community, as titles and folders have it
 * @param source the file without its folders, or {@code -} for standard input
 */
record SeriesName(String name, String source) {
  /** The name in that of a file: without folders and ending, plainly written. */
  static SeriesName of(String file) {
    String base = Quotation.escaped(file.substring(file.lastIndexOf('/') + 1));
    return new SeriesName(SeriesSource.name(base), base);
  }
}
