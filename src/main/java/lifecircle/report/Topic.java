package lifecircle.report;

import java.util.List;
import lifecircle.quantity.Text;

/** One thing that can be explained. */
sealed interface Topic
    permits ParameterTopic,
        SectionTopic,
        IndicatorTopic,
        MeasureTopic,
        ProcessTopic,
        StageTopic,
        CircleTopic,
        ReasonTopic,
        TermTopic,
        MethodTopic,
        PatternTopic,
        SourceTopic {
  /** What kind of thing it is. */
  TopicKind kind();

  /** Its name in files. */
  String name();

  /** Other words for it: its term in both languages, a name without the section. */
  List<String> otherNames();

  /** What it is, in one sentence. */
  Text meaning();

  /** Writes all that is known about it below the title and the sentence. */
  void write(ManualPage page);
}
