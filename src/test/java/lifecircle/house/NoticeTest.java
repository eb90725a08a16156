package lifecircle.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever's work we carry in our jar is named in NOTICE, with a licence that allows it. */
class NoticeTest {
  /** Jars of the class path that only tests use; they are not carried. */
  private static final Pattern ONLY_FOR_TESTS =
      Pattern.compile(
          "(json-schema|junit|opentest4j|apiguardian|archunit|slf4j|surefire|org\\.jacoco|jimfs|guava"
              + "|failureaccess|listenablefuture).*");

  private static final Pattern JAR = Pattern.compile("(.+?)-\\d[^/]*\\.jar");

  private static final Pattern LINE =
      Pattern.compile("^- ([\\w.-]+) \\| ([^|]+) \\| .+$", Pattern.MULTILINE);

  /** Licences under which work may be carried in a jar of ours. */
  private static final Set<String> FITTING =
      Set.of(
          "Apache-2.0",
          "MIT",
          "LGPL-2.1-or-later",
          "BSD-3-Clause",
          "AFL-3.0, one class BSD-3-Clause");

  @Test
  void noticeNamesExactlyTheLibrariesThatAreCarried() throws IOException {
    assertEquals(carried(), new TreeSet<>(named().keySet()));
  }

  @Test
  void everyLibraryThatIsCarriedHasALicenceThatFits() throws IOException {
    named().forEach((library, licence) -> assertTrue(FITTING.contains(licence), library + licence));
  }

  @Test
  void theFiveObservedCommunitiesAreNamed() throws IOException {
    String notice = notice();
    List<String> observed =
        List.of("collegemsg", "bitcoin_otc", "ml_r_sig_geo", "se_firearms", "irc_parrot");
    observed.forEach(name -> assertTrue(notice.contains("\n- " + name + " | "), name));
  }

  private static Set<String> carried() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).getFileName().toString())
        .filter(name -> !ONLY_FOR_TESTS.matcher(name).matches())
        .flatMap(name -> JAR.matcher(name).results().map(jar -> jar.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> named() throws IOException {
    String notice = notice();
    String libraries = notice.substring(notice.indexOf("Libraries ("), notice.indexOf("Font\n"));
    return LINE.matcher(libraries)
        .results()
        .collect(
            Collectors.toMap(
                (MatchResult line) -> line.group(1),
                line -> line.group(2),
                (one, twin) -> one + " and " + twin,
                TreeMap::new));
  }

  private static String notice() throws IOException {
    return Files.readString(Path.of("NOTICE")).replace("\r\n", "\n");
  }
}
