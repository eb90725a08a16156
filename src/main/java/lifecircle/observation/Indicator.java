package lifecircle.observation;

import java.util.function.ToDoubleFunction;
import lifecircle.quantity.Text;

/**
 * One number that is read off the community every evening.
 *
 * @param name the name in files, columns and axes, with its unit where it has one
 * @param unit what the number counts, as a column header says it
 * @param title the long name, both languages
 * @param meaning what it tells, in a full sentence of both languages
 * @param formula how it is read off the evening's tally; NaN is no data
 */
public record Indicator(
    String name, String unit, Text title, Text meaning, ToDoubleFunction<Tally> formula) {}
