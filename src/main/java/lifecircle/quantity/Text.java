package lifecircle.quantity;

/**
 * The same words in both languages of the project: a term, a sentence, an axis title.
 *
 * @param en the English words
 * @param zh the same in 中文
 */
public record Text(String en, String zh) {
  /** Refuses a text that is missing in one of the languages. */
  public Text {
    if (en.isBlank() || zh.isBlank()) {
      throw new IllegalArgumentException("a text needs both languages: en=" + en + " zh=" + zh);
    }
  }

  /** The words in the language asked for. */
  public String in(Language language) {
    return language == Language.EN ? en : zh;
  }
}
