/** Door sign to come with the room. */
@NullMarked
package lifecircle.scenario;

import org.jspecify.annotations.NullMarked;
