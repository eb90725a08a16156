package lifecircle.report;

import lifecircle.quantity.Text;

/** The kinds of things that can be explained; where two share a name, the first kind is meant. */
enum TopicKind {
  /** A stage of a life. */
  STAGE("stages", new Text("stage", "阶段")),
  /** A process of the day, or a part of one, with an off switch. */
  PROCESS("processes", new Text("process", "过程")),
  /** A column of series.csv. */
  INDICATOR("indicators", new Text("indicator", "指标")),
  /** A column of runs.csv: a whole life in one number. */
  MEASURE("measures", new Text("measure", "度量")),
  /** A number or choice of a scenario file. */
  PARAMETER("parameters", new Text("parameter", "参数")),
  /** One of the three circles. */
  CIRCLE("circles", new Text("circle", "圈层")),
  /** A term of the field. */
  TERM("terms", new Text("term", "术语")),
  /** A word of the method by which lives are judged. */
  METHOD("methods", new Text("method", "方法")),
  /** A section of a scenario file that no process is named after. */
  SECTION("sections", new Text("section", "小节")),
  /** A reason to stay or to leave. */
  REASON("reasons", new Text("reason", "原因")),
  /** A row of evidence: what real communities show. */
  PATTERN("patterns", new Text("pattern", "规律")),
  /** A short name of a source. */
  SOURCE("sources", new Text("source", "来源"));

  private final String plural;
  private final Text term;

  TopicKind(String plural, Text term) {
    this.plural = plural;
    this.term = term;
  }

  /** The word that lists all of them. */
  String plural() {
    return plural;
  }

  /** What one of them is called. */
  Text term() {
    return term;
  }
}
