package lifecircle.report;

import java.util.Locale;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/**
 * The seven elements in which the ODD protocol describes an agent-based model.
 *
 * <p>Source: Grimm et al. 2020, The ODD protocol for describing agent-based and other simulation
 * models: a second update, JASSS 23(2) 7.
 */
enum OddElement {
  /** Why the model is there, and by which patterns it is judged. */
  PURPOSE("Purpose and patterns", "目的与模式"),
  /** Who and what there is. */
  ENTITIES("Entities, state variables and scales", "实体、状态变量与尺度"),
  /** What happens in which order. */
  PROCESSES("Process overview and scheduling", "过程概览与调度"),
  /** What stands behind it. */
  CONCEPTS("Design concepts", "设计概念"),
  /** The first day. */
  INITIALISATION("Initialization", "初始化"),
  /** What comes from outside. */
  INPUT("Input data", "输入数据"),
  /** The parts in detail. */
  SUBMODELS("Submodels", "子模型");

  private final Text title;

  OddElement(String en, String zh) {
    this.title = new Text(en, zh);
  }

  /** Its name with its number. */
  String title(Language language) {
    return (ordinal() + 1) + ". " + title.in(language);
  }

  /** The section of a page that tells it. */
  String id() {
    return "odd-" + name().toLowerCase(Locale.ROOT);
  }
}
