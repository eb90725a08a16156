package lifecircle.report;

import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/** What a page says around figures and tables, in both languages. {@code {0}} … are filled. */
enum PagePhrase {
  /** The first link. */
  SKIP("Skip to the content", "跳到正文"),
  /** Above the list of sections. */
  CONTENTS("On this page", "本页内容"),
  /** On a button. */
  COPY("Copy", "复制"),
  /** After it was pressed. */
  COPIED("Copied", "已复制"),
  /** Before the title of a figure. */
  READ_VALUES("Read values: ", "读取数值："),
  /** Below a figure. */
  READ_HINT(
      "Point at the figure, or walk along it with the arrow keys, to read its values.",
      "将指针移到图上，或用方向键逐期移动，即可读取数值。"),
  /** Before the alternative text of a figure. */
  IN_WORDS("The figure in words", "图的文字说明"),
  /** Heading. */
  QUESTION("The question", "问题"),
  /** The question of a scenario that asks none. */
  ANY_LIFE(
      "How does this community live: when does it rise and fall, and why do its members leave?",
      "这个社群如何度过一生：何时兴起，何时衰落，成员为何离开？"),
  /** The question put to a series. */
  ANY_SERIES(
      "Which stages can be told in the life of this community from its counts alone?",
      "仅凭计数，能分辨出这个社群经历了哪些阶段？"),
  /** Heading. */
  FINDING("What was found", "发现"),
  /** Column of key numbers. */
  NUMBER("number", "数值"),
  /** Heading. */
  METHOD("The method", "方法"),
  /** Heading. */
  DETERMINES("What determines this result", "结果由什么决定"),
  /** Below that heading. */
  SAME_BYTES(
      "These determine every number, drawing and word of the result; there is no date and no machine"
          + " among them. Whoever has them makes the same tables and drawings, byte for byte.",
      "下列各项决定结果中的每个数字、每幅图、每句话，其中没有日期，也没有机器。具备它们，任何人都能逐字节重现同样的表格与图。"),
  /** Table of fingerprints. */
  FINGERPRINTS("Fingerprints of the tables and drawings", "表格与图的指纹"),
  /** Column of file names. */
  FILE("file", "文件"),
  /** Below the fingerprints. */
  BUILD(
      "Pictures in pixels are compared by their pixels and have no fingerprint here. The fingerprint"
          + " of every file stands in manifest.json, that of the build in provenance.json, both beside"
          + " this page.",
      "像素图按像素比较，此处不列指纹。所有文件的指纹见本页旁的 manifest.json，程序构建的指纹见 provenance.json。"),
  /** Before the command. */
  IN_FOLDER("In the folder in which this page stands:", "在本页所在的文件夹中运行："),
  /** Before the command of a series of one's own. */
  BESIDE_SERIES(
      "In any folder; for a series of your own, in the folder in which it stands:",
      "在任意文件夹中运行；自有序列须在其所在的文件夹中运行："),
  /** Before the command that checks. */
  TO_VERIFY(
      "In the folder in which this page stands, to prove that every file is what that command makes:",
      "在本页所在的文件夹中运行，可验证每个文件确由该命令生成："),
  /** The lines of the resolved scenario. */
  SCENARIO_FILE("{0}, for whoever has this page alone", "{0} 全文（供只有本页的读者使用）"),
  /** On paper, in place of what is looked up on a screen. */
  OFF_PAPER(
      "{0}: left out on paper; on a screen it unfolds at this place.", "{0}：打印时省略，可在屏幕上于此处展开。"),
  /** What lines to be copied are. */
  COMMAND("command", "命令");

  private final Text text;

  PagePhrase(String en, String zh) {
    this.text = new Text(en, zh);
  }

  /** The words in one language, with the places filled. */
  String in(Language language, String... fillings) {
    return Phrase.filled(text.in(language), fillings);
  }
}
