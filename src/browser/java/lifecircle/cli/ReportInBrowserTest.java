package lifecircle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** {@code report.html} as a reader meets it, in a real browser. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReportInBrowserTest {
  private static final int FIGURES = 8;
  private static final int WITH_CURVES = 7;
  private static final String LIFE = "en/interaction-buffer/seed-1/";
  private static final String LIFE_IN_CHINESE = "zh/interaction-buffer/seed-1/";
  private static final String SERIES = "zh/collegemsg/stages/";
  private static final String MANY = "en/interaction-buffer/runs-3/";
  private static final String MANY_IN_CHINESE = "zh/interaction-buffer/runs-3/";
  private static final String PAIRS = "en/interaction-buffer/compare-lifecycle-fission-3/";
  private static final String PAIRS_IN_CHINESE =
      "zh/interaction-buffer/compare-lifecycle-fission-3/";
  private static final String SCRUB = "#figure-lifecycle .scrub";

  @TempDir static Path disk;

  private final Browser browser = new Browser();

  @BeforeAll
  static void twoLivesAreToldInTwoLanguages() {
    command("run", "interaction-buffer", "--out", disk.resolve("en").toString());
    command("run", "interaction-buffer", "--lang", "zh", "--out", disk.resolve("zh").toString());
    command("stages", "collegemsg", "--lang", "zh", "--out", disk.resolve("zh").toString());
  }

  /** Short lives: of 40 weeks. */
  @BeforeAll
  static void manyLivesAreToldInTwoLanguages() {
    for (String language : List.of("en", "zh")) {
      String out = disk.resolve(language).toString();
      many(out, language, "run", "interaction-buffer");
      many(out, language, "compare", "interaction-buffer", "lifecycle", "fission");
    }
  }

  private static void many(String out, String language, String... asked) {
    List<String> words = new ArrayList<>(List.of(asked));
    words.addAll(List.of("--runs", "3", "--set", "duration=280 d", "--lang", language));
    words.addAll(List.of("--out", out));
    command(words.toArray(String[]::new));
  }

  private static void command(String... words) {
    PrintStream nobody = new PrintStream(PrintStream.nullOutputStream());
    Screen screen = new Screen(nobody, nobody, false, false);
    assertEquals(ExitCode.DONE, new Commands(screen, new HouseRooms()).execute(words));
  }

  @BeforeEach
  void theWindowIsWide() {
    browser.scripts(true);
    browser.media("", "light");
    browser.size(1600, 1000);
    browser.complaints();
    browser.doings();
  }

  @AfterAll
  void theBrowserGoes() {
    browser.close();
  }

  private void open(String folder) {
    browser.open(disk.resolve(folder + "report.html"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {LIFE, LIFE_IN_CHINESE, SERIES, MANY, MANY_IN_CHINESE, PAIRS, PAIRS_IN_CHINESE})
  void aReportOpensFromDiskAndAsksNobodyForAnything(String folder) {
    open(folder);
    int asked = 0;
    for (String doing : browser.doings()) {
      JsonObject message =
          JsonParser.parseString(doing).getAsJsonObject().getAsJsonObject("message");
      if (message.get("method").getAsString().equals("Network.requestWillBeSent")) {
        JsonObject request = message.getAsJsonObject("params").getAsJsonObject("request");
        String url = request.get("url").getAsString();
        assertTrue(url.startsWith("data:image/svg+xml") || url.endsWith("report.html"), url);
        asked++;
      }
    }
    assertTrue(asked > 0, "the log of requests says nothing, not even of the page");
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void everyFigureIsDrawn() {
    open(LIFE);
    assertEquals(FIGURES, browser.all("img").size());
    for (WebElement image : browser.all("img")) {
      assertEquals(true, browser.ask("arguments[0].complete", image));
      assertTrue(browser.number("arguments[0].naturalWidth", image) > 300);
      assertTrue(browser.number("arguments[0].alt.length", image) > 80);
    }
  }

  @Test
  void pointingAtAWeekReadsItsMessages() throws IOException {
    open(LIFE);
    WebElement scrub = browser.find(SCRUB);
    int weeks = 1 + Integer.parseInt(String.valueOf(scrub.getAttribute("aria-valuemax")));
    for (int week : List.of(0, 30, weeks - 1)) {
      double from = -scrub.getSize().getWidth() / 2.0;
      int x = (int) Math.round(from + scrub.getSize().getWidth() * (week + 0.5) / weeks);
      new Actions(browser.driver()).moveToElement(scrub, x, 0).perform();
      assertEquals("week " + (week + 1), browser.find("#figure-lifecycle .when").getText());
      assertEquals(messagesIn(week), value("messages a week"));
    }
  }

  @Test
  void aTouchReadsAsAPointerDoes() throws IOException {
    open(LIFE);
    WebElement scrub = browser.find(SCRUB);
    browser.ask(
        "arguments[0].dispatchEvent(new PointerEvent('pointerdown', {pointerType: 'touch',"
            + " clientX: arguments[0].getBoundingClientRect().left + 1, bubbles: true}))",
        scrub);
    assertEquals(messagesIn(0), value("messages a week"));
  }

  @Test
  void arrowKeysWalkAlongTheCurve() throws IOException {
    open(LIFE);
    WebElement scrub = browser.find(SCRUB);
    scrub.sendKeys(Keys.HOME, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_LEFT);
    assertEquals(messagesIn(1), value("messages a week"));
    String said = String.valueOf(scrub.getAttribute("aria-valuetext"));
    assertTrue(said.startsWith("week 2: ") && said.contains("messages a week "), said);
    scrub.sendKeys(Keys.END, Keys.ARROW_RIGHT);
    assertEquals(scrub.getAttribute("aria-valuemax"), scrub.getAttribute("aria-valuenow"));
  }

  @Test
  void everyCurveIsReachedByTheKeyboardAndItsPlaceIsSeen() {
    open(LIFE);
    assertEquals(WITH_CURVES, browser.all("[role=slider]").size());
    int reached = 0;
    WebElement body = browser.find("body");
    for (int tab = 0; tab < 100 && reached < WITH_CURVES; tab++) {
      (tab == 0 ? body : browser.driver().switchTo().activeElement()).sendKeys(Keys.TAB);
      WebElement here = browser.driver().switchTo().activeElement();
      if ("slider".equals(here.getAttribute("role"))) {
        reached++;
        assertEquals("3px", here.getCssValue("outline-width"));
      }
    }
    assertEquals(WITH_CURVES, reached);
  }

  @Test
  void theCommandIsCopiedWithAButton() {
    open(LIFE);
    WebElement button = browser.find("#again ~ button");
    button.click();
    String marked = String.valueOf(browser.ask("getSelection().toString()")).strip();
    assertEquals("lifecircle run scenario.yaml --seed 1 --lang en", marked);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 390, 768, 1600})
  void nothingMustBePushedSideways(int width) {
    for (String folder :
        List.of(LIFE, LIFE_IN_CHINESE, SERIES, MANY, MANY_IN_CHINESE, PAIRS, PAIRS_IN_CHINESE)) {
      browser.size(width, 800);
      open(folder);
      browser.ask("document.querySelectorAll('details').forEach(part => part.open = true)");
      assertTrue(
          browser.number("document.documentElement.scrollWidth") <= width,
          () -> folder + " is wider than " + width);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {LIFE, MANY, PAIRS_IN_CHINESE})
  void paperKeepsEveryFigureWholeAndOpensAllButWhatIsOnlyLookedUp(String folder) {
    open(folder);
    String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);
    // Chromium tags both the frame and the picture in it.
    assertEquals(2L * browser.all("img").size(), count("/S /Figure", pdf));
    int lookedUp = browser.all(".off-paper table").size();
    assertEquals(1, lookedUp, "the table of indicators");
    assertEquals(browser.all("table").size() - lookedUp, count("/S /Table", pdf));
    browser.media("print", "light");
    long millimetres =
        browser.number("Math.max(...[...document.images].map(i => i.offsetHeight / 96 * 25.4))");
    assertTrue(millimetres < 230, millimetres + " mm do not stand on one page");
    assertEquals("none", browser.find("nav").getCssValue("display"));
    assertEquals("none", browser.find(".readout").getCssValue("display"));
    assertTrue(browser.find(".on-paper").isDisplayed());
  }

  private static long count(String tag, String pdf) {
    return Pattern.compile(tag + "\\b").matcher(pdf).results().count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {LIFE, LIFE_IN_CHINESE, SERIES, MANY, MANY_IN_CHINESE, PAIRS, PAIRS_IN_CHINESE})
  void axeFindsNothingAgainstTheGuidelines(String folder) throws IOException {
    for (String colours : List.of("light", "dark")) {
      browser.media("", colours);
      open(folder);
      browser.ask("document.querySelectorAll('details').forEach(part => part.open = true)");
      browser.driver().executeScript(axe());
      Object found =
          browser
              .driver()
              .executeAsyncScript(
                  "const done = arguments[0]; axe.run(document, {runOnly: ['wcag2a', 'wcag2aa',"
                      + " 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(all =>"
                      + " done(all.violations.map(v => v.id + ': ' + v.nodes[0].html)))");
      assertEquals(List.of(), found, colours);
    }
  }

  private static String axe() throws IOException {
    try (InputStream script = ReportInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void everythingCanBeReadWithoutScripts() {
    for (String folder : List.of(LIFE, MANY, PAIRS)) {
      browser.scripts(false);
      open(folder);
      assertTrue(browser.all("img").size() >= 2, folder);
      assertEquals(0, browser.all("button, .scrub, .readout").size());
      assertTrue(browser.find("#again ~ pre").getText().startsWith("lifecircle "));
      assertTrue(browser.find("table").isDisplayed());
      WebElement words = browser.find("figure details");
      words.findElement(By.tagName("summary")).click();
      assertTrue(words.getText().length() > 200, words.getText());
    }
  }

  @Test
  void pointingAtAWeekReadsTheMeanOfTheRunsAndItsBands() throws IOException {
    open(MANY);
    WebElement scrub = browser.find("#figure-ensemble .scrub");
    assertEquals("39", scrub.getAttribute("aria-valuemax"));
    for (int week : List.of(1, 17, 40)) {
      double from = -scrub.getSize().getWidth() / 2.0;
      int x = (int) Math.round(from + scrub.getSize().getWidth() * (week - 0.5) / 40);
      new Actions(browser.driver()).moveToElement(scrub, x, 0).perform();
      assertEquals("week " + week, browser.find("#figure-ensemble .when").getText());
      Map<String, String> row = row(MANY + "aggregate.csv", "interaction-buffer", week);
      String read = "#figure-ensemble .group:nth-child(1)";
      assertReads(row, read, "mean", "mean");
      assertReads(row, read, "middle 80 % of runs", "q10", "q90");
      assertReads(row, read, "95 % interval of the mean", "mean_low", "mean_high");
    }
  }

  @Test
  void arrowKeysReadTheMeanOfEveryWorldAndItsDifference() throws IOException {
    open(PAIRS);
    WebElement scrub = browser.find("#figure-difference .scrub");
    scrub.sendKeys(Keys.HOME, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.PAGE_UP);
    int week = 1 + Integer.parseInt(String.valueOf(scrub.getAttribute("aria-valuenow")));
    assertEquals("week " + week, browser.find("#figure-difference .when").getText());
    String means = "#figure-difference .group:nth-child(1)";
    Map<String, String> first = row(PAIRS + "aggregate.csv", "interaction-buffer", week);
    assertReads(first, means, "An interaction buffer", "mean");
    Map<String, String> fission = row(PAIRS + "aggregate.csv", "fission", week);
    assertReads(fission, means, "Fission, 95 % interval of the mean", "mean_low", "mean_high");
    List<String> arms = List.of("lifecycle", "fission");
    for (int arm = 0; arm < arms.size(); arm++) {
      Map<String, String> row = row(PAIRS + "weekly_differences.csv", arms.get(arm), week);
      String read = "#figure-difference .group:nth-child(" + (arm + 2) + ")";
      assertReads(row, read, "mean difference", "difference");
      assertReads(row, read, "its 95 % interval", "difference_low", "difference_high");
      assertReads(row, read, "middle 80 % of pairs", "q10", "q90");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1600})
  void manyPanelsAreReadSideBySideWhereThereIsRoom(int width) {
    browser.size(width, 1000);
    open(MANY);
    long columns =
        browser.all("#figure-ensemble_overview .group").stream()
            .map(group -> group.getLocation().getX())
            .distinct()
            .count();
    assertEquals(width < 400 ? 1 : 3, columns);
    assertEquals(
        "mean", browser.find("#figure-ensemble_overview .group dl div:first-child dt").getText());
  }

  @Test
  void aPageInChineseSaysSo() {
    open(SERIES);
    assertEquals("zh-CN", browser.find("html").getAttribute("lang"));
    browser.find(SCRUB).sendKeys(Keys.HOME);
    assertEquals("2004-04-12", browser.find("#figure-lifecycle .when").getText());
    assertFalse(browser.find(".readout").getText().contains("counted"));
  }

  /** What the readout of the first figure says behind a name. */
  private String value(String name) {
    return browser.all("#figure-lifecycle .readout dl div").stream()
        .filter(entry -> entry.getText().startsWith(name))
        .map(entry -> entry.findElement(By.tagName("dd")).getText())
        .findFirst()
        .orElseThrow();
  }

  /** A number, or the two of a band, stands in a readout as in the table, rounded to a person. */
  private void assertReads(Map<String, String> row, String read, String name, String... columns) {
    String said =
        browser.all(read + " dl div").stream()
            .filter(entry -> entry.findElement(By.tagName("dt")).getText().equals(name))
            .map(entry -> entry.findElement(By.tagName("dd")).getText())
            .findFirst()
            .orElseThrow(() -> new AssertionError(name + " is not to be read"));
    String[] numbers = said.replace("−", "-").split(" to ", -1);
    assertEquals(columns.length, numbers.length, said);
    for (int i = 0; i < columns.length; i++) {
      double written = Double.parseDouble(row.getOrDefault(columns[i], "missing"));
      assertEquals(written, Double.parseDouble(numbers[i]), 0.5, name + " " + columns[i]);
    }
  }

  /** The active members of an arm in a week, by the columns of a table. */
  private static Map<String, String> row(String file, String arm, int week) throws IOException {
    List<String> lines = Files.readAllLines(disk.resolve(file));
    List<String> columns = List.of(lines.get(0).split(",", -1));
    for (String line : lines) {
      String[] cells = line.split(",", -1);
      if (cells[0].equals(arm)
          && cells[1].equals("active_members_7d")
          && cells[columns.indexOf("week")].equals("" + week)) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
          row.put(columns.get(i), cells[i]);
        }
        return row;
      }
    }
    throw new AssertionError(file + " has no week " + week + " of " + arm);
  }

  /** The messages of a week, added up from the table of days. */
  private static String messagesIn(int week) throws IOException {
    List<String> lines = Files.readAllLines(disk.resolve(LIFE + "series.csv"));
    int column = Arrays.asList(lines.get(0).split(",", -1)).indexOf("messages");
    long sum = 0;
    for (String line : lines.subList(1 + 7 * week, 8 + 7 * week)) {
      sum += Long.parseLong(line.split(",", -1)[column]);
    }
    return sum < 1000 ? "" + sum : sum / 1000 + "," + String.format("%03d", sum % 1000);
  }
}
