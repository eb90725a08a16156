/** Door sign to come with the room. */
@NullMarked
package lifecircle.process;

import org.jspecify.annotations.NullMarked;
