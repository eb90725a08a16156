package lifecircle.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lifecircle.lifecycle.MethodTerm;
import lifecircle.lifecycle.Stage;
import lifecircle.quantity.Language;
import lifecircle.quantity.Text;

/**
 * How stages are found in a curve, for the methods of a page.
 *
 * @param language the language of every word
 */
record StageMethod(Language language) {
  /** The rule step by step, the stages and the sentences on a life. */
  List<Block> blocks() {
    return List.of(
        new Block.Folded(
            OddPhrase.STAGE_FINDER.in(language),
            List.of(words(MethodTerm.METHOD.meaning()), points(MethodTerm.METHOD, true))),
        new Block.Folded(
            OddPhrase.STAGES.in(language),
            List.of(
                new Block.Table(
                    OddPhrase.STAGES.in(language),
                    TextTable.ofWords(
                        List.of(
                            Phrase.STAGE.in(language),
                            OddPhrase.MEANING.in(language),
                            Label.SIGN.in(language)),
                        Arrays.stream(Stage.values()).map(this::row).toList())))),
        new Block.Folded(
            OddPhrase.VERDICTS.in(language),
            List.of(words(MethodTerm.VERDICT.meaning()), points(MethodTerm.VERDICT, false))));
  }

  /** What the distances from a real curve mean. */
  static Block distances(Language language) {
    return new Block.Folded(
        OddPhrase.DISTANCES.in(language),
        List.of(
            new Block.Entries(
                Stream.of(MethodTerm.RMSE, MethodTerm.MASE, MethodTerm.YARDSTICK)
                    .map(
                        term ->
                            new Block.Entries.Entry(
                                term.term().in(language), term.meaning().in(language)))
                    .toList())));
  }

  private List<String> row(Stage stage) {
    return List.of(
        stage.term().in(language), stage.meaning().in(language), stage.sign().in(language));
  }

  private Block words(Text words) {
    return new Block.Words(words.in(language));
  }

  private Block points(MethodTerm term, boolean numbered) {
    return new Block.Points(
        term.details().stream().map(point -> point.in(language)).toList(), numbered);
  }
}
