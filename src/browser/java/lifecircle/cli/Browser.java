package lifecircle.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;

/**
 * Chromium without a window. Which one is told by the properties {@code browser.binary} and {@code
 * browser.driver}; if not, it is where Debian puts it.
 */
final class Browser implements AutoCloseable {
  private final ChromeDriver driver;

  Browser() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(System.getProperty("browser.binary", "/usr/bin/chromium"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(
                new File(System.getProperty("browser.driver", "/usr/bin/chromedriver")))
            .build();
    this.driver = new ChromeDriver(service, options);
    size(1600, 1000);
  }

  /** Opens a file from disk. */
  void open(Path file) {
    driver.get(file.toUri().toString());
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Makes the window so large, in pixels of the page. */
  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Shows the page as paper would, or as a screen of the dark. */
  void media(String media, String colours) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
  }

  /** Whether scripts of the page may run; those of the tests always do. */
  void scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** What a script of the test answers. */
  Object ask(String script, Object... arguments) {
    Object answer = driver.executeScript("return " + script, arguments);
    return answer == null ? "nothing" : answer;
  }

  long number(String script, Object... arguments) {
    return ((Number) ask(script, arguments)).longValue();
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The page printed on A4. */
  byte[] pdf() {
    PrintOptions options = new PrintOptions();
    options.setPageSize(new PageSize(29.7, 21.0));
    options.setBackground(true);
    return Base64.getDecoder().decode(driver.print(options).getContent());
  }

  /** What the page complained of. */
  List<String> complaints() {
    return messages(LogType.BROWSER);
  }

  /** Everything the browser did for the page, requests among it. */
  List<String> doings() {
    return messages(LogType.PERFORMANCE);
  }

  private List<String> messages(String log) {
    return driver.manage().logs().get(log).getAll().stream().map(LogEntry::getMessage).toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
