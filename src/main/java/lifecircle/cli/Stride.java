package lifecircle.cli;

import java.util.function.IntConsumer;

/** Told how far the making of a result is: step by step, then that what was lived is written. */
interface Stride extends IntConsumer {
  /** All that was to be lived is lived; tables and figures follow. */
  default void writing() {}
}
