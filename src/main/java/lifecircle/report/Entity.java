package lifecircle.report;

import lifecircle.quantity.Text;

/** Who and what there is in the model, with what changes about each, for readers of a report. */
enum Entity {
  /** Everybody. */
  PERSON(
      new Text("persons", "人"),
      new Text(
          "All who are or might become members. Fixed: city, interest, talent, outspokenness, standard,"
              + " hour of the day, capacities for ties, contacts and reading. Changing: circle, home"
              + " group and seats, commitment by reason, trust, energy, effort, habit of visiting.",
          "所有成员与可能成为成员的人。固定：城市、兴趣、才能、表达意愿、标准、习惯时刻，以及关系、联系与阅读的容量。变化：圈层、所在群与席位、各原因的投入程度、信任、精力、努力、到访习惯。")),
  /** Who knows whom. */
  TIE(
      new Text("ties", "关系"),
      new Text(
          "Between two members: strength, first and last contact, whether close. Beside them stands"
              + " one-way attachment to a star or leader.",
          "两名成员之间：强度、首次与最近联系、是否亲密。此外还有对明星或领袖的单向依恋。")),
  /** Where people meet. */
  GROUP(
      new Text("groups", "群"),
      new Text(
          "Format (ring, pyramid or star), cap, theme and its novelty, a need for order that takes"
              + " organisers' minutes. A platform beside them reaches outside.",
          "形式（环形、金字塔或星形）、人数上限、话题及其新鲜感，以及需要组织者花时间维持的秩序。另有向外传播的平台。")),
  /** What is said. */
  MESSAGE(
      new Text("messages", "消息"),
      new Text(
          "Author, group, place in the space of themes and quality; who reads and answers.",
          "作者、所在的群、在话题空间中的位置与质量；谁阅读，谁回应。")),
  /** Who runs it. */
  OPERATOR(
      new Text("operators", "运营者"),
      new Text(
          "Working time, skill and energy; whether at work or burned out.",
          "工作时间、技能与精力；在岗或已倦怠退出。")),
  /** The world outside. */
  OUTSIDE(
      new Text("the world outside", "外部世界"),
      new Text(
          "Media that reach everybody alike, a rival with a theme of its own, and the purse from which"
              + " campaigns and events are paid.",
          "对所有人一视同仁的媒体、有自己话题的竞争者，以及支付推广与活动的资金。"));

  private final Text term;
  private final Text meaning;

  Entity(Text term, Text meaning) {
    this.term = term;
    this.meaning = meaning;
  }

  /** What it is called. */
  Text term() {
    return term;
  }

  /** What it is, and what changes about it. */
  Text meaning() {
    return meaning;
  }
}
