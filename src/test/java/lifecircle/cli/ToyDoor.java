package lifecircle.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The front door of the toy house, to be opened in a process of its own: waits half way. */
final class ToyDoor {
  private ToyDoor() {}

  /** Says "half way" and goes on when a line comes in. */
  public static void main(String[] words) {
    int code = new Commands(Screen.ofThisProcess(), new ToyRooms(ToyDoor::pause)).execute(words);
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  private static void pause() {
    System.out.println("half way");
    try {
      System.in.read();
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }
}
