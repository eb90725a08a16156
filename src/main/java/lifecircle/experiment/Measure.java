package lifecircle.experiment;

import java.util.function.ToDoubleFunction;
import lifecircle.quantity.Text;

/**
 * One number that sums up a whole life.
 *
 * @param name the name in files, with its unit where it has one
 * @param unit its unit
 * @param title the long name, both languages
 * @param meaning what it tells, in a full sentence of both languages
 * @param formula how it is read off a life; NaN is no data
 */
public record Measure(
    String name, String unit, Text title, Text meaning, ToDoubleFunction<Finished> formula) {}
