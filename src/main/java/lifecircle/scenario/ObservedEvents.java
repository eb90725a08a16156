package lifecircle.scenario;

import java.util.List;
import lifecircle.observation.EventList;

/**
 * The messages of a real community one by one, or the events of a simulated run as they were
 * written down.
 *
 * @param name the community, from the name of its file
 * @param events what people did
 * @param readWith what the reader was told about the file
 * @param source the file it was read from without its folders, {@code -} for standard input
 * @param notes what the reader decided or left out
 */
public record ObservedEvents(
    String name, EventList events, SeriesOptions readWith, String source, List<ReadingNote> notes) {
  /** Keeps a copy. */
  public ObservedEvents {
    notes = List.copyOf(notes);
  }
}
