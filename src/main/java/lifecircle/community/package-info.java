/** Door sign to come with the room. */
@NullMarked
package lifecircle.community;

import org.jspecify.annotations.NullMarked;
