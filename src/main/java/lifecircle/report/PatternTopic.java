package lifecircle.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lifecircle.pattern.Pattern;
import lifecircle.pattern.PatternDesign;
import lifecircle.pattern.PatternNumber;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/** A row of evidence: how it is measured, its numbers with their bands, on which runs. */
record PatternTopic(Pattern pattern) implements Topic {
  @Override
  public TopicKind kind() {
    return TopicKind.PATTERN;
  }

  @Override
  public String name() {
    return pattern.id();
  }

  @Override
  public List<String> otherNames() {
    return Stream.of(pattern.title().en(), pattern.title().zh()).toList();
  }

  @Override
  public Text meaning() {
    return pattern.name().how();
  }

  @Override
  public void write(ManualPage page) {
    Language language = page.language();
    pattern.numbers().forEach(number -> page.point(line(number, language)));
    page.gap();
    page.row(Label.RUNS, runs(language));
    page.row(Label.USE, use(pattern).in(language));
    page.row(Label.SOURCE, pattern.name().source());
  }

  private static String line(PatternNumber number, Language language) {
    String band = PatternsText.band(number.accepted());
    return number.name()
        + ": "
        + number.title().in(language)
        + (band.isEmpty() ? "" : Sentence.ACCEPTED.in(language, band));
  }

  /** What the model makes of it. */
  static Text use(Pattern pattern) {
    return pattern.name().isCalibrated()
        ? new Text("calibrated: values of the model were chosen by it", "校准：模型取值参照了它")
        : new Text("held against: no value of the model was chosen by it", "检验：模型取值未参照它");
  }

  private String runs(Language language) {
    return pattern.uses().stream()
        .sorted()
        .map(PatternDesign::title)
        .map(title -> title.in(language))
        .collect(Collectors.joining("; "));
  }
}
