package lifecircle.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The two streams a person reads, and what they can show. A reader who closes the stream early
 * ({@code | head}) is not an error: what follows is dropped.
 *
 * @param out what was asked for
 * @param err problems and progress
 * @param coloured whether {@code out} may carry colours
 * @param live whether {@code err} is a terminal, where a line may be overwritten
 */
record Screen(PrintStream out, PrintStream err, boolean coloured, boolean live) {
  /** The streams of this process. */
  static Screen ofThisProcess() {
    Map<String, String> environment = System.getenv();
    boolean capable = !"dumb".equals(environment.get("TERM"));
    boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Screen(
        stream(FileDescriptor.out, charset("stdout", terminal(1))),
        stream(FileDescriptor.err, charset("stderr", terminal(2))),
        capable && !plain && terminal(1),
        capable && terminal(2));
  }

  private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
    return new PrintStream(new FileOutputStream(descriptor), true, charset);
  }

  private static Charset charset(String stream, boolean terminal) {
    String java17 = System.getProperty("sun." + stream + ".encoding", "");
    return charset(
        System.getProperty("os.name", ""),
        terminal,
        System.getProperty(stream + ".encoding", java17));
  }

  /**
   * How letters become bytes: UTF-8, but in a console of Windows as that console is set, which
   * would show anything else as rubbish.
   *
   * @param system the name of the operating system
   * @param terminal whether the stream ends at a console
   * @param console the encoding of the console, empty where Java does not tell
   */
  static Charset charset(String system, boolean terminal, String console) {
    boolean told = terminal && system.startsWith("Windows") && !console.isEmpty();
    return told && Charset.isSupported(console) ? Charset.forName(console) : StandardCharsets.UTF_8;
  }

  /**
   * Whether a stream ends at a terminal; where the system does not tell, Java is asked, except in
   * releases 22 to 24, whose console says nothing about terminals.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean terminal(int stream) {
    Path link = Path.of("/proc/self/fd/" + stream);
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException elsewhere) {
      int java = Runtime.version().feature();
      boolean consoleMeansTerminal = java < 22 || java > 24;
      return consoleMeansTerminal && System.console() != null;
    }
  }
}
