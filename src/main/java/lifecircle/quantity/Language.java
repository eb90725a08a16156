package lifecircle.quantity;

/** A language in which charts, reports, summaries and stage tables speak. */
public enum Language {
  /** English. */
  EN,
  /** 中文 (simplified Chinese). */
  ZH;

  /** The name under which the reader asks for this language, as in {@code --lang zh}. */
  public String code() {
    return this == EN ? "en" : "zh";
  }
}
