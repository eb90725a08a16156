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
import java.util.Arrays;
import java.util.List;
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
  private static final String SCRUB = "#figure-lifecycle .scrub";

  @TempDir static Path disk;

  private final Browser browser = new Browser();

  @BeforeAll
  static void twoLivesAreToldInTwoLanguages() {
    command("run", "interaction-buffer", "--out", disk.resolve("en").toString());
    command("run", "interaction-buffer", "--lang", "zh", "--out", disk.resolve("zh").toString());
    command("stages", "collegemsg", "--lang", "zh", "--out", disk.resolve("zh").toString());
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
  @ValueSource(strings = {LIFE, LIFE_IN_CHINESE, SERIES})
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
    for (String folder : List.of(LIFE, LIFE_IN_CHINESE, SERIES)) {
      browser.size(width, 800);
      open(folder);
      browser.ask("document.querySelectorAll('details').forEach(part => part.open = true)");
      assertTrue(
          browser.number("document.documentElement.scrollWidth") <= width,
          () -> folder + " is wider than " + width);
    }
  }

  @Test
  void paperKeepsEveryFigureWholeAndOpensWhatIsFolded() {
    open(LIFE);
    String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);
    // Chromium tags both the frame and the picture in it.
    assertEquals(2 * FIGURES, count("/S /Figure", pdf));
    assertEquals(browser.all("table").size(), count("/S /Table", pdf));
    browser.media("print", "light");
    long millimetres =
        browser.number(
            "Math.max(...[...document.images].map(i => i.offsetHeight / i.offsetWidth * 178))");
    assertTrue(millimetres < 261, millimetres + " mm do not stand on one page");
    assertEquals("none", browser.find("nav").getCssValue("display"));
  }

  private static long count(String tag, String pdf) {
    return Pattern.compile(tag + "\\b").matcher(pdf).results().count();
  }

  @ParameterizedTest
  @ValueSource(strings = {LIFE, LIFE_IN_CHINESE, SERIES})
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
    browser.scripts(false);
    open(LIFE);
    assertEquals(FIGURES, browser.all("img").size());
    assertEquals(0, browser.all("button, .scrub, .readout").size());
    assertTrue(browser.find("#again ~ pre").getText().startsWith("lifecircle run scenario.yaml"));
    assertTrue(browser.find("table").isDisplayed());
    WebElement words = browser.find("#figure-lifecycle details");
    words.findElement(By.tagName("summary")).click();
    assertTrue(words.getText().contains("Line chart of the life"), words.getText());
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
