package lifecircle.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The event lists from which the shipped series were counted give them again to the number. The
 * lists may not be shipped; {@code -Dlifecircle.raw=FOLDER} names where they are.
 */
@Tag("long")
class RawEventListsTest {
  @ParameterizedTest
  @CsvSource({
    "bitcoin_otc, bitcoin_otc/soc-sign-bitcoinotc.csv, --no-header --time-column 4 --person-column 1",
    "collegemsg, collegemsg/CollegeMsg.txt.gz, --time-column time --person-column src",
    "irc_parrot, irc_parrot/events.csv.gz, --time-column t --person-column src",
    "ml_r_sig_geo, ml_r_sig_geo/events.csv.gz, --time-column t --person-column src",
    "se_firearms, se_firearms/events.csv.gz, --time-column t --person-column src",
  })
  void anEventListIsCountedToTheNumber(String name, String file, String words) throws RefusedInput {
    Optional<String> folder = Optional.ofNullable(System.getProperty("lifecircle.raw"));
    Assumptions.assumeTrue(folder.isPresent(), "-Dlifecircle.raw=FOLDER is not given");
    SeriesOptions options = SeriesToldInWords.options(words + " --keep-unfinished");
    ObservedSeries counted = new SeriesReader(options).read(Path.of(folder.get(), file));
    ObservedSeries shipped =
        new SeriesReader().read(Path.of("scenarios", "observed", name + ".csv"));
    assertEquals(shipped.start(), counted.start());
    assertEquals(shipped.activeMembers(), counted.activeMembers());
    assertEquals(shipped.messages(), counted.messages());
  }
}
