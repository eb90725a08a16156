package lifecircle.cli;

/**
 * Where everything begins: {@code lifecircle run FILE}.
 *
 * <p>The walk goes on in {@link Commands}, which picks a command, and {@link RunCommand}.
 */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] words) {
    System.setProperty("java.awt.headless", "true");
    int code = new Commands(Screen.ofThisProcess()).execute(words);
    if (code != ExitCode.DONE) {
      // Success returns, so that a Maven that runs us may go on with its own work.
      System.exit(code);
    }
  }
}
